package org.adduce.model.value;

/**
 * One side's value in a conflict.
 *
 * @param who the side, by name
 * @param value the value as it would be written in the file; empty where the side removed it
 * @since 1.0
 */
public record SidedValue(String who, String value) {

    @Override
    public String toString() {
        return who + ": " + value;
    }
}
