package org.adduce.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An array.
 *
 * @since 1.0
 */
public final class JsonArray extends JsonNode {

    private final List<Object> values = new ArrayList<>(2);

    /** An array at a place; for whoever builds a tree. */
    public JsonArray(JsonNode parent, Object slot, int line) {
        super(parent, slot, line);
    }

    /** Adds a value: an object, an array, a text, a number, a truth value or null. */
    public void add(Object value) {
        values.add(value);
    }

    /** Takes the last value away. */
    public void dropLast() {
        values.removeLast();
    }

    /** How many values there are. */
    public int size() {
        return values.size();
    }

    /** Its values in order; null stands for null. */
    public List<Object> all() {
        return values.isEmpty() ? List.of() : Collections.unmodifiableList(values);
    }

    /** The objects among its values. */
    public List<JsonObject> objects() {
        return values.isEmpty() ? List.of() : values.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList();
    }

    /** The texts and numbers among its values, numbers as written. */
    public List<String> texts() {
        return values.isEmpty() ? List.of() : values.stream().filter(JsonObject::isText).map(Object::toString).toList();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
