package org.adduce.ui.internal.mark;

import java.util.List;
import java.util.stream.Collectors;
import org.adduce.model.Actor;
import org.adduce.model.Utterance;
import org.adduce.ui.internal.form.entry.CertaintyEntry;
import org.adduce.ui.internal.reader.page.Voice;
import org.eclipse.osgi.util.NLS;

/** Says in one sentence what will be recorded. */
public final class DraftSentence {

    private DraftSentence() {
    }

    public static String of(AssertionDraft draft) {
        var who = draft.speaker().name().isEmpty() ? Messages.Sentence_somebody : draft.speaker().name();
        var stance = NLS.bind(Messages.Sentence_stance, who, draft.stance().getLiteral());
        var sure = draft.certainty().map(certainty -> NLS.bind(Messages.Sentence_sure, stance, CertaintyEntry.text(certainty))).orElse(stance);
        var passed = switch (draft.passingOn()) {
            case PassingOn.Nobody() -> sure;
            case PassingOn.Quoting(var voices) -> passed(sure, voices.subList(1, voices.size()));
            case PassingOn.Telling(var voice) -> passed(sure, List.of(voice));
        };
        return switch (draft.claim()) {
            case ClaimChoice.Missing() -> Messages.Sentence_missing;
            case ClaimChoice.Existing(var claim) -> NLS.bind(Messages.Sentence_existing, passed);
            case ClaimChoice.New fresh -> NLS.bind(Messages.Sentence_new, passed);
        };
    }

    private static String passed(String sentence, List<Voice> voices) {
        return NLS.bind(Messages.Sentence_passed, sentence, voices.stream().map(voice -> name(voice.utterance())).collect(Collectors.joining(", ")));
    }

    /** The name of a voice's speaker, or the word for somebody. */
    public static String name(Utterance utterance) {
        Actor speaker = utterance.getSpeaker();
        return speaker == null || speaker.getName() == null ? Messages.Sentence_somebody : speaker.getName();
    }

    /** Says a choice of who passes on whose words. */
    public static String of(PassingOn passing) {
        return switch (passing) {
            case PassingOn.Nobody() -> Messages.Passing_nobody;
            case PassingOn.Telling(var voice) -> NLS.bind(Messages.Passing_telling, name(voice.utterance()));
            case PassingOn.Quoting(var voices) -> {
                var names = voices.stream().map(voice -> name(voice.utterance())).toList();
                var inner = names.subList(0, names.size() - 1);
                var told = inner.stream().skip(1).reduce(inner.getFirst(), (words, through) -> NLS.bind(Messages.Passing_through, words, through));
                yield NLS.bind(Messages.Passing_quoting, told, names.getLast());
            }
        };
    }
}
