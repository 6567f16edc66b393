package org.adduce.importer.text.internal.voice;

import java.util.Optional;
import org.adduce.importer.text.internal.link.Link;
import org.adduce.importer.text.internal.page.Span;

/**
 * What a voice points at.
 *
 * @param span where it points: a footnote's mark, or the address itself
 * @param label the mark, where there is one
 * @param link the address; empty where a footnote has none
 * @param words what the footnote says instead, as of a printed work; empty where there is an address
 */
public record Cited(Span span, Optional<String> label, Optional<Link> link, String words) {
}
