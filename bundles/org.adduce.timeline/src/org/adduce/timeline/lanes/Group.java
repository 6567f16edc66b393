package org.adduce.timeline.lanes;

import org.adduce.model.Element;

/**
 * What some things have in common: a lane, or a colour.
 *
 * @param key what tells it from other groups, the same every time
 * @param label what people call it
 * @param order the groups with the least come first; those with the same stand as they weigh
 * @since 1.0
 */
public record Group(String key, String label, int order) {

    /** One that stands as it weighs. */
    public static Group of(String key, String label) {
        return new Group(key, label, 0);
    }

    /** That of an element: whoever chooses the lane chooses the element. */
    public static Group of(Element element, String label) {
        return new Group(String.valueOf(element.getId()), label, 0);
    }
}
