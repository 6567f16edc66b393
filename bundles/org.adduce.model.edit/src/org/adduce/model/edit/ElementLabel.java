package org.adduce.model.edit;

import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Question;
import org.adduce.model.Source;
import org.adduce.model.Topic;

/**
 * One line that names an element.
 *
 * @since 1.0
 */
public final class ElementLabel {

    private ElementLabel() {
    }

    /** The label of {@code element}. */
    public static String of(Element element) {
        String words = switch (element) {
            case Source source -> source.getTitle();
            case Actor actor -> actor.getName();
            case Claim claim -> claim.getText();
            case Question question -> question.getText();
            case Event event -> event.getTitle();
            case Topic topic -> topic.getName();
            default -> element.eClass().getName();
        };
        return words == null ? "" : words;
    }
}
