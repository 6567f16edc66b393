package org.adduce.importer.text.internal.voice;

import java.util.Optional;
import org.adduce.importer.text.internal.border.Range;
import org.adduce.importer.text.internal.head.Head;

/**
 * Passages under one head, or passages under none.
 *
 * @param head who speaks, where the page says so
 * @param passages which passages
 */
record Region(Optional<Head> head, Range passages) {
}
