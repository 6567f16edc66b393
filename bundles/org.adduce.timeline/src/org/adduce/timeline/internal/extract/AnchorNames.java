package org.adduce.timeline.internal.extract;

import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Source;
import org.adduce.model.Utterance;

/** What to call an element in "six months before ...". */
final class AnchorNames {

    private AnchorNames() {
    }

    static String of(Element element, Phrases phrases) {
        return switch (element) {
            case Event event -> phrases.orElse(event.getTitle(), "event.untitled");
            case Source source -> SourceNames.of(source, phrases);
            case Claim claim -> phrases.orElse(claim.getText(), "claim.untitled");
            case Utterance utterance -> phrases.text("anchor.voice", speaker(utterance.getSpeaker(), phrases));
            case Assertion assertion -> phrases.text("anchor.voice", speaker(assertion.getSpeaker(), phrases));
            default -> phrases.text("anchor.other");
        };
    }

    static String speaker(Actor speaker, Phrases phrases) {
        return phrases.orElse(speaker == null ? "" : speaker.getName(), "lane.none.actor");
    }
}
