package org.adduce.importer.text.internal.head;

import org.adduce.importer.text.internal.page.Span;

/**
 * A moment where it stands in the text.
 *
 * @param span where
 * @param moment when
 */
public record Stamp(Span span, Moment moment) {
}
