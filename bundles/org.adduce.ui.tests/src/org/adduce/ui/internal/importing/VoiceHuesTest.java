package org.adduce.ui.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.review.Voice;
import org.adduce.model.ModelPackage;
import org.adduce.model.value.Anchor;
import org.junit.jupiter.api.Test;

/** Voices that come and go take no colour from the others. */
class VoiceHuesTest {

    private final VoiceHues hues = new VoiceHues();

    private static Voice voice(String name) {
        var key = Key.url(name);
        return new Voice(Item.of(ModelPackage.Literals.UTTERANCE, key), 0, new Anchor(key.id(), 0, 1));
    }

    private static void assertNeighboursDiffer(List<Voice> voices, Map<Key, Integer> numbers) {
        for (int i = 1; i < voices.size(); i++) {
            assertThat(VoiceHues.isSame(numbers.get(voices.get(i - 1).key()), numbers.get(voices.get(i).key()))).as("voices %d and %d", i - 1, i).isFalse();
        }
    }

    @Test
    void whatComesBetweenTwoTakesNeitherColourAndTheyKeepTheirs() {
        var random = new Random(5);
        var voices = new ArrayList<Voice>();
        for (int turn = 0; turn < 200; turn++) {
            var before = new HashMap<>(hues.of(voices));
            voices.add(random.nextInt(voices.size() + 1), voice("voice " + turn));
            var after = hues.of(voices);
            assertThat(after).containsAllEntriesOf(before);
            assertNeighboursDiffer(voices, after);
        }
    }
}
