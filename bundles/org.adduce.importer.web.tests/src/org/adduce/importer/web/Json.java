package org.adduce.importer.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.adduce.json.JsonObject;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader;

/** Single values out of JSON. */
final class Json {

    private Json() {
    }

    /** The text with a name, empty where there is none. */
    static String text(String json, String name) {
        var texts = new ArrayList<String>();
        JsonReader.read(json.getBytes(StandardCharsets.UTF_8), 0, new JsonReader.Sink() {
            @Override
            public boolean value(Object value, int line) {
                return texts.add(((JsonObject) value).text(name));
            }

            @Override
            public void problem(JsonProblem problem) {
                throw new AssertionError(problem);
            }
        });
        return texts.getFirst();
    }
}
