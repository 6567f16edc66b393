package org.adduce.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.RandomGestures;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierWriter;
import org.adduce.core.synthetic.SyntheticDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a journal tells is what was done. */
class JournalTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("race.adduce");
    }

    private Journals journals() {
        return new Journals(folder.resolve("journal"), new Untroubled());
    }

    private OpenDossier saved(long seed) throws IOException {
        DossierFile.at(file()).overwrite(SyntheticDossier.generate(4, seed));
        return OpenDossier.open(file());
    }

    private static byte[] bytes(OpenDossier dossier) throws IOException {
        return DossierWriter.toBytes(dossier.root());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whateverWasDoneIsDoneAgain(long seed) throws IOException {
        var gestures = new RandomGestures(seed);
        var open = saved(seed);
        for (int i = 0; i < 5; i++) {
            gestures.one(open);
        }
        open.overwrite();
        var before = Files.readAllBytes(file());
        byte[] after;
        try (var journals = journals()) {
            journals.keep(open);
            for (int i = 0; i < 40; i++) {
                gestures.one(open);
            }
            after = bytes(open);
        }
        try (var journals = journals()) {
            assertThat(journals.left()).hasSize(1);
            for (var left : journals.left()) {
                var restored = journals.restore(left);
                assertThat(bytes(restored)).asString().isEqualTo(new String(after));
                while (restored.undoLabel().isPresent()) {
                    restored.undo();
                }
                assertThat(bytes(restored)).asString().isEqualTo(new String(before));
                while (restored.redoLabel().isPresent()) {
                    restored.redo();
                }
                restored.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void goesOnAfterItWasRestored(long seed) throws IOException {
        var gestures = new RandomGestures(seed);
        var open = saved(seed);
        var first = journals();
        first.keep(open);
        open.edit("Rename dossier", root -> root.setTitle("Begun"));
        var expected = bytes(open);
        first.close();
        for (int start = 0; start < 5; start++) {
            try (var journals = journals()) {
                var restored = journals.restore(journals.left().getFirst());
                assertThat(bytes(restored)).asString().isEqualTo(new String(expected));
                for (int i = 0; i < 10; i++) {
                    gestures.one(restored);
                }
                restored.edit("Rename dossier", root -> root.setNote("So that something is there"));
                expected = bytes(restored);
            }
        }
    }

    @Test
    void isGoneOnceSavedAndBeginsAnewWithTheNextChange() throws IOException {
        var open = saved(1);
        var journals = journals();
        journals.keep(open);
        open.edit("Rename dossier", root -> root.setTitle("Before"));
        open.save();
        open.edit("Rename dossier", root -> root.setTitle("After"));
        journals.close();
        try (var next = journals()) {
            var left = next.left();
            assertThat(left).hasSize(1);
            assertThat(left.getFirst().changes()).containsExactly("Rename dossier");
            assertThat(left.getFirst().footing()).isEqualTo(LeftJournal.Footing.SAME);
            var restored = next.restore(left.getFirst());
            assertThat(restored.root().getTitle()).isEqualTo("After");
            restored.undo();
            assertThat(restored.root().getTitle()).isEqualTo("Before");
            assertThat(restored.isDirty()).isFalse();
            restored.redo();
            restored.save();
        }
        assertThat(journals().left()).isEmpty();
    }

    @Test
    void isGoneOnceTheDossierIsClosed() throws IOException {
        var open = saved(1);
        var journals = journals();
        journals.keep(open);
        open.edit("Rename dossier", root -> root.setTitle("Changed"));
        open.close();
        journals.close();
        assertThat(journals().left()).isEmpty();
    }

    @Test
    void takesBackAcrossASaving() throws IOException {
        var open = saved(1);
        var journals = journals();
        journals.keep(open);
        open.edit("Rename dossier", root -> root.setTitle("One"));
        open.edit("Rename dossier", root -> root.setTitle("Two"));
        open.save();
        open.undo();
        open.undo();
        open.redo();
        var expected = bytes(open);
        journals.close();
        try (var next = journals()) {
            var left = next.left().getFirst();
            assertThat(left.changes()).containsExactly("Undo Rename dossier", "Undo Rename dossier", "Redo Rename dossier");
            assertThat(bytes(next.restore(left))).isEqualTo(expected);
        }
    }

    @Test
    void tellsADossierThatWasNeverSaved() throws IOException {
        var open = OpenDossier.create(file(), SyntheticDossier.generate(2, 7));
        var journals = journals();
        journals.keep(open);
        open.edit("Rename dossier", root -> root.setTitle("New"));
        var expected = bytes(open);
        journals.close();
        try (var next = journals()) {
            var left = next.left().getFirst();
            assertThat(left.footing()).isEqualTo(LeftJournal.Footing.NEVER_SAVED);
            var restored = next.restore(left);
            assertThat(bytes(restored)).isEqualTo(expected);
            assertThat(restored.isDirty()).isTrue();
        }
    }

    @Test
    void saysWhenTheFileHasChangedSinceAndRestoresIntoACopy() throws IOException {
        var open = saved(1);
        var journals = journals();
        journals.keep(open);
        open.edit("Rename dossier", root -> root.setTitle("Mine"));
        journals.close();
        var base = Files.readAllBytes(file());
        try (var other = OpenDossier.open(file())) {
            other.edit("Describe", root -> root.setDescription("Theirs"));
            other.save();
        }
        try (var next = journals()) {
            var left = next.left().getFirst();
            assertThat(left.footing()).isEqualTo(LeftJournal.Footing.CHANGED);
            var copy = folder.resolve("copy.adduce");
            Files.write(copy, base);
            var restored = next.restoreAs(left, copy);
            assertThat(restored.root().getTitle()).isEqualTo("Mine");
            assertThat(restored.root().getDescription()).isNotEqualTo("Theirs");
        }
        assertThat(journals().left()).singleElement().satisfies(left -> assertThat(left.dossier().getFileName()).hasToString("copy.adduce"));
    }

    @Test
    void isNotOfferedWhenTheFileHoldsItAnyway() throws IOException {
        var open = saved(1);
        var journals = journals();
        journals.keep(open);
        open.edit("Rename dossier", root -> root.setTitle("One"));
        open.edit("Rename dossier", root -> root.setTitle("Two"));
        journals.close();
        DossierFile.at(file()).overwrite(open.root());
        assertThat(journals().left()).isEmpty();
    }

    @Test
    void isLeftAloneWhileItsWorkbenchLives() throws IOException {
        var open = saved(1);
        try (var journals = journals(); var others = journals()) {
            journals.keep(open);
            open.edit("Rename dossier", root -> root.setTitle("One"));
            open.addListener(event -> { });
            assertThat(others.left()).isEmpty();
        }
    }

    @Test
    void holdsNothingWhenAllWasTakenBack() throws IOException {
        var open = saved(1);
        var journals = journals();
        journals.keep(open);
        open.edit("Rename dossier", root -> root.setTitle("One"));
        open.undo();
        journals.close();
        assertThat(journals().left()).isEmpty();
    }

    @Test
    void tellsOfEachDossierApart() throws IOException {
        var journals = journals();
        for (var name : List.of("a.adduce", "b.adduce")) {
            var path = folder.resolve(name);
            DossierFile.at(path).overwrite(SyntheticDossier.generate(1, 1));
            var open = OpenDossier.open(path);
            journals.keep(open);
            open.edit("Rename " + name, root -> root.setTitle(name));
        }
        journals.close();
        assertThat(journals().left()).extracting(left -> left.dossier().getFileName().toString()).containsExactlyInAnyOrder("a.adduce", "b.adduce");
    }
}
