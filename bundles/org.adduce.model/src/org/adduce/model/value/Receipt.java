package org.adduce.model.value;

import java.util.UUID;

/**
 * What an import gave an element last, so that a later import of the same thing can tell what a person changed since.
 *
 * @param item the id of the imported element, the UUIDv5 of its key
 * @param values a digest a feature, {@code feature=digest} separated by blanks, in the order of names
 * @since 1.0
 */
public record Receipt(UUID item, String values) {

    @Override
    public String toString() {
        return item + " " + values;
    }
}
