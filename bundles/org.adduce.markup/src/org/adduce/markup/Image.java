package org.adduce.markup;

/**
 * A picture that stands in a text.
 *
 * @param at the offset in the text
 * @param alt the words that stand for it, empty where there are none
 * @param url where it is, empty where that is not said
 * @since 1.0
 */
public record Image(int at, String alt, String url) {
}
