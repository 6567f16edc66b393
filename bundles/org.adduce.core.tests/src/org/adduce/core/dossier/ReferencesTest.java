package org.adduce.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import org.adduce.core.query.References;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {

    @TempDir
    private Path folder;

    private static void assertSameAsAnew(OpenDossier open, String when) {
        var anew = References.in(open.root());
        var all = new ArrayList<Element>();
        open.root().eAllContents().forEachRemaining(element -> all.add((Element) element));
        for (var element : all) {
            assertThat(new HashSet<>(open.references().to(element))).as(when).isEqualTo(new HashSet<>(anew.to(element)));
        }
    }

    @Test
    void itIsAsIfBuiltAnewWhateverHappens() {
        for (long seed = 0; seed < 10; seed++) {
            var open = OpenDossier.create(folder.resolve("d.adduce"), SyntheticDossier.generate(4, seed));
            var random = new Random(seed);
            open.references();
            for (int i = 0; i < 12; i++) {
                var script = new RandomEdits(random);
                open.edit("Random", root -> script.run(root, 1 + random.nextInt(6)));
                if (random.nextInt(3) == 0) {
                    open.undo();
                }
                if (random.nextInt(3) == 0) {
                    open.redo();
                }
                assertSameAsAnew(open, "seed " + seed + ", step " + i);
            }
        }
    }

    @Test
    void itKnowsOfAChangeWhileTheGestureStillLasts() {
        var open = OpenDossier.create(folder.resolve("d.adduce"), SyntheticDossier.generate(3, 1));
        open.references();
        open.edit("Re-attribute", root -> {
            var actor = root.getActors().get(0);
            var voice = root.getSources().get(0).getUtterances().get(0);
            voice.setSpeaker(actor);
            assertThat(open.references().to(actor)).anySatisfy(place -> assertThat(place.from()).isSameAs(voice));
        });
    }

    @Test
    void anchorsSpeakOfTheirSnapshot() {
        Dossier dossier = SyntheticDossier.generate(1, 1);
        var source = dossier.getSources().get(0);
        var places = References.in(dossier).to(source.getSnapshots().get(0));
        assertThat(places).extracting(References.Reference::from).containsAll(source.getUtterances());
    }
}
