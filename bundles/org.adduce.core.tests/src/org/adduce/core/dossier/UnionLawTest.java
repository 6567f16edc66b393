package org.adduce.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.core.file.Bytes;
import org.adduce.core.query.References.Reference;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Resolution;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds whatever is merged: undo and redo to the byte, nothing dangles, nothing but the merged elements goes. */
class UnionLawTest {

    private static final int SEEDS = 20;

    @TempDir
    private Path folder;

    private OpenDossier open(long seed) {
        return OpenDossier.create(folder.resolve("d.adduce"), SyntheticDossier.generate(8, seed));
    }

    private static Set<Element> elements(Dossier root) {
        var all = new HashSet<Element>();
        root.eAllContents().forEachRemaining(element -> all.add((Element) element));
        return all;
    }

    /** Two or three elements of a kind, by chance. */
    private static List<Element> some(OpenDossier open, Random random) {
        var all = new ArrayList<List<? extends Element>>(List.of(open.root().getSources(), open.root().getActors(), open.root().getClaims(),
                open.root().getQuestions(), open.root().getEvents(), open.root().getTopics()));
        all.removeIf(kind -> kind.size() < 2);
        var kind = new ArrayList<Element>(all.get(random.nextInt(all.size())));
        Collections.shuffle(kind, random);
        return kind.subList(0, Math.min(kind.size(), 2 + random.nextInt(2)));
    }

    private static void assertNothingDangles(OpenDossier open) {
        Set<EObject> there = new HashSet<>(elements(open.root()));
        there.add(open.root());
        assertThat(there).allSatisfy(element -> assertThat(there).containsAll(element.eCrossReferences()));
    }

    @Test
    void undoGivesTheSameBytesAndRedoToo() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            var open = open(seed);
            var all = some(open, new Random(seed));
            var before = Bytes.write(open.root());
            Union.of(open, all.getFirst(), all.subList(1, all.size())).run("Merge");
            var after = Bytes.write(open.root());
            assertThat(after).isNotEqualTo(before);
            open.undo();
            assertThat(Bytes.write(open.root())).isEqualTo(before);
            open.redo();
            assertThat(Bytes.write(open.root())).isEqualTo(after);
        }
    }

    @Test
    void nothingDanglesAndNothingElseGoes() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var open = open(seed);
            var all = some(open, new Random(seed));
            var others = all.subList(1, all.size());
            var expected = elements(open.root());
            others.forEach(expected::remove);
            Union.of(open, all.getFirst(), others).run("Merge");
            assertNothingDangles(open);
            var now = elements(open.root());
            assertThat(expected.stream().filter(element -> !(element instanceof Resolution))).allSatisfy(element -> assertThat(now).contains(element));
            assertThat(now).doesNotContainAnyElementsOf(others);
            assertThat(others).allSatisfy(other -> assertThat(open.find(other.getId())).contains(all.getFirst()));
        }
    }

    @Test
    void whatSpokeOfAnyOfThemSpeaksOfTheOneThatStays() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var open = open(seed);
            var all = some(open, new Random(seed));
            var union = Union.of(open, all.getFirst(), all.subList(1, all.size()));
            var moved = new HashSet<>(union.moved());
            union.run("Merge");
            assertThat(new HashSet<>(open.references().to(all.getFirst()))).containsAll(moved);
        }
    }

    @Test
    void withinOneGestureOneUnionFollowsAnother() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var open = open(seed);
            var actors = List.copyOf(open.root().getActors()).subList(0, 3);
            var spokenOf = actors.stream().flatMap(actor -> open.references().to(actor).stream()).map(Reference::from)
                    .filter(from -> !actors.contains(from)).collect(Collectors.toSet());
            open.edit("Merge all", root -> {
                Union.of(open, actors.get(1), List.of(actors.get(0))).run("Merge");
                Union.of(open, actors.get(2), List.of(actors.get(1))).run("Merge");
            });
            assertNothingDangles(open);
            assertThat(open.references().to(actors.get(2)).stream().map(Reference::from)).containsAll(spokenOf);
            assertThat(open.find(actors.get(0).getId())).contains(actors.get(2));
        }
    }
}
