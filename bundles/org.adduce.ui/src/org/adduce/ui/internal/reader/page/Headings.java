package org.adduce.ui.internal.reader.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.adduce.model.Actor;
import org.adduce.model.Utterance;
import org.adduce.model.time.WhenPhrase;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.osgi.util.NLS;

/** What stands above a voice: who speaks, to whom, when. */
public final class Headings {

    /** Takes no room by itself; the reader gives it the height that parts a heading from what is above it. */
    public static final String SPACER = "\u200b";

    private final Voices voices;
    private final ToIntFunction<Voice> folded;
    private final Map<Voice, Integer> numbers = new HashMap<>();
    private final WhenPhrase phrase = new WhenPhrase(Locale.getDefault());

    public Headings(Voices voices) {
        this(voices, voice -> 0);
    }

    /** @param folded how many answers are folded away beneath a voice */
    Headings(Voices voices, ToIntFunction<Voice> folded) {
        this.voices = voices;
        this.folded = folded;
        voices.all().forEach(voice -> numbers.put(voice, numbers.size() + 1));
    }

    /** The whole line. */
    public String of(Voice voice) {
        return SPACER + name(voice) + detail(voice);
    }

    /** Who speaks; a number where nobody knows. */
    public String name(Voice voice) {
        return speaker(voice.utterance()).orElseGet(() -> NLS.bind(Messages.Voice_unknown, numbers.getOrDefault(voice, 0)));
    }

    private static Optional<String> speaker(Utterance utterance) {
        return Optional.ofNullable(utterance.getSpeaker()).map(Actor::getName).filter(name -> !name.isBlank());
    }

    /** What is said about the voice after its name. */
    private String detail(Voice voice) {
        var utterance = voice.utterance();
        var detail = new StringBuilder();
        if (voice.outer().isPresent()) {
            detail.append(utterance.isVerbatim() ? Messages.Voice_quoted : Messages.Voice_reported);
        }
        if (utterance.getReplyTo() instanceof Utterance other) {
            detail.append(voices.of(other).map(target -> NLS.bind(Messages.Voice_answersTo, name(target))).orElse(Messages.Voice_answers));
        }
        if (utterance.getWhen() != null) {
            detail.append(Messages.Voice_separator).append(phrase.of(utterance.getWhen(), id -> voices.of(id).map(this::name)));
        }
        if (utterance.isDeleted()) {
            detail.append(Messages.Voice_separator).append(Messages.Voice_deleted);
        }
        if (utterance.getDoubt() != null && !utterance.getDoubt().isBlank()) {
            detail.append(Messages.Voice_separator).append(Messages.Voice_doubtful);
        }
        int answers = folded.applyAsInt(voice);
        if (answers > 0) {
            detail.append(answers == 1 ? Messages.Voice_foldedOne : NLS.bind(Messages.Voice_folded, answers));
        }
        return detail.toString();
    }

    /** One line that names a voice wherever it is spoken of. */
    public static String of(Utterance utterance) {
        return speaker(utterance).orElseGet(() -> ElementTexts.of(utterance));
    }
}
