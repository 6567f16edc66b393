package org.adduce.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.file.Bytes;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 2: one gesture, one undo, to the byte. */
class UndoTest {

    private static final int SEEDS = 25;
    private static final int GESTURES = 12;

    @TempDir
    private Path folder;

    private OpenDossier open(long seed) {
        return OpenDossier.create(folder.resolve("d.adduce"), SyntheticDossier.generate(4, seed));
    }

    @Test
    void whateverIsDoneCanBeTakenBackAndDoneAgain() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            var open = open(seed);
            var random = new Random(seed);
            var states = new ArrayList<String>();
            states.add(Bytes.write(open.root()));
            for (int i = 0; i < GESTURES; i++) {
                var script = new RandomEdits(random);
                var label = "Random " + i;
                open.edit(label, root -> script.run(root, 1 + random.nextInt(8)));
                var state = Bytes.write(open.root());
                if (!state.equals(states.getLast())) {
                    states.add(state);
                } else if (open.undoLabel().filter(label::equals).isPresent()) {
                    // it changed what no file shows, such as the order of a set
                    open.undo();
                }
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                open.undo();
                assertThat(Bytes.write(open.root())).as("undo %d of seed %d", i, seed).isEqualTo(states.get(i));
            }
            for (int i = 1; i < states.size(); i++) {
                open.redo();
                assertThat(Bytes.write(open.root())).as("redo %d of seed %d", i, seed).isEqualTo(states.get(i));
            }
        }
    }

    @Test
    void anElementChangedWhileItIsOutOfTheTreeComesBackUnchanged() throws IOException {
        var open = open(1);
        var before = Bytes.write(open.root());
        open.edit("Out and in", root -> {
            var claim = root.getClaims().remove(0);
            claim.setText("changed outside");
            claim.getQuantities().clear();
            root.getClaims().add(claim);
        });
        var after = Bytes.write(open.root());
        open.undo();
        assertThat(Bytes.write(open.root())).isEqualTo(before);
        open.redo();
        assertThat(Bytes.write(open.root())).isEqualTo(after);
        assertThat(open.root().getClaims()).allSatisfy(claim -> assertThat(claim.eAdapters()).isEmpty());
    }

    @Test
    void aBodyThatFailsLeavesNothingChanged() throws IOException {
        var open = open(2);
        var before = Bytes.write(open.root());
        assertThatThrownBy(() -> open.edit("Fail", root -> {
            root.getSources().clear();
            root.setTitle("x");
            throw new IllegalArgumentException("on purpose");
        })).hasMessage("on purpose");
        assertThat(Bytes.write(open.root())).isEqualTo(before);
        assertThat(open.undoLabel()).isEmpty();
    }

    @Test
    void aGestureThatChangesNothingKeepsTheHistoryAndWhatWasTakenBack() {
        var open = open(3);
        open.edit("One", root -> root.setTitle("one"));
        open.undo();
        open.edit("Idle", root -> root.setTitle(root.getTitle()));
        assertThat(open.undoLabel()).isEmpty();
        assertThat(open.redoLabel()).contains("One");
    }

    @Test
    void aGestureWithinAGestureIsPartOfIt() {
        var open = open(4);
        var title = open.root().getTitle();
        open.edit("Outer", root -> {
            root.setTitle("a");
            open.edit("Inner", inner -> inner.setTitle("b"));
            root.setDescription("c");
        });
        assertThat(open.undoLabel()).contains("Outer");
        open.undo();
        assertThat(open.root().getTitle()).isEqualTo(title);
        assertThat(open.undoLabel()).isEmpty();
    }

    @Test
    void aListenerThatFailsHarmsNeitherTheHistoryNorTheOthers() {
        var open = open(5);
        var told = new ArrayList<DossierEvent>();
        open.addListener(event -> {
            throw new IllegalStateException("on purpose");
        });
        open.addListener(told::add);
        open.edit("One", root -> root.setTitle("one"));
        assertThat(told).hasSize(1);
        assertThat(open.undoLabel()).contains("One");
    }

    @Test
    void aListenerIsToldOnceAGestureWhenTheHistoryHasIt() {
        var open = open(6);
        var labels = new ArrayList<String>();
        open.addListener(event -> labels.add(open.undoLabel().orElse("none")));
        open.edit("Two changes", root -> {
            root.setTitle("a");
            root.setDescription("b");
        });
        assertThat(labels).containsExactly("Two changes");
    }

    @Test
    void itNeedsSavingExactlyWhenItDiffersFromWhatWasSaved() throws IOException {
        var open = open(7);
        assertThat(open.isDirty()).isTrue();
        open.save();
        assertThat(open.isDirty()).isFalse();
        open.edit("One", root -> root.setTitle("one"));
        assertThat(open.isDirty()).isTrue();
        open.undo();
        assertThat(open.isDirty()).isFalse();
        open.redo();
        open.save();
        open.undo();
        assertThat(open.isDirty()).isTrue();
    }

    @Test
    void whatNoFileCanHoldIsReplacedAsPartOfTheGesture() throws IOException {
        var open = open(8);
        var before = Bytes.write(open.root());
        var actor = ModelFactory.eINSTANCE.createActor();
        actor.setId(new UUID(7, 7));
        actor.setName("A\u000Bda");
        actor.getAliases().add("x\uD83D");
        open.edit("Add", root -> {
            root.getActors().add(actor);
            root.setNote("bell\u0007");
        });
        assertThat(actor.getName()).isEqualTo("A\uFFFDda");
        assertThat(actor.getAliases()).containsExactly("x\uFFFD");
        assertThat(open.root().getNote()).isEqualTo("bell\uFFFD");
        open.save();
        open.undo();
        assertThat(Bytes.write(open.root())).isEqualTo(before);
    }
}
