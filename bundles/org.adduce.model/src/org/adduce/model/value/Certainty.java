package org.adduce.model.value;

/**
 * How surely something was said: the probability that the claim is true, whatever the stance.
 *
 * @param phrase the words used ("likely", "25 %"), empty where there were none
 * @param low the least probability meant, 0 to 1, or NaN where unknown
 * @param high the greatest probability meant, 0 to 1, or NaN where unknown
 * @param scale the scale the phrase was read with, empty where none was
 * @since 1.0
 */
public record Certainty(String phrase, double low, double high, String scale) {

    /** A certainty given as one number. */
    public static Certainty of(double probability) {
        return new Certainty("", probability, probability, "");
    }

    /** Whether there are numbers to compare. */
    public boolean isNumeric() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}
