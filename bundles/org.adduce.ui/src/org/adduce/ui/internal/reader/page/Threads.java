package org.adduce.ui.internal.reader.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Utterance;

/** Who answers whom in a text, and what of that is folded away. */
public final class Threads {

    private final Voices voices;
    private final Map<Voice, List<Voice>> answers = new HashMap<>();
    private final Set<Voice> hidden = new HashSet<>();

    /** @param folded the ids of the voices whose answers are folded */
    Threads(Voices voices, Set<UUID> folded) {
        this.voices = voices;
        voices.all().forEach(this::place);
        voices.all().stream().filter(voice -> folded.contains(voice.utterance().getId())).forEach(voice -> hidden.addAll(answersTo(voice)));
    }

    private void place(Voice voice) {
        if (voice.utterance().getReplyTo() instanceof Utterance asked) {
            voices.of(asked).filter(other -> other != voice).ifPresent(other -> answers.computeIfAbsent(other, any -> new ArrayList<>()).add(voice));
        }
        voice.outer().ifPresent(outer -> answers.computeIfAbsent(outer, any -> new ArrayList<>()));
    }

    /** All who answer a voice, and who answers them in turn, with whom they quote. */
    public Set<Voice> answersTo(Voice voice) {
        var found = new HashSet<Voice>();
        var open = new ArrayDeque<>(answers.getOrDefault(voice, List.of()));
        while (!open.isEmpty()) {
            var answer = open.poll();
            if (answer != voice && found.add(answer)) {
                open.addAll(answers.getOrDefault(answer, List.of()));
                voices.all().stream().filter(inner -> inner != answer && inner.isWithin(answer)).forEach(open::add);
            }
        }
        return found;
    }

    /** Whether somebody answers a voice. */
    public boolean hasAnswers(Voice voice) {
        return !answers.getOrDefault(voice, List.of()).isEmpty();
    }

    /** Whether a voice is folded away. */
    public boolean isHidden(Voice voice) {
        return hidden.contains(voice);
    }

    /** How many answers to a voice are folded away beneath it. */
    public int hiddenUnder(Voice voice) {
        return hidden.isEmpty() || isHidden(voice) ? 0 : (int) answersTo(voice).stream().filter(hidden::contains).filter(answer -> answer.outer().isEmpty()).count();
    }
}
