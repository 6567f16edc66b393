package org.adduce.markup;

import java.util.List;

/**
 * A text and what its markup said of it. All places are UTF-16 offsets; lists are in the order of the text, outer ranges
 * before the ones inside them.
 *
 * @param text the text: a blank line between paragraphs, lines end with LF, no blank line at either end
 * @param links the links with words
 * @param quotations what is marked as quoted from elsewhere, without the quotation marks of {@code <q>}
 * @param paragraphs what stands between blank lines
 * @param images the pictures; small ones that stand for a letter or a sign are part of the text instead
 * @since 1.0
 */
public record MarkedText(String text, List<Link> links, List<Quotation> quotations, List<Span> paragraphs, List<Image> images) {

    /** A text without any words. */
    public static final MarkedText EMPTY = new MarkedText("", List.of(), List.of(), List.of(), List.of());

    /** Copies its lists. */
    public MarkedText {
        links = List.copyOf(links);
        quotations = List.copyOf(quotations);
        paragraphs = List.copyOf(paragraphs);
        images = List.copyOf(images);
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
