package org.adduce.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonNumber;
import org.adduce.json.JsonObject;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader.Sink;

/** Builds one value of what a parser reads, without any recursion. What was built when the parser fails is kept. */
final class TreeBuilder {

    /** The tokens between two looks for a cancel, less one; a few milliseconds. */
    private static final int BEAT = 0x3FFF;

    private final JsonParser parser;
    private final TokenPlace where;
    private final int lineShift;
    private final Object slot;
    private final String above;
    private final Sink sink;
    private JsonNode open;
    private String name = "";
    private Object root;
    /** Where each node that is not closed begins. */
    private long[] starts = new long[16];
    private int depth;

    /**
     * A builder of the value that comes next.
     *
     * @param lineShift how many lines there are before what the parser reads
     * @param slot the index of the value in the array it stands in; empty at the top
     */
    TreeBuilder(JsonParser parser, int lineShift, Object slot, Sink sink) {
        this(parser, lineShift, slot, slot.equals("") ? "" : "/" + slot, sink);
    }

    /** @param above the path of the value, as far as the parser does not know it */
    TreeBuilder(JsonParser parser, int lineShift, Object slot, String above, Sink sink) {
        this.parser = parser;
        this.where = new TokenPlace(parser);
        this.lineShift = lineShift;
        this.slot = slot;
        this.above = above;
        this.sink = sink;
    }

    /** What was built so far, null if nothing. */
    Object root() {
        return root;
    }

    /** Reads the whole value. */
    void build() throws IOException {
        int tokens = 0;
        do {
            var token = parser.nextToken();
            if (token == null) {
                return;
            }
            if ((++tokens & BEAT) == 0 && sink.isCanceled()) {
                throw new CancellationException();
            }
            take(token);
        } while (open != null);
    }

    private void take(JsonToken token) throws IOException {
        switch (token) {
            case FIELD_NAME -> name = parser.currentName();
            case START_OBJECT -> enter(true);
            case START_ARRAY -> enter(false);
            case END_OBJECT, END_ARRAY -> leave();
            case VALUE_STRING -> add(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(number());
            case VALUE_TRUE -> add(Boolean.TRUE);
            case VALUE_FALSE -> add(Boolean.FALSE);
            default -> add(null);
        }
    }

    /** NaN and the like are no JSON, but many programs write them where there is no number. */
    private Object number() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN()) {
            sink.problem(new JsonProblem(parser.getText() + " is no number in JSON; it is taken for none", line(), path(parser), false));
            return null;
        }
        return new JsonNumber(parser.getText());
    }

    private void enter(boolean isObject) {
        int line = line();
        JsonNode node = isObject ? new JsonObject(open, slot(), line) : new JsonArray(open, slot(), line);
        add(node);
        open = node;
        if (depth == starts.length) {
            starts = Arrays.copyOf(starts, depth * 2);
        }
        starts[depth++] = where.start();
    }

    private void leave() {
        open = open.parent().orElse(null);
        depth--;
    }

    /**
     * Where the innermost object begins that is not closed and is a member of an array, in bytes from where the parser began;
     * -1 if there is none.
     */
    long memberStart() {
        int at = depth;
        for (var node = open; node != null; node = node.parent().orElse(null)) {
            at--;
            if (isMember(node)) {
                return starts[at];
            }
        }
        return -1;
    }

    /**
     * Drops the innermost object that is not closed and is a member of an array, and marks all around it as cut off; whether
     * there is anything left.
     */
    boolean cut() {
        var node = open;
        while (node != null && !isMember(node)) {
            node = node.parent().orElse(null);
        }
        if (node != null && node.parent().orElseThrow() instanceof JsonArray array) {
            array.dropLast();
        }
        for (var outer = node == null ? open : node; outer != null; outer = outer.parent().orElse(null)) {
            outer.cut();
        }
        return node != null || slot.equals("");
    }

    private static boolean isMember(JsonNode node) {
        return node instanceof JsonObject && node.parent().filter(JsonArray.class::isInstance).isPresent();
    }

    private void add(Object value) {
        switch (open) {
            case null -> root = value;
            case JsonArray array -> array.add(value);
            case JsonObject object -> put(object, value);
        }
    }

    private void put(JsonObject object, Object value) {
        if (object.knows(name)) {
            new Twice(object, name, sink, line()).put(value);
        } else {
            object.put(name, value);
        }
    }

    private Object slot() {
        return switch (open) {
            case null -> slot;
            case JsonArray array -> array.size();
            case JsonObject object -> name;
        };
    }

    private int line() {
        return lineShift + where.line();
    }

    /** Where the parser stands. */
    String path(JsonParser at) {
        return above + at.getParsingContext().pathAsPointer();
    }
}
