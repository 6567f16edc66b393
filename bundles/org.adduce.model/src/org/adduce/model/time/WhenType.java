package org.adduce.model.time;

/**
 * The form of a {@link When}.
 *
 * @since 1.0
 */
public enum WhenType {
    /** A year, month or day, or a day with a time; digits may be unspecified. */
    DATE("Date"),
    /** A year written with {@code Y}, an exponent or significant digits. */
    YEAR("Year"),
    /** Ten years, written with three digits. */
    DECADE("Decade"),
    /** A hundred years, written with two digits. */
    CENTURY("Century"),
    /** A part of a year: a season, quarter, third or half. */
    SEASON("Season"),
    /** A span between two dates, either of which may be open or unknown. */
    INTERVAL("Interval"),
    /** One of several dates, in square brackets. */
    SET("Set"),
    /** All of several dates, in curly brackets. */
    LIST("List"),
    /** A distance from the time of another element, or an interval with such an end. */
    DISTANCE("Distance");

    private final String label;

    WhenType(String label) {
        this.label = label;
    }

    /**
     * The word for this form in what the program writes; it is never translated.
     *
     * @return the word
     * @since 1.0
     */
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
