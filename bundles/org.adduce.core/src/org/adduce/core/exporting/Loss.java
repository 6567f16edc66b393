package org.adduce.core.exporting;

import java.util.UUID;
import org.adduce.model.Element;

/**
 * Something that a format could not hold.
 *
 * @param element the id of the element it belongs to
 * @param type the element's class
 * @param feature the feature that was left out or changed; empty where the whole element was
 * @param message what became of it, in plain words
 * @since 1.0
 */
public record Loss(UUID element, String type, String feature, String message) {

    /** A feature that was left out or changed. */
    public static Loss of(Element element, String feature, String message) {
        return new Loss(element.getId(), element.eClass().getName(), feature, message);
    }

    /** An element that was left out. */
    public static Loss of(Element element, String message) {
        return of(element, "", message);
    }
}
