package org.adduce.importer.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Imports;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Proposal;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables become what their columns say. */
class TableImporterTest {

    private static final Instant CAPTURED = Instant.parse("2026-06-20T10:00:00Z");

    private static Proposal read(String text, String name, Map<String, String> options) throws ImportException {
        return new TableImporter().read(text.getBytes(StandardCharsets.UTF_8), new Hints(name, CAPTURED, Optional.empty(), options), new NullProgressMonitor());
    }

    private static Proposal read(String text) throws ImportException {
        return read(text, "t.csv", Map.of());
    }

    private static String value(Item item, EStructuralFeature feature) {
        return item.value(feature).map(Object::toString).orElse("");
    }

    @Test
    void sourcesAreReadWithTheirPeople() throws Exception {
        var read = read("Title,Author,Date,URL,Publisher,Pages,Rating\n\"On sand, and wind\",\"Rao, Mira; Jan Berg\",2004-05-06,https://tern.example/1,Tern,3-9,good\n");
        var source = read.items(Literals.SOURCE).findFirst().orElseThrow();
        assertThat(value(source, Literals.SOURCE__TITLE)).isEqualTo("On sand, and wind");
        assertThat(value(source, Literals.SOURCE__PUBLISHED)).isEqualTo("2004-05-06");
        assertThat(value(source, Literals.SOURCE__BIBLIOGRAPHY)).contains("page=3-9", "Rating=good");
        assertThat(read.items(Literals.ACTOR)).extracting(actor -> value(actor, Literals.ACTOR__NAME)).containsExactly("Mira Rao", "Jan Berg", "Tern");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '~', value = {"Event;Start;End\\nTide;2004;2006^2004/2006", "event\\tdate\\nTide\\t5 May 2004^2004-05-05", "Name|When\\nTide|13/5/2004^2004-05-13", "'Event','Date'\\n'Tide, high','2004-05'^2004-05",
            "event,date\\nTide,\"May 5, 2004\"^2004-05-05", "event,date\\nTide,2004-05-06 10:30:00^2004-05-06T10:30:00", "event,date\\nTide,5.6.2004^2004-06-05"})
    void delimitersQuotesAndDatesAreFound(String text, String when) throws Exception {
        var event = read(text.replace("\\n", "\n").replace("\\t", "\t")).items(Literals.EVENT).findFirst().orElseThrow();
        assertThat(value(event, Literals.EVENT__WHEN)).isEqualTo(when);
        assertThat(value(event, Literals.EVENT__TITLE)).startsWith("Tide");
    }

    @Test
    void rowsOfOneIdAreEachKeptOnceAndTold() throws Exception {
        var read = read("id,event,date\n7,Tide,2004\n7,Tide,2004\n7,Ebb,2005\n7,Ebb,2005\n7,Neap,2006\n8,Flood,2007\n");
        assertThat(read.items(Literals.EVENT)).extracting(event -> value(event, Literals.EVENT__TITLE)).containsExactly("Tide", "Ebb", "Neap", "Flood");
        assertThat(read.items(Literals.EVENT)).extracting(Item::key).doesNotHaveDuplicates();
        assertThat(read.diagnostics()).filteredOn(told -> told.message().contains("Several rows have the key")).hasSize(1);
    }

    @Test
    void quantitiesStandInTheirClaims() throws Exception {
        var read = read("claim,measure,value,unit,odd\nThe Tern is fast,speed,\"1,200.5\",km/h,x\nThe Tern is fast,range,\"3.000,5\",km,\n");
        assertThat(read.items(Literals.CLAIM)).hasSize(1);
        var quantity = read.items(Literals.QUANTITY).findFirst().orElseThrow();
        assertThat(value(quantity, Literals.QUANTITY__LOW)).isEqualTo("1200.5");
        assertThat(value(quantity, Literals.ELEMENT__NOTE)).isEqualTo("- odd: x");
        assertThat(read.inside(read.items(Literals.CLAIM).findFirst().orElseThrow().key())).hasSize(2);
    }

    @Test
    void aMappingSaysWhatNobodyCanGuess() throws Exception {
        var text = "a;b;c\nSand moves;fact;7\n";
        assertThatThrownBy(() -> read(text)).isInstanceOf(ImportException.class).hasMessageContaining("a, b, c").hasMessageContaining("table.kind");
        var mapping = new TableMapping("claim", Map.of("a", "text", "b", "kind", "c", "id"), "mine");
        var claim = read(text, "t.csv", mapping.options()).items(Literals.CLAIM).findFirst().orElseThrow();
        assertThat(value(claim, Literals.CLAIM__TEXT)).isEqualTo("Sand moves");
        assertThat(claim.key().value()).isEqualTo("mine#claim=7");
        assertThat(TableMapping.guess(List.of("x"), "t").with(mapping.options())).isEqualTo(mapping);
    }

    @Test
    void whatARowIsCalledElsewhereIsKept() throws Exception {
        var source = read("id,title,url\nS-17,Sand,https://a.example/1\n").items(Literals.SOURCE).findFirst().orElseThrow();
        assertThat(value(source, Literals.SOURCE__BIBLIOGRAPHY)).contains("id=S-17");
        var claim = read("no,claim\n7,Sand moves\n", "t.csv", Map.of("table.column.no", "id", "table.kind", "claim")).items(Literals.CLAIM).findFirst().orElseThrow();
        assertThat(value(claim, Literals.ELEMENT__NOTE)).isEqualTo("- no: 7");
    }

