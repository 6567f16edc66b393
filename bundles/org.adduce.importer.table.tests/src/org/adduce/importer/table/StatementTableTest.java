package org.adduce.importer.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Imports;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Proposal;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Stance;
import org.adduce.model.value.Certainty;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Tables of who said what become voices, and stances on claims. */
class StatementTableTest {

    private static final String TABLE = """
            No;Speaker;Date;Quote;Outlet;Link;Claim;Stance;Certainty;Lag (years);Remark by coder
            1;Mira Voss;13/6/2026;We are ten years behind.;Harbour Post;https://harbour.example/a;The fabs lag;agrees;80 %;about 10;strong
            2;Jan Rao;14/6/2026;"Ten years?
            Rather three; at most.";Harbour Post;https://harbour.example/a;The fabs lag;denies;0,9;3,5;
            3;Mira Voss;;;;;Fabs are dear;;;;
            """;

    private static Proposal read(String text, Map<String, String> options) throws ImportException {
        return new TableImporter().read(text.getBytes(StandardCharsets.UTF_8), new Hints("said.csv", Instant.parse("2026-06-20T10:00:00Z"), Optional.empty(), options), new NullProgressMonitor());
    }

    private static Proposal read(String text) throws ImportException {
        return read(text, Map.of());
    }

    private static Item second(Proposal proposal) {
        return proposal.items(Literals.ASSERTION).skip(1).findFirst().orElseThrow();
    }

    @Test
    void whatWasSaidIsTheTextOfItsSource() throws Exception {
        var read = read(TABLE);
        var snapshot = read.items(Literals.SNAPSHOT).findFirst().orElseThrow();
        assertThat(snapshot.value(Literals.SNAPSHOT__TEXT)).contains("We are ten years behind.\n\nTen years?\nRather three; at most.");
        assertThat(read.items(Literals.SOURCE)).hasSize(2);
        assertThat(read.items(Literals.UTTERANCE)).hasSize(2).allSatisfy(voice -> assertThat(voice.place()).isPresent());
        assertThat(read.items(Literals.ASSERTION)).hasSize(3);
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void stanceAndCertaintyAreReadAsPeopleWriteThem() throws Exception {
        var read = read(TABLE);
        var first = read.items(Literals.ASSERTION).findFirst().orElseThrow();
        assertThat(first.value(Literals.ASSERTION__STANCE)).contains(Stance.ASSERTS);
        assertThat(first.value(Literals.ASSERTION__CERTAINTY)).contains(new Certainty("80 %", 0.8, 0.8, ""));
        assertThat(second(read).value(Literals.ASSERTION__STANCE)).contains(Stance.DENIES);
        assertThat(second(read).value(Literals.ASSERTION__CERTAINTY)).contains(Certainty.of(0.9));
    }

    @Test
    void aColumnOfNumbersIsAQuantityNamedAfterIt() throws Exception {
        var quantity = read(TABLE, Map.of("table.column.Lag (years)", "value")).items(Literals.QUANTITY).findFirst().orElseThrow();
        assertThat(quantity.value(Literals.QUANTITY__MEASURE)).contains("Lag");
        assertThat(quantity.value(Literals.QUANTITY__UNIT)).contains("years");
    }

    @Test
    void columnsWithoutMeaningAreKeptOrLeftOutAsSaid() throws Exception {
        assertThat(read(TABLE).items(Literals.ASSERTION).findFirst().flatMap(one -> one.value(Literals.ELEMENT__NOTE)).map(Object::toString)).hasValueSatisfying(note -> assertThat(note).contains("Remark by coder: strong"));
        var less = read(TABLE, Map.of("table.column.Remark by coder", TableMapping.OUT, "table.column.Lag (years)", TableMapping.OUT));
        assertThat(less.items(Literals.ASSERTION).findFirst().flatMap(one -> one.value(Literals.ELEMENT__NOTE))).isEmpty();
    }

    @Test
    void theSameWordsOfOneVoiceMayMakeTwoClaims() throws Exception {
        var read = read("speaker,text,claim\nRao,It is late and dear.,It is late\nRao,It is late and dear.,It is dear\n");
        assertThat(read.items(Literals.UTTERANCE)).hasSize(1);
        assertThat(read.items(Literals.ASSERTION)).hasSize(2).extracting(one -> one.value(Literals.ASSERTION__UTTERANCE)).containsOnly(Optional.of(read.items(Literals.UTTERANCE).findFirst().orElseThrow().key()));
    }

    @Test
    void rowsAreUpdatedByTheirNumberInOneGesture() throws Exception {
        try (var open = OpenDossier.create(Path.of("t.adduce"), dossier())) {
            Imports.apply(open, read(TABLE));
            var again = Imports.look(open, read(TABLE), read(TABLE));
            assertThat(again.created()).isEmpty();
            assertThat(again.updated()).isEmpty();
            var changed = read(TABLE.replace("denies", "doubts"));
            var look = Imports.look(open, changed, changed);
            assertThat(look.updated()).containsExactly(Map.entry(second(changed).key(), List.of("stance")));
            assertThat(Imports.apply(open, changed).updated()).isEqualTo(1);
        }
    }

    @Test
    void aRowThatSaysNothingIsToldWithItsLine() throws Exception {
        var read = read(TABLE + "4;Ola;;;;;;;;;\n");
        assertThat(read.diagnostics()).singleElement().satisfies(one -> assertThat(one.line()).isEqualTo(6));
    }

    private static Dossier dossier() {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("Fabs");
        return dossier;
    }
}
