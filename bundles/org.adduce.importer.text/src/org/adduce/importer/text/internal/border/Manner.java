package org.adduce.importer.text.internal.border;

/**
 * In what manner some passages follow each other.
 *
 * @param genre what sort of text they are
 * @param start how likely any gap is a border before it has been looked at: 0 as likely as not, less if less
 * @param perhapsTalk whether what is taken for one person's text may be several people's talk
 */
public record Manner(Genre genre, double start, boolean perhapsTalk) {

    /** Without a doubt of that. */
    Manner(Genre genre, double start) {
        this(genre, start, false);
    }
}
