package org.adduce.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.adduce.core.file.Bytes;
import org.adduce.core.importing.Editions;
import org.adduce.core.importing.Imports;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Element;
import org.adduce.model.Topic;
import org.adduce.model.time.When;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 2 for what people really do: imports, deletions, moves and edits in any order, each taken back and made again, to the byte. */
class GestureLawTest {

    private static final int GESTURES = 14;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void everyGestureIsOneStepBackAndOneStepForth(long seed) throws Exception {
        try (var open = OpenDossier.create(folder.resolve("d.adduce"), SyntheticDossier.generate(4, seed))) {
            var random = new Random(seed);
            for (int i = 0; i < GESTURES; i++) {
                var before = Bytes.write(open.root());
                long revision = open.revision();
                var gesture = gesture(open, random, seed, i);
                var after = Bytes.write(open.root());
                if (open.revision() == revision) {
                    assertThat(after).as("%s left no trace and must have changed nothing", gesture).isEqualTo(before);
                    continue;
                }
                open.undo();
                assertThat(Bytes.write(open.root())).as("undo of %s, seed %d, gesture %d", gesture, seed, i).isEqualTo(before);
                open.redo();
                assertThat(Bytes.write(open.root())).as("redo of %s, seed %d, gesture %d", gesture, seed, i).isEqualTo(after);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 33, 333, 3333})
    void allOfThemTogetherGoBackToTheStartAndForthToTheEnd(long seed) throws Exception {
        try (var open = OpenDossier.create(folder.resolve("d.adduce"), SyntheticDossier.generate(4, seed))) {
            var random = new Random(seed);
            var states = new ArrayList<>(List.of(Bytes.write(open.root())));
            for (int i = 0; i < GESTURES; i++) {
                long revision = open.revision();
                gesture(open, random, seed, i);
                if (open.revision() != revision) {
                    states.add(Bytes.write(open.root()));
                }
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                open.undo();
                assertThat(Bytes.write(open.root())).as("state %d of seed %d", i, seed).isEqualTo(states.get(i));
            }
            assertThat(open.undoLabel()).isEmpty();
            for (int i = 1; i < states.size(); i++) {
                open.redo();
                assertThat(Bytes.write(open.root())).as("state %d of seed %d", i, seed).isEqualTo(states.get(i));
            }
            assertThat(open.redoLabel()).isEmpty();
        }
    }

    private static String gesture(OpenDossier open, Random random, long seed, int number) {
        return switch (random.nextInt(6)) {
            case 0 -> done("import", () -> Imports.apply(open, Editions.of(seed, number)));
            case 1 -> done("reviewed import", () -> reviewed(open, random, seed, number));
            case 2 -> done("deletion", () -> Deletion.of(open, some(open, random)).run("Delete"));
            case 3 -> done("move", () -> open.edit("Move", root -> move(open, random)));
            case 4 -> done("dating", () -> open.edit("Date", root -> root.getEvents().forEach(event -> event.setWhen(When.parse("20" + (10 + random.nextInt(80)))))));
            default -> done("anything", () -> open.edit("Anything", root -> new RandomEdits(random).run(root, 3)));
        };
    }

    private static String done(String name, Runnable gesture) {
        gesture.run();
        return name;
    }

    private static void reviewed(OpenDossier open, Random random, long seed, int number) {
        var found = Editions.of(seed, number);
        var reviewed = found;
        for (var item : found.items()) {
            reviewed = random.nextInt(5) == 0 ? reviewed.without(item.key()) : reviewed;
        }
        Imports.apply(open, reviewed, found);
    }

    private static List<Element> some(OpenDossier open, Random random) {
        var all = new ArrayList<Element>();
        open.root().eAllContents().forEachRemaining(element -> all.add((Element) element));
        return all.isEmpty() ? List.of() : List.of(all.get(random.nextInt(all.size())), all.get(random.nextInt(all.size())));
    }

    /** Topics are hung elsewhere in their tree, voices in another voice, sources in another place of their order. */
    private static void move(OpenDossier open, Random random) {
        for (var element : some(open, random)) {
            if (element instanceof Topic topic && open.root().getTopics().size() > 1) {
                var target = open.root().getTopics().get(random.nextInt(open.root().getTopics().size()));
                if (!EcoreUtil.isAncestor(topic, target)) {
                    target.getTopics().add(topic);
                }
            }
        }
        var topics = open.root().getTopics();
        if (!topics.isEmpty()) {
            topics.move(random.nextInt(topics.size()), random.nextInt(topics.size()));
        }
        open.root().getSources().stream().filter(source -> source.getUtterances().size() > 1).findAny()
                .ifPresent(source -> source.getUtterances().getFirst().getUtterances().add(source.getUtterances().getLast()));
    }
}
