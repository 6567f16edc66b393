package org.adduce.importer.text.internal.border;

/**
 * Some passages in a row.
 *
 * @param from the first
 * @param to one past the last
 */
public record Range(int from, int to) {

    /** How many there are. */
    public int length() {
        return to - from;
    }
}
