package org.adduce.model.value;

/**
 * A bibliographic statement about a source that no feature of the model holds.
 *
 * @param name a CSL variable: {@code volume}, {@code DOI}, {@code container-title}, ...
 * @param value its value as text
 * @since 1.0
 */
public record Variable(String name, String value) {

    @Override
    public String toString() {
        return name + '=' + value;
    }
}
