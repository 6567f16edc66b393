package org.adduce.exporter.graph.internal;

import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Quantity;
import org.adduce.model.Question;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;

/** What a node is called. */
final class GraphLabel {

    private static final int LONGEST = 120;

    private GraphLabel() {
    }

    static String of(Element element) {
        var words = switch (element) {
            case Source source -> source.getTitle();
            case Actor actor -> actor.getName();
            case Claim claim -> claim.getText();
            case Question question -> question.getText();
            case Event event -> event.getTitle();
            case Topic topic -> topic.getName();
            case Quantity quantity -> quantity.getMeasure();
            case Citation citation -> citation.getUrl();
            case Utterance voice -> voice.words();
            case Assertion assertion -> Optional.ofNullable(assertion.getSpeaker()).map(Actor::getName).orElse("somebody") + " " + assertion.getStance().getLiteral();
            default -> element.eClass().getName();
        };
        var text = Optional.ofNullable(words).orElse("").replaceAll("\\s+", " ").strip();
        var label = text.isEmpty() ? element.eClass().getName() : text;
        return label.codePointCount(0, label.length()) <= LONGEST ? label : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
