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

    /** A border nearer to 0 than this is doubtful. */
    private static final double DOUBTFUL = 0.8;
    /** Two voices taken for one are seen less easily than one taken for two. */
    private static final double NEARLY = 1.2;
    /** What is one person's text is so from end to end, and few borders in it are worth a word. */
    private static final double NEARLY_IN_NOTE = 0.95;

    /** Whether a voice ends here. */
    public boolean isBorder() {
        return score > 0;
    }

    /** Whether another reader may see no border here. */
    public boolean isDoubtful() {
        return isBorder() && score < DOUBTFUL;
    }

    /** Whether another reader may see a border where there is none. */
    boolean isNearly(Genre genre) {
        return !isBorder() && score > -(genre == Genre.NOTE ? NEARLY_IN_NOTE : NEARLY);
    }
}
