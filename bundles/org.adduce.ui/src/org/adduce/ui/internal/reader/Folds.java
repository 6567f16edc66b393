package org.adduce.ui.internal.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.ui.internal.reader.page.PlaceOf;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Voice;

/** Which voices' answers are folded away in one reader, while it is open. */
final class Folds {

    private final Set<UUID> folded = new HashSet<>();

    Set<UUID> ids() {
        return Set.copyOf(folded);
    }

    /** Folds the answers to a voice, or unfolds them; whether that changes anything. */
    boolean toggle(Voice voice, Reading reading) {
        var id = voice.utterance().getId();
        return folded.remove(id) || reading.threads().hasAnswers(voice) && folded.add(id);
    }

    /** Folds all answers, or unfolds them all where some are folded. */
    boolean toggleAll(Reading reading) {
        if (!folded.isEmpty()) {
            folded.clear();
            return true;
        }
        return folded.addAll(asked(reading).stream().map(voice -> voice.utterance().getId()).toList());
    }

    /** The voices that are answered and answer nobody. */
    private static List<Voice> asked(Reading reading) {
        return reading.voices().all().stream().filter(reading.threads()::hasAnswers)
                .filter(voice -> voice.utterance().getReplyTo() == null || reading.voices().of(voice.utterance().getReplyTo().getId()).isEmpty()).toList();
    }

    /** Unfolds what hides an element, so that it can be gone to; whether anything did. */
    boolean unfold(Element element, Reading reading) {
        return switch (PlaceOf.of(element, reading)) {
            case PlaceOf.AVoice(var voice) -> unfold(voice, reading);
            case PlaceOf.AMark(var mark) -> reading.voices().innermostAt(mark.place().start()).filter(voice -> unfold(voice, reading)).isPresent();
            case PlaceOf.SomeWords(var words) -> reading.voices().innermostAt(words.start()).filter(voice -> unfold(voice, reading)).isPresent();
            case PlaceOf.Nowhere() -> false;
        };
    }

    /** Unfolds what hides a voice; whether anything did. */
    boolean unfold(Voice voice, Reading reading) {
        return reading.threads().isHidden(voice)
                && folded.removeIf(id -> reading.voices().of(id).map(other -> reading.threads().answersTo(other).contains(voice)).orElse(true));
    }
}
