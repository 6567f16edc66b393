package org.adduce.ui.internal.page;

import org.adduce.model.Actor;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Question;
import org.adduce.model.Topic;

/** Which elements have a page of their own. */
public final class Pages {

    private Pages() {
    }

    /** Whether an element has a page; what stands in a text is read there, parts are shown with what they belong to. */
    public static boolean has(Element element) {
        return switch (element) {
            case Claim claim -> true;
            case Actor actor -> true;
            case Question question -> true;
            case Event event -> true;
            case Argument argument -> true;
            case Topic topic -> true;
            default -> false;
        };
    }
}
