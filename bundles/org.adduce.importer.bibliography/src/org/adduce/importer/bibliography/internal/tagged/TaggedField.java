package org.adduce.importer.bibliography.internal.tagged;

/**
 * A field of a record in a format with a tag at the start of its lines.
 *
 * @param tag in capitals
 * @param value its lines put together
 * @param line the line it begins on, from 1
 */
record TaggedField(String tag, String value, int line) {
}
