package org.adduce.core.importing;

import static org.adduce.model.ModelPackage.Literals.SOURCE__TITLE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__SPEAKER;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__URL;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__WHEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 4: importing twice changes nothing, and an import never overwrites what a person did. */
class ImportLawTest {

    private static final int ROUNDS = 60;
    private static final Key THREAD = Editions.THREAD;

    /** What a person did and no import may take back. */
    private static final class Deeds {
        private final Map<UUID, Map<EStructuralFeature, Object>> values = new HashMap<>();
        private final Set<UUID> dropped = new HashSet<>();

        void edit(Desk desk, Random random) {
            for (int i = random.nextInt(6); i > 0; i--) {
                var voices = voices(desk);
                if (!voices.isEmpty()) {
                    edit(desk, voices.get(random.nextInt(voices.size())), random);
                }
            }
        }

        private void edit(Desk desk, Utterance voice, Random random) {
            switch (random.nextInt(5)) {
                case 0 -> set(desk, voice, UTTERANCE__WHEN, When.parse(String.valueOf(1900 + random.nextInt(90))));
                case 1 -> set(desk, voice, UTTERANCE__URL, "https://mine.example/" + random.nextInt(1000));
                case 2 -> set(desk, voice, UTTERANCE__SPEAKER, desk.addActor("Mine " + random.nextInt(1000)));
                case 3 -> set(desk, desk.source(THREAD), SOURCE__TITLE, "My title " + random.nextInt(1000));
                default -> drop(desk, voice);
            }
        }

        private void set(Desk desk, Element element, EStructuralFeature feature, Object value) {
            desk.change(() -> element.eSet(feature, value));
            values.computeIfAbsent(element.getId(), id -> new HashMap<>()).put(feature, value);
        }

        private void drop(Desk desk, Utterance voice) {
            dropped.add(voice.getId());
            voice.eAllContents().forEachRemaining(inner -> dropped.add(((Element) inner).getId()));
            desk.drop(Key.element(voice.getId()));
            values.keySet().removeAll(dropped);
        }

        void assertKept(Desk desk, String round) {
            values.forEach((id, some) -> some.forEach((feature, value) ->
                    assertThat(desk.open.find(id).orElseThrow().eGet(feature)).as("%s of %s, %s", feature.getName(), id, round).isEqualTo(value)));
            assertThat(dropped).as(round).allMatch(id -> desk.open.find(id).isEmpty());
        }

        private static List<Utterance> voices(Desk desk) {
            var voices = new ArrayList<Utterance>();
            desk.root().eAllContents().forEachRemaining(element -> {
                if (element instanceof Utterance voice) {
                    voices.add(voice);
                }
            });
            voices.sort(java.util.Comparator.comparing(voice -> voice.getId().toString()));
            return voices;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261121, 4711})
    void whatAPersonDidStaysThroughAnyNumberOfEditions(long seed) {
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(seed + round);
            var desk = new Desk();
            var deeds = new Deeds();
            for (int edition = 0; edition < 4; edition++) {
                desk.take(Editions.of(seed + round, edition));
                deeds.assertKept(desk, "seed " + seed + ", round " + round + ", edition " + edition);
                deeds.edit(desk, random);
                deeds.assertKept(desk, "seed " + seed + ", round " + round + ", after edits of edition " + edition);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 1789})
    void theSameAgainChangesNothingWhateverWasDoneBetween(long seed) {
        for (int round = 0; round < ROUNDS; round++) {
            var desk = new Desk();
            var deeds = new Deeds();
            for (int edition = 0; edition < 3; edition++) {
                var proposal = Editions.of(seed + round, edition);
                desk.take(proposal);
                deeds.edit(desk, new Random(seed + round + edition));
                var before = desk.canon();
                long revision = desk.open.revision();

                desk.take(proposal);

                assertThat(desk.canon()).as("seed %d, round %d, edition %d", seed, round, edition).isEqualTo(before);
                assertThat(desk.open.revision()).isEqualTo(revision);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 99})
    void twoDesksThatImportTheSameHaveTheSame(long seed) {
        for (int round = 0; round < ROUNDS; round++) {
            var desk = new Desk();
            var other = new Desk();
            for (int edition = 0; edition < 3; edition++) {
                desk.take(Editions.of(seed + round, edition));
                other.take(Editions.of(seed + round, edition));
            }
            assertThat(other.canon()).as("seed %d, round %d", seed, round).isEqualTo(desk.canon());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 271828})
    void everyImportCanBeTakenBackAndMadeAgain(long seed) {
        for (int round = 0; round < ROUNDS; round++) {
            var desk = new Desk();
            for (int edition = 0; edition < 3; edition++) {
                var before = desk.canon();
                long revision = desk.open.revision();
                desk.take(Editions.of(seed + round, edition));
                if (desk.open.revision() == revision) {
                    continue;
                }
                var after = desk.canon();
                desk.open.undo();
                assertThat(desk.canon()).as("undo, seed %d, round %d, edition %d", seed, round, edition).isEqualTo(before);
                desk.open.redo();
                assertThat(desk.canon()).as("redo, seed %d, round %d, edition %d", seed, round, edition).isEqualTo(after);
                new Deeds().edit(desk, new Random(seed + round));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 31415})
    void whatAReviewerDroppedStaysDroppedAndTheSameAgainChangesNothing(long seed) {
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(seed + round);
            var found = Editions.of(seed + round, 1);
            var reviewed = found;
            var dropped = new HashSet<Key>();
            for (var voice : found.items(UTTERANCE).toList()) {
                if (random.nextInt(4) == 0) {
                    dropped.add(voice.key());
                    reviewed = reviewed.without(voice.key());
                } else if (random.nextInt(4) == 0 && reviewed.item(voice.key()).isPresent()) {
                    reviewed = reviewed.with(reviewed.item(voice.key()).orElseThrow().with(UTTERANCE__WHEN, When.parse("1850")).settled());
                }
            }
            var desk = new Desk();
            desk.take(reviewed, found);
            var before = desk.canon();

            desk.take(found);
            desk.take(reviewed, found);

            assertThat(desk.canon()).as("seed %d, round %d", seed, round).isEqualTo(before);
            assertThat(dropped).noneMatch(desk::has);
        }
    }
}
