package org.adduce.team.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.file.DossierWriter;
import org.adduce.model.Dossier;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.team.diff.Change;
import org.adduce.team.diff.DossierDiff;
import org.adduce.team.git.ElementEvent.FeatureChange;
import org.adduce.team.merge.Cases;
import org.junit.jupiter.api.Test;

class VersionDiffTest {

    private static final String BEFORE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <dossier xmlns="https://adduce.org/dossier"
                id="00000000-0000-4000-8000-000000000001"
                title="The Halden ferry"
                formatVersion="1">
              <description>Of boats</description>
              <source id="00000000-0000-4000-8000-000000000010"
                  kind="post">
                <utterance id="00000000-0000-4000-8000-000000000020"
                    speaker="00000000-0000-4000-8000-000000000040"/>
              </source>
              <actor id="00000000-0000-4000-8000-000000000040"
                  kind="person"
                  name="Bram &amp; Sons">
                <alias>Bram</alias>
                <alias>Old Bram</alias>
              </actor>
            </dossier>
            """;

    private static Map<UUID, Deed> diff(String before, String after) {
        return VersionDiff.between(Content.of(before.getBytes(StandardCharsets.UTF_8)), Content.of(after.getBytes(StandardCharsets.UTF_8)));
    }

    private static UUID id(int last) {
        return UUID.fromString("00000000-0000-4000-8000-0000000000" + last);
    }

    @Test
    void equalVersionsDifferInNothing() {
        assertThat(diff(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void aChangedValueIsToldWithBothSides() {
        assertThat(diff(BEFORE, BEFORE.replace("Bram &amp; Sons", "Bram &lt;&amp;&gt; Daughters"))).containsOnly(Map.entry(id(40),
                new Deed(Deed.Kind.CHANGED, List.of(new FeatureChange("name", Optional.of("Bram & Sons"), Optional.of("Bram <&> Daughters"))))));
    }

    @Test
    void oneOfManyValuesIsToldByItself() {
        assertThat(diff(BEFORE, BEFORE.replace("Old Bram", "Young Bram")).get(id(40)).changes()).containsExactly(
                new FeatureChange("alias", Optional.of("Old Bram"), Optional.empty()), new FeatureChange("alias", Optional.empty(), Optional.of("Young Bram")));
    }

    @Test
    void theDossiersOwnValuesAreIts() {
        assertThat(diff(BEFORE, BEFORE.replace("Of boats", "Of ships").replace("The Halden ferry", "Ferries"))).containsOnlyKeys(root())
                .satisfies(deeds -> assertThat(deeds.get(root()).changes()).extracting(FeatureChange::feature).containsExactlyInAnyOrder("title", "description"));
    }

    private static UUID root() {
        return UUID.fromString("00000000-0000-4000-8000-000000000001");
    }

    @Test
    void whatIsWithinAnotherChangesByItself() {
        assertThat(diff(BEFORE, BEFORE.replace("speaker=\"00000000-0000-4000-8000-000000000040\"", "deleted=\"true\""))).containsOnlyKeys(id(20));
    }

    @Test
    void anotherLayoutIsNoChange() {
        assertThat(diff(BEFORE, BEFORE.replace("\n    ", "\n").replace("\n  <", "\n<"))).isEmpty();
    }

    @Test
    void findsWhatComparingByMeaningFinds() throws IOException {
        for (long seed = 0; seed < 120; seed++) {
            var random = new Random(seed);
            var before = Cases.base(random);
            var after = Cases.changed(before, random, 1 + random.nextInt(12));
            assertThat(found(before, after)).as("seed %d", seed).isEqualTo(meant(before, after));
            assertThat(found(after, before)).as("seed %d, back", seed).isEqualTo(meant(after, before));
        }
    }

    private static Set<UUID> found(Dossier before, Dossier after) throws IOException {
        return new HashSet<>(VersionDiff.between(Content.of(DossierWriter.toBytes(before)), Content.of(DossierWriter.toBytes(after))).keySet());
    }

    /** A place among neighbours is no property of an element in the file, and what imports remember is left out. */
    private static Set<UUID> meant(Dossier before, Dossier after) {
        var ids = new HashSet<UUID>();
        for (var change : DossierDiff.between(before, after).changes()) {
            boolean isLeftOut = change instanceof Change.Moved moved && moved.isWithinList()
                    || change instanceof Change.Entry entry && entry.feature() == Literals.DOSSIER__RECEIPTS;
            if (!isLeftOut) {
                ids.add(change.element());
            }
        }
        return ids;
    }
}
