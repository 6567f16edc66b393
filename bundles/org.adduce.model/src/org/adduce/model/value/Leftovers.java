package org.adduce.model.value;

import java.util.List;

/**
 * What a file held at an element that this version has no place for, kept so that saving gives it back.
 *
 * @param attributes unknown attributes in the order they were read
 * @param children unknown child elements in the order they were read
 * @since 1.0
 */
public record Leftovers(List<Attribute> attributes, List<Child> children) {

    /**
     * An attribute nobody knows.
     *
     * @param name the name as written, with its prefix
     * @param value the value
     */
    public record Attribute(String name, String value) {
    }

    /**
     * A child nobody knows.
     *
     * @param name the name as written, with its prefix
     * @param xml the whole child in canonical form, indented from column 0
     */
    public record Child(String name, String xml) {
    }

    /** Copies its lists. */
    public Leftovers {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }
}
