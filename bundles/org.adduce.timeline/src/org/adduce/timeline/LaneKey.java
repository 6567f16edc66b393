package org.adduce.timeline;

import java.util.Optional;
import java.util.UUID;

/**
 * What tells a lane from the others: the id of an element, or a word.
 *
 * @param band the band it lies in
 * @param text the id or the word
 * @since 1.0
 */
public record LaneKey(Section band, String text) {

    /** A part of the picture that has lanes. */
    public enum Section {
        /** What was said. */
        SAID,
        /** What it is about. */
        ABOUT,
        /** What happens. */
        EVENTS
    }

    /** The lane of an element. */
    public static LaneKey of(Section band, UUID element) {
        return new LaneKey(band, element.toString());
    }

    /** The lane of what has no actor, topic, source or question. */
    public static LaneKey none(Section band) {
        return new LaneKey(band, "none");
    }

    /** The name by which a model knows what to call the lane of what belongs nowhere in one way of laying out. */
    public static LaneKey none(Section band, Lanes by) {
        return new LaneKey(band, "none:" + by.id());
    }

    /** The lane that holds those for which there is no room. */
    public static LaneKey rest(Section band) {
        return new LaneKey(band, "rest");
    }

    /** Whether this is the lane of what belongs nowhere. */
    public boolean isNone() {
        return text.equals("none");
    }

    /** The element whose lane it is, if it is one's. */
    public Optional<UUID> element() {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException word) {
            return Optional.empty();
        }
    }
}
