package org.adduce.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFile;
import org.adduce.core.synthetic.SyntheticDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut may leave the end of a journal in part, or as anything. */
class TornJournalTest {

    private static final int GESTURES = 5;

    @TempDir
    private Path folder;
    private Path journal;
    private byte[] whole;

    @BeforeEach
    void work() throws IOException {
        var file = folder.resolve("race.adduce");
        DossierFile.at(file).overwrite(SyntheticDossier.generate(1, 1));
        var open = OpenDossier.open(file);
        var journals = journals();
        journals.keep(open);
        for (int i = 1; i <= GESTURES; i++) {
            int number = i;
            open.edit("Rename " + i, root -> root.setTitle("Title " + number));
        }
        journals.close();
        journal = journals().left().getFirst().file();
        whole = Files.readAllBytes(journal);
    }

    private Journals journals() {
        return new Journals(folder.resolve("journal"), new Untroubled());
    }

    private int restored() throws IOException {
        try (var journals = journals()) {
            var left = journals.left();
            return left.isEmpty() ? 0 : left.getFirst().changes().size();
        }
    }

    @Test
    void cutAtAnyByteItTellsWhatWasWhole() throws IOException {
        int last = GESTURES;
        for (int length = whole.length; length > 0; length--) {
            Files.write(journal, Arrays.copyOf(whole, length));
            int found = restored();
            assertThat(found).as("cut at %d", length).isBetween(last - 1, last);
            last = found;
        }
        assertThat(last).isZero();
    }

    @Test
    void aByteThatIsNotWhatWasWrittenEndsIt() throws IOException {
        for (int at = whole.length - 1; at >= whole.length / 2; at -= 3) {
            var broken = whole.clone();
            broken[at] ^= 0x20;
            Files.write(journal, broken);
            assertThat(restored()).as("broken at %d", at).isLessThan(GESTURES);
        }
    }

    @Test
    void goesOnWhereTheWholePartEnds() throws IOException {
        Files.write(journal, Arrays.copyOf(whole, whole.length - 2));
        try (var journals = journals()) {
            var left = journals.left().getFirst();
            assertThat(left.isTorn()).isTrue();
            var open = journals.restore(left);
            assertThat(open.root().getTitle()).isEqualTo("Title 4");
            open.edit("Note", root -> root.setNote("after"));
        }
        try (var journals = journals()) {
            var left = journals.left().getFirst();
            assertThat(left.isTorn()).isFalse();
            assertThat(left.changes()).containsExactly("Rename 1", "Rename 2", "Rename 3", "Rename 4", "Note");
        }
    }
}
