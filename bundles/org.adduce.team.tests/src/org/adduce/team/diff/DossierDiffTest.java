package org.adduce.team.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Topic;
import org.adduce.team.merge.Cases;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class DossierDiffTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private static <E extends Element> E named(int number, E element) {
        element.setId(new UUID(0x4000, 0x8000_0000_0000_0000L | number));
        return element;
    }

    private static Dossier topics(int... numbers) {
        var dossier = named(0, MAKE.createDossier());
        var top = named(100, MAKE.createTopic());
        for (int number : numbers) {
            var topic = named(number, MAKE.createTopic());
            topic.setName("T" + number);
            top.getTopics().add(topic);
        }
        dossier.getTopics().add(top);
        return dossier;
    }

    @Test
    void equalDossiersHaveNoDifferences() {
        assertThat(DossierDiff.between(topics(1, 2), topics(1, 2)).isEmpty()).isTrue();
    }

    @Test
    void dossiersOfTwoIdsAreComparedAsOne() {
        var after = named(7, topics(1));
        after.setTitle("Another");
        var diff = DossierDiff.between(topics(1), after);
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(diff.before(change.element())).hasValueSatisfying(dossier -> assertThat(((Dossier) dossier).getTitle()).isNull());
            assertThat(diff.after(change.element())).containsSame(after);
        });
    }

    @Test
    void theFewestElementsAreMoved() {
        var changes = DossierDiff.between(topics(1, 2, 3, 4), topics(4, 1, 2, 3)).changes();
        assertThat(changes).singleElement().isInstanceOfSatisfying(Change.Moved.class, moved -> {
            assertThat(moved.isWithinList()).isTrue();
            assertThat(moved.from().position()).isEqualTo(4);
            assertThat(moved.to().position()).isEqualTo(1);
        });
    }

    @Test
    void whatCameWithAnotherIsPartOfIt() {
        var before = named(0, MAKE.createDossier());
        var diff = DossierDiff.between(before, topics(1));
        assertThat(diff.changes()).hasSize(2).allSatisfy(change -> assertThat(change).isInstanceOf(Change.Added.class));
        assertThat(diff.changes().stream().filter(diff::isPartOfAnother)).singleElement()
                .satisfies(change -> assertThat(((Topic) diff.after(change.element()).orElseThrow()).getName()).isEqualTo("T1"));
    }

    /** So many stand side by side that more than one thread compares them. */
    @Test
    void ofManyTheChangesStandInTheOrderOfTheDossier() {
        var numbers = IntStream.rangeClosed(1, 1000).toArray();
        var after = topics(numbers);
        var topics = after.getTopics().getFirst().getTopics();
        topics.forEach(topic -> {
            if (topic.getName().endsWith("7")) {
                topic.setName("Renamed " + topic.getName());
            }
        });
        topics.removeIf(topic -> topic.getName().equals("T500") || topic.getName().equals("T20"));
        topics.add(300, named(2000, MAKE.createTopic()));
        topics.add(700, named(3000, MAKE.createTopic()));
        var diff = DossierDiff.between(topics(numbers), after);
        assertThat(diff.changes()).filteredOn(Change.Removed.class::isInstance).extracting(DossierDiffTest::number).containsExactly(20, 500);
        assertThat(diff.changes()).filteredOn(Change.Added.class::isInstance).extracting(DossierDiffTest::number).containsExactly(2000, 3000);
        assertThat(diff.changes()).filteredOn(Change.Altered.class::isInstance).extracting(DossierDiffTest::number)
                .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(ten -> ten * 10 + 7).toList());
        assertThat(diff.changes()).hasSize(104);
    }

    private static int number(Change change) {
        return (int) change.element().getLeastSignificantBits();
    }

    @Test
    void takingAllChangesOverGivesTheOtherDossierInEitherDirection() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var base = Cases.base(random);
            var after = Cases.changed(base, random, 4);
            var diff = DossierDiff.between(base, after);
            assertThat(taken(diff, base, after)).as("forward, seed %s", seed).isEqualTo(Cases.bytes(after));
            assertThat(taken(diff, after, base)).as("backward, seed %s", seed).isEqualTo(Cases.bytes(base));
        }
    }

    private static String taken(DossierDiff diff, Dossier into, Dossier from) {
        var open = OpenDossier.create(Path.of("open.adduce"), EcoreUtil.copy(into));
        TakeOver.take(diff.changes(), from, open, "Take over");
        var bytes = Cases.bytes(open.root());
        open.undo();
        assertThat(Cases.bytes(open.root())).isEqualTo(Cases.bytes(into));
        return bytes;
    }

    @Test
    void oneEntryIsTakenOverAlone() {
        var before = named(0, MAKE.createDossier());
        before.getActors().add(named(1, MAKE.createActor()));
        before.getActors().get(0).getAliases().addAll(List.of("A", "B"));
        var after = EcoreUtil.copy(before);
        after.getActors().get(0).getAliases().addAll(List.of("C", "D"));
        var change = DossierDiff.between(before, after).changes().getFirst();
        var open = OpenDossier.create(Path.of("open.adduce"), before);
        TakeOver.take(List.of(change), after, open, "Take over");
        assertThat(open.root().getActors().get(0).getAliases()).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(open.undoLabel()).contains("Take over");
    }

    @Test
    void wordsThatStayedWentAndCame() {
        var diff = WordDiff.between("about 3 years", "almost 3 long years");
        assertThat(diff.pieces()).extracting(piece -> piece.kind() + ":" + piece.text())
                .containsExactly("REMOVED:about", "ADDED:almost", "SAME: 3 ", "ADDED:long ", "SAME:years");
    }
}
