package org.adduce.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.adduce.core.file.Bytes;
import org.adduce.core.synthetic.SyntheticDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    @TempDir
    private Path folder;

    private OpenDossier open() {
        return OpenDossier.create(folder.resolve("d.adduce"), SyntheticDossier.generate(4, 1));
    }

    @Test
    void namesAllGesturesAndWhichAreInForce() {
        var open = open();
        open.edit("One", root -> root.setTitle("one"));
        open.edit("Two", root -> root.setTitle("two"));
        open.undo();
        assertThat(open.history()).extracting(PastGesture::label).containsExactly("One", "Two");
        assertThat(open.history()).extracting(PastGesture::isInForce).containsExactly(true, false);
    }

    @Test
    void goesBackAndForthToAnyPointAndTellsOnce() throws IOException {
        var open = open();
        var states = new ArrayList<String>();
        states.add(Bytes.write(open.root()));
        for (int i = 0; i < 5; i++) {
            int number = i;
            open.edit("Edit " + i, root -> root.getClaims().get(number).setText("claim " + number));
            states.add(Bytes.write(open.root()));
        }
        var told = new ArrayList<DossierEvent>();
        open.addListener(told::add);
        for (int count : new int[] {1, 4, 0, 5}) {
            open.goTo(count);
            assertThat(Bytes.write(open.root())).as("after %d", count).isEqualTo(states.get(count));
        }
        assertThat(told).hasSize(4);
    }

    @Test
    void tellsWhatBecameOfAnElement() {
        var open = open();
        var claim = open.root().getClaims().get(0);
        var other = open.root().getClaims().get(1);
        claim.setText("before");
        open.edit("Reword", root -> claim.setText("after"));
        open.edit("Elsewhere", root -> other.setText("other"));
        assertThat(open.history()).extracting(gesture -> gesture.touches(claim)).containsExactly(true, false);
        assertThat(open.history().get(0).alterations(claim)).singleElement().satisfies(altered -> {
            assertThat(altered.before()).isEqualTo(Optional.of("before"));
            assertThat(altered.after()).isEqualTo(Optional.of("after"));
        });
        assertThat(open.history().get(0).place()).contains(claim);
    }
}
