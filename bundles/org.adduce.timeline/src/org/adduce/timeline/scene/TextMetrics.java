package org.adduce.timeline.scene;

/**
 * How large texts are on the device that will show them.
 *
 * @since 1.0
 */
public interface TextMetrics {

    /** The width of a text in pixels. */
    double width(String text, TextStyle style);

    /** How far letters rise above the baseline, in pixels. */
    default double ascent(TextStyle style) {
        return style.size() * 0.76;
    }

    /** How far letters hang below the baseline, in pixels. */
    default double descent(TextStyle style) {
        return style.size() * 0.24;
    }
}
