package org.adduce.importer.text.internal.border;

/** Adds up what speaks for and against a border, and remembers the best reason of each side. */
final class Scale {

    private double sum;
    private double most;
    private double least;
    private String reasonFor = "";
    private String reasonAgainst = "";

    /** Weighs one piece of evidence: more than 0 speaks for a border. */
    void add(double weight, String reason) {
        sum += weight;
        if (weight > most) {
            most = weight;
            reasonFor = reason;
        } else if (weight < least) {
            least = weight;
            reasonAgainst = reason;
        }
    }

    /** What comes with the kind of text and not with the gap: a weight without a reason. */
    void start(double weight) {
        sum += weight;
    }

    double sum() {
        return sum;
    }

    /** What speaks most for a border, in words; empty if nothing does. */
    String reasonFor() {
        return reasonFor;
    }

    /** What speaks most against one, in words; empty if nothing does. */
    String reasonAgainst() {
        return reasonAgainst;
    }
}
