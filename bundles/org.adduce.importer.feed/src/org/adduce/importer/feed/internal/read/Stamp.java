package org.adduce.importer.feed.internal.read;

/**
 * A time as it is written.
 *
 * @param written the time
 * @param line where it stands, 0 where that is not known
 */
public record Stamp(String written, int line) {
}
