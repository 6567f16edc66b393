package org.adduce.importer.text.internal.quote;

/**
 * Which passage a quoted passage repeats.
 *
 * @param passage the passage whose words are repeated
 * @param share how much of the quotation is found there, up to 1
 * @param exact whether it is repeated to the letter, but for the width of blanks and the form of quotation marks
 */
public record Match(int passage, double share, boolean exact) {
}
