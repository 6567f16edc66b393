package org.adduce.model.edit;

import java.util.Optional;
import org.adduce.model.Assertion;
import org.adduce.model.Snapshot;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.adduce.model.value.Anchor;

/** What is said: by whom, when, and how it begins. */
final class VoiceLabel {

    /** Code points: what a label shows and a long quotation before it, so that a voice of megabytes costs no more than a short one. */
    static final int ENOUGH = 1600;

    private VoiceLabel() {
    }

    static String of(Utterance utterance) {
        var who = ElementLabel.dated(ElementLabel.speaker(Optional.ofNullable(utterance.getSpeaker())), utterance.getWhen());
        var words = OwnWords.of(beginning(utterance));
        return LabelWords.text("label.text", who, words.isBlank() ? LabelWords.text("label.voice.silent")
                : ElementLabel.quoted(words, ElementLabel.LONGEST - who.length() - 2));
    }

    static String of(Assertion assertion) {
        var speaker = Optional.ofNullable(assertion.getSpeaker())
                .or(() -> Optional.ofNullable(assertion.getUtterance()).map(Utterance::getSpeaker));
        var claim = assertion.getClaim() == null ? LabelWords.text("label.argument.conclusion") : ElementLabel.of(assertion.getClaim());
        return LabelWords.text("label.assertion", ElementLabel.speaker(speaker), ModelWords.literal(assertion.getStance()), claim);
    }

    private static String beginning(Utterance utterance) {
        var source = Tree.sourceOf(utterance);
        if (source == null) {
            return "";
        }
        for (Snapshot snapshot : source.getSnapshots()) {
            var first = utterance.getAnchors().stream().filter(anchor -> anchor.snapshot().equals(snapshot.getId())).sorted().findFirst();
            if (first.isPresent()) {
                var range = first.get();
                return snapshot.at(new Anchor(range.snapshot(), range.start(), range.start() + Math.min(range.length(), ENOUGH)));
            }
        }
        return "";
    }
}
