package org.adduce.markup;

/**
 * Words that lead elsewhere.
 *
 * @param span where the words stand
 * @param url where they lead, absolute if the page's own address was known
 * @param rel the roles of the link as written ({@code nofollow}, {@code author}, ...), empty where there are none
 * @since 1.0
 */
public record Link(Span span, String url, String rel) {
}
