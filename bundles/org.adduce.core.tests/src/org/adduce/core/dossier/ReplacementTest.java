package org.adduce.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.adduce.core.file.DossierReader;
import org.adduce.core.file.DossierWriter;
import org.adduce.core.synthetic.SyntheticDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One dossier says what another says, in one gesture. */
class ReplacementTest {

    private static String text(OpenDossier dossier) throws IOException {
        return new String(DossierWriter.toBytes(dossier.root()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void saysWhatTheOtherSaysAndTakesItBack(long seed) throws IOException {
        var dossier = OpenDossier.create(Path.of("race.adduce"), SyntheticDossier.generate(4, seed));
        var before = DossierWriter.toBytes(dossier.root());
        dossier.edit("Anything", root -> new RandomEdits(new Random(seed)).run(root, 30));
        var after = text(dossier);
        Replacement.by(dossier, DossierReader.read(new ByteArrayInputStream(before), "before"), "Restore");
        assertThat(text(dossier)).isEqualTo(new String(before));
        assertThat(dossier.undoLabel()).contains("Restore");
        dossier.undo();
        assertThat(text(dossier)).isEqualTo(after);
    }

    @Test
    void keepsTheObjectsThatBothHave() throws IOException {
        var dossier = OpenDossier.create(Path.of("race.adduce"), SyntheticDossier.generate(2, 1));
        var before = DossierWriter.toBytes(dossier.root());
        var actor = dossier.root().getActors().getFirst();
        var name = actor.getName();
        dossier.edit("Rename actor", root -> actor.setName("Somebody else"));
        Replacement.by(dossier, DossierReader.read(new ByteArrayInputStream(before), "before"), "Restore");
        assertThat(dossier.root().getActors()).contains(actor);
        assertThat(actor.getName()).isEqualTo(name);
    }

    @Test
    void leavesNoTraceWhereNothingDiffers() throws IOException {
        var dossier = OpenDossier.create(Path.of("race.adduce"), SyntheticDossier.generate(2, 1));
        var same = DossierReader.read(new ByteArrayInputStream(DossierWriter.toBytes(dossier.root())), "same");
        Replacement.by(dossier, same, "Restore");
        assertThat(dossier.undoLabel()).isEmpty();
    }

    /** What is found out beforehand is as good as what is found out at once, however small the pieces and whatever happens between them. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void isPreparedALittleAtATime(long seed) throws IOException {
        var dossier = OpenDossier.create(Path.of("race.adduce"), SyntheticDossier.generate(3, seed));
        var before = DossierWriter.toBytes(dossier.root());
        dossier.edit("Anything", root -> new RandomEdits(new Random(seed)).run(root, 20));
        var replacement = Replacement.of(dossier, DossierReader.read(new ByteArrayInputStream(before), "before"));
        assertThat(replacement.prepare(1)).isFalse();
        dossier.edit("More", root -> new RandomEdits(new Random(-seed)).run(root, 20));
        while (!replacement.prepare(1)) {
            assertThat(dossier.undoLabel()).contains("More");
        }
        replacement.make("Restore");
        assertThat(text(dossier)).isEqualTo(new String(before));
    }
}