    @Test
    void sourcesWithoutATitleAreToldApartByAllTheyHave() throws Exception {
        var read = read("a,b\n1,2\n3,\"4\n5\"\n", "t.csv", Map.of("table.kind", "source"));
        assertThat(read.items(Literals.SOURCE)).extracting(source -> value(source, Literals.SOURCE__BIBLIOGRAPHY)).containsExactly("[a=1, b=2]", "[a=3, b=4\n5]");
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void rowsAreUpdatedById() throws Exception {
        var dossier = dossier();
        try (var open = OpenDossier.create(Path.of("t.adduce"), dossier)) {
            Imports.apply(open, read("id,name,kind\n1,Tern,organisation\n2,Rao,person\n", "actors.csv", Map.of()));
            var outcome = Imports.apply(open, read("id,name,kind\n1,Tern Works,organisation\n2,Rao,person\n3,Berg,person\n", "actors (1).csv", Map.of()));
            assertThat(outcome.created()).isEqualTo(1);
            assertThat(outcome.updated()).isEqualTo(1);
            assertThat(dossier.getActors()).extracting(actor -> actor.getName()).containsExactlyInAnyOrder("Tern Works", "Rao", "Berg");
        }
    }

    @Test
    void theWorkbenchsOwnTablesUpdateWhatTheyWereMadeOf() throws Exception {
        var dossier = dossier();
        var claim = ModelFactory.eINSTANCE.createClaim();
        claim.setId(UUID.randomUUID());
        claim.setText("Sand moves");
        dossier.getClaims().add(claim);
        var heads = "id,parent,formerIds,note,doubt,topics,text,kind,about,about.earliest,about.latest,conditions,concerns,answers\r\n";
        try (var open = OpenDossier.create(Path.of("t.adduce"), dossier)) {
            var row = claim.getId() + "," + dossier.getId() + ",,my note,,,Sand moves,fact,2004,2004-01-01T00:00:00.000Z,2004-12-31T23:59:59.999Z,,,\r\n";
            var read = read(heads + row, "claims.csv", Map.of());
            assertThat(read.items()).singleElement().satisfies(item -> assertThat(item.key().id()).isEqualTo(claim.getId()));
            Imports.apply(open, read);
            assertThat(dossier.getClaims()).hasSize(1);
            assertThat(claim.getAbout().text()).isEqualTo("2004");
            assertThat(claim.getNote()).isEqualTo("my note");
            assertThat(Imports.apply(open, read).updated()).isZero();
        }
    }

    @Test
    void whatIsWrongIsToldWithItsLine() throws Exception {
        var read = read("event,date\nOne,soon\nTwo,2004,more\n\nThree,3/4/2004\n");
        assertThat(read.items(Literals.EVENT)).hasSize(3);
        assertThat(read.diagnostics()).extracting(diagnostic -> diagnostic.line()).containsExactlyInAnyOrder(0, 2, 3);
        assertThat(value(read.items(Literals.EVENT).findFirst().orElseThrow(), Literals.ELEMENT__NOTE)).contains("soon");
    }

    @Test
    void itIsQuietAboutOtherFiles() {
        assertThat(new TableImporter().recognise("a,b\n1,2".getBytes(StandardCharsets.UTF_8), "x.csv")).isEqualTo(Confidence.LIKELY);
        assertThat(new TableImporter().recognise("a,b\n1,2".getBytes(StandardCharsets.UTF_8), "x.txt")).isEqualTo(Confidence.NONE);
    }

    @Test
    void damagedTablesAreReadOrRefused() {
        var random = new Random(3);
        var text = "id,title,date,author\n1,\"On, sand\",2004,\"Rao, Mira\"\n2,'x',5/6/2004,Berg\n";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < 2000; round++) {
                var damaged = new StringBuilder(text);
                for (int i = random.nextInt(6); i >= 0; i--) {
                    damaged.setCharAt(random.nextInt(damaged.length()), random.nextBoolean() ? (char) random.nextInt(300) : ",;\"'\n\t|".charAt(random.nextInt(7)));
                }
                try {
                    read(damaged.substring(0, 1 + random.nextInt(damaged.length())));
                } catch (ImportException e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        });
    }

    private static Dossier dossier() {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("Sand");
        return dossier;
    }

    @Test
    void aVariableKeepsTheBordersInItsValue() throws Exception {
        var read = read("id,parent,kind,title,bibliography\n0a0b0c0d-0000-4000-8000-000000000001,,book,Tides,\"author=Moss, Lena; Kovac, Jan; keyword=sand; wind, north\nof here; tide; page=3-9\"\n");
        assertThat(value(read.items(Literals.SOURCE).findFirst().orElseThrow(), Literals.SOURCE__BIBLIOGRAPHY))
                .isEqualTo("[author=Moss, Lena; Kovac, Jan, keyword=sand; wind, north\nof here; tide, page=3-9]");
    }

    @Test
    void theTableOfTheDossierItselfIsNoSource() throws Exception {
        var read = read("id,parent,formerIds,note,doubt,title,description,formatVersion,sparedChecks\n14f16bfe-5d91-5794-8718-b8ebb649d4c6,,,,,Tides,All,1,\n", "dossier.csv", Map.of());
        assertThat(read.items()).isEmpty();
        assertThat(read.diagnostics()).singleElement().asString().contains("keeps its own title");
    }
}
