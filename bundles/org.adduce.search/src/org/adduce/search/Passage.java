package org.adduce.search;

import java.util.List;
import java.util.UUID;
import org.adduce.core.query.Kind;

/**
 * What the index holds of one element. Made on the thread that may read the dossier, and immutable, so that any other may
 * write it to the index.
 *
 * @param id the element's
 * @param kind its kind
 * @param text what it says itself: what a snippet is cut from
 * @param context names of whom it refers to: found too, but not shown
 * @param tokens exact values, {@code field=value}
 * @param words texts of single fields
 * @param times spans of time, in milliseconds since 1970-01-01T00:00Z
 * @param numbers ranges of numbers
 * @since 1.0
 */
public record Passage(UUID id, Kind kind, String text, String context, List<String> tokens, List<Words> words, List<Times> times,
        List<Numbers> numbers) {

    /** Copies its lists. */
    public Passage {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
        times = List.copyOf(times);
        numbers = List.copyOf(numbers);
    }

    /** One that says something, and no more. */
    public static Passage of(UUID id, Kind kind, String text) {
        return new Passage(id, kind, text, "", List.of(), List.of(), List.of(), List.of());
    }

    /** A field's text. */
    public record Words(String field, String text) {
    }

    /** A field's span of time, both ends belonging to it. */
    public record Times(String field, long earliest, long latest) {
    }

    /** A field's range of numbers, both ends belonging to it. */
    public record Numbers(String field, double low, double high) {
    }
}
