package org.adduce.importer.text.internal.border;

/**
 * A gap as it was judged: a border, or nearly one.
 *
 * @param passage the passage after it
 * @param score how much speaks for a border; above 0 there is one
 * @param reasonFor what speaks most for it; may be empty
 * @param reasonAgainst what speaks most against it; may be empty
 */
public record Cut(int passage, double score, String reasonFor, String reasonAgainst) {

    /** Scores nearer to 0 than this are doubtful. */
    private static final double DOUBTFUL = 0.6;
    /** Two voices taken for one are seen less easily than one taken for two. */
    private static final double DOUBTFUL_GAP = 0.95;

    /** Whether a voice ends here. */
    public boolean isBorder() {
        return score > 0;
    }

    /** Whether another reader may see it otherwise. */
    public boolean isDoubtful() {
        return isBorder() ? score < DOUBTFUL : score > -DOUBTFUL_GAP;
    }
}
