package org.adduce.ui.internal.reader.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.adduce.model.Utterance;

/** Finds the words that look otherwise in one of two readings of a text, though they may stand in the same lines. */
final class LookChange {

    private final List<Stretch> places = new ArrayList<>();

    LookChange(Reading older, Reading newer) {
        addVoices(older, newer);
        addVoices(newer, older);
        addBoth(older.marks().all(), newer.marks().all(), Mark::place);
        addBoth(older.links().cited(), newer.links().cited(), LinkSpot::place);
    }

    /** Where these words stand in the text; no line that holds none of them looks otherwise. */
    List<Stretch> places() {
        return places;
    }

    private void addVoices(Reading these, Reading those) {
        these.voices().all().stream().filter(voice -> those.voices().of(voice.utterance()).filter(other -> isSame(these, voice, those, other)).isEmpty())
                .forEach(voice -> places.addAll(voice.parts()));
    }

    private static boolean isSame(Reading reading, Voice voice, Reading others, Voice other) {
        return voice.parts().equals(other.parts()) && outer(voice).equals(outer(other)) && reading.level(voice) == others.level(other)
                && reading.isBlock(voice) == others.isBlock(other);
    }

    private static Optional<Utterance> outer(Voice voice) {
        return voice.outer().map(Voice::utterance);
    }

    private <T> void addBoth(Collection<T> these, Collection<T> those, Function<T, Stretch> place) {
        addOnlyIn(these, those, place);
        addOnlyIn(those, these, place);
    }

    private <T> void addOnlyIn(Collection<T> these, Collection<T> those, Function<T, Stretch> place) {
        var rest = new HashSet<>(these);
        those.forEach(rest::remove);
        rest.forEach(one -> places.add(place.apply(one)));
    }
}
