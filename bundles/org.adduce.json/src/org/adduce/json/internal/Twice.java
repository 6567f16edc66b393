package org.adduce.json.internal;

import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader.Sink;

/**
 * A name that an object has twice. Nothing is dropped without a word: of two arrays the values are kept together, of two
 * other values the one that says something, and if both do the later.
 */
record Twice(JsonObject object, String name, Sink sink, int line) {

    void put(Object value) {
        var old = object.peek(name);
        if (value instanceof JsonArray || value instanceof JsonObject || old instanceof JsonNode) {
            node(old, value);
        } else if (old != null && (value == null || value.equals("") || value.equals(old))) {
            tell("the first value is kept");
        } else {
            tell("the last value is kept");
            object.put(name, value);
        }
    }

    /** A node is put before its values are known, so that it is the later one that is kept, and an array goes on. */
    private void node(Object old, Object value) {
        if (old instanceof JsonArray first && value instanceof JsonArray second) {
            tell(first.size() == 0 ? "the first is empty" : "the values of both are kept");
            first.all().forEach(second::add);
            object.put(name, second);
        } else if (old instanceof JsonNode && !(value instanceof JsonNode)) {
            tell("the first value is kept");
        } else {
            tell("the last value is kept");
            object.put(name, value);
        }
    }

    private void tell(String kept) {
        sink.problem(new JsonProblem("\u201C" + name + "\u201D is given twice in one object; " + kept, line, object.path(), false));
    }
}
