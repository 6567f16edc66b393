package org.adduce.importer.text.internal.border;

/**
 * In what manner some passages follow each other.
 *
 * @param genre what sort of text they are
 * @param start how likely any gap is a border before it has been looked at: 0 as likely as not, less if less
 */
public record Manner(Genre genre, double start) {
}
