package org.adduce.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that a reader gave. */
final class Collected implements JsonReader.Sink {

    final List<Object> values = new ArrayList<>();
    final List<Integer> lines = new ArrayList<>();
    final List<JsonProblem> problems = new ArrayList<>();

    static Collected of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8), 0);
    }

    static Collected of(byte[] bytes, int from) {
        var collected = new Collected();
        JsonReader.read(bytes, from, collected);
        return collected;
    }

    @Override
    public boolean value(Object value, int line) {
        values.add(value);
        lines.add(line);
        return true;
    }

    @Override
    public void problem(JsonProblem problem) {
        problems.add(problem);
    }

    JsonObject object(int at) {
        return (JsonObject) values.get(at);
    }
}
