package org.adduce.ui.label;

import org.adduce.model.Actor;
import org.adduce.model.Element;
import org.adduce.model.edit.ElementLabel;

/**
 * The words elements are shown and found by.
 *
 * @since 1.0
 */
public final class ElementTexts {

    private ElementTexts() {
    }

    /** One line that names an element. */
    public static String of(Element element) {
        return ElementLabel.of(element);
    }

    /** Everything a person may remember an element by: its label, and an actor's other names. */
    public static String searchable(Element element) {
        return element instanceof Actor actor && !actor.getAliases().isEmpty()
                ? of(actor) + ' ' + String.join(" ", actor.getAliases())
                : of(element);
    }
}
