package org.adduce.importer.bibliography.internal.bibtex;

/**
 * A field of an entry as it is written, its parts put together.
 *
 * @param name in lower case
 * @param value the value, still in LaTeX
 * @param line the line it begins on, from 1
 */
record BibField(String name, String value, int line) {
}
