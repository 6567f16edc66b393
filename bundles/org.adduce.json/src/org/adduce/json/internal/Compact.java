package org.adduce.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonNumber;
import org.adduce.json.JsonObject;

/** Writes a tree as JSON without a blank. */
public final class Compact {

    /** Below that, which no person writes and few stacks hold, stands null. */
    private static final int DEEPEST = 200;
    private static final JsonFactory FACTORY = new JsonFactory();

    private Compact() {
    }

    /** A node with all in it. */
    public static String json(JsonNode node) {
        var text = new StringWriter();
        try (var out = FACTORY.createGenerator(text)) {
            write(node, out, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing can fail in memory", e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator out, int depth) throws IOException {
        switch (value) {
            case JsonNode deep when depth > DEEPEST -> out.writeNull();
            case JsonObject object -> {
                out.writeStartObject();
                for (var name : object.names()) {
                    out.writeFieldName(name);
                    write(object.peek(name), out, depth + 1);
                }
                out.writeEndObject();
            }
            case JsonArray array -> {
                out.writeStartArray();
                for (var one : array.all()) {
                    write(one, out, depth + 1);
                }
                out.writeEndArray();
            }
            case JsonNumber number -> out.writeNumber(number.literal());
            case Boolean truth -> out.writeBoolean(truth);
            case null -> out.writeNull();
            default -> out.writeString(value.toString());
        }
    }
}
