package org.adduce.markup;

/**
 * Words of somebody else, as a page marks them.
 *
 * @param span where they stand
 * @param cite the address they were taken from, empty where it is not said
 * @param by who is said to have said them, empty where it is not said; a line that says so stands before the words
 * @since 1.0
 */
public record Quotation(Span span, String cite, String by) {
}
