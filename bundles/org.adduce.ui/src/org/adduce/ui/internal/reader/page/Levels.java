package org.adduce.ui.internal.reader.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.adduce.model.Utterance;

/** How far to the right voices begin: a quotation one step further than who quotes it, an answer one further than what it answers. */
public final class Levels {

    /** Deeper answers stay at this level, or no room is left for words. */
    private static final int DEEPEST_ANSWER = 4;

    private final Voices voices;
    private final Map<Voice, Integer> levels = new HashMap<>();

    public Levels(Voices voices) {
        this.voices = voices;
        voices.all().forEach(voice -> levels.put(voice, voice.outer().map(outer -> of(outer) + 1).orElseGet(() -> answers(voice))));
    }

    /** The level, from 0. */
    public int of(Voice voice) {
        return levels.getOrDefault(voice, 0);
    }

    /** How many voices of this text are answered on the way up; the limit also ends circles. */
    private int answers(Voice voice) {
        int steps = 0;
        var answered = answered(voice);
        while (steps < DEEPEST_ANSWER && answered.isPresent()) {
            steps++;
            answered = answered(answered.get());
        }
        return steps;
    }

    private Optional<Voice> answered(Voice voice) {
        return voice.utterance().getReplyTo() instanceof Utterance other
                ? voices.of(other).map(target -> target.chain().getLast()).filter(target -> target != voice) : Optional.empty();
    }
}
