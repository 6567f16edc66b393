package org.adduce.importer.bibliography.internal.csl;

import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;

/** Values that may be of any kind: programs write numbers as texts, texts as lists, and null for nothing. */
final class CslValues {

    private CslValues() {
    }

    /** A text, number or truth value as written; empty of anything else. */
    static String scalar(Object value) {
        return value == null || value instanceof JsonNode ? "" : value.toString();
    }

    /** The text, number or truth value with a name as written; empty where there is none. */
    static String scalar(JsonObject object, String name) {
        return scalar(object.peek(name));
    }

    /** Any value: what is no text or number as JSON. */
    static String whole(Object value) {
        return value instanceof JsonNode node ? node.json() : scalar(value);
    }

    static boolean isScalar(Object value) {
        return !(value instanceof JsonNode);
    }
}
