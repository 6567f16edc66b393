package org.adduce.ui.internal.explorer;

import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Source;
import org.adduce.model.time.When;

/**
 * An element as a line of the explorer.
 *
 * @param element the element
 * @param folded what it is sorted and found by: label and aliases, without case and accents
 * @param time where it begins, in milliseconds, or else ends; the greatest number where it is undated
 */
record Entry(Element element, String folded, long time) {

    static Entry of(Element element, String words) {
        return new Entry(element, FoldedText.of(words), time(element));
    }

    private static long time(Element element) {
        return switch (element) {
            case Source source -> place(source.getPublished());
            case Event event -> place(event.getWhen());
            default -> Long.MAX_VALUE;
        };
    }

    private static long place(When when) {
        if (when == null) {
            return Long.MAX_VALUE;
        }
        var bounds = when.bounds();
        return bounds.earliestInstant().isPresent() ? bounds.earliestMillis() : bounds.latestMillis();
    }
}
