package org.adduce.json;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What nobody took of some trees: names with a value that says something, each with how often and where first. Names
 * are paths without indexes: {@code tweet.favorite_count}.
 *
 * @since 1.0
 */
public final class Unread {

    /** Names come from the file, which may have made up any number of them. */
    private static final int MOST = 1000;

    private final Map<String, Count> counts = new LinkedHashMap<>();
    /** What is still to be looked at of a tree. */
    private final ArrayDeque<Visit> open = new ArrayDeque<>();

    /**
     * How often a name was met.
     *
     * @param times how often
     * @param line the line where it was met first
     * @since 1.0
     */
    public record Count(int times, int line) {
    }

    private record Visit(JsonNode node, String path) {
    }

    /** Adds what nobody took of a tree; below what nobody took nothing is looked at. */
    public void add(JsonNode root) {
        open.push(new Visit(root, ""));
        while (!open.isEmpty()) {
            var visit = open.pop();
            switch (visit.node()) {
                case JsonArray array -> array.all().forEach(value -> descend(value, visit.path()));
                case JsonObject object -> look(object, visit.path());
            }
        }
    }

    private void look(JsonObject object, String path) {
        for (int at = 0; at < object.size(); at++) {
            var value = object.value(at);
            if (!object.isTaken(at)) {
                if (says(value)) {
                    count(path.isEmpty() ? object.name(at) : path + '.' + object.name(at), object.line());
                }
            } else if (value instanceof JsonNode && !object.isIgnored(at)) {
                descend(value, path.isEmpty() ? object.name(at) : path + '.' + object.name(at));
            }
        }
    }

    private void descend(Object value, String path) {
        if (value instanceof JsonNode node) {
            open.push(new Visit(node, path.length() > 60 ? path.substring(path.lastIndexOf('.') + 1) : path));
        }
    }

    /** Null, false, nothing and zero say that there is nothing to say, and arrays of nothing else. */
    private static boolean says(Object value) {
        return value instanceof JsonArray array ? anySays(array) : saysItself(value);
    }

    /** Without recursion: arrays can be nested deeper than any stack goes. */
    private static boolean anySays(JsonArray outermost) {
        var arrays = new ArrayDeque<JsonArray>();
        arrays.push(outermost);
        while (!arrays.isEmpty()) {
            for (var value : arrays.pop().all()) {
                if (value instanceof JsonArray inner) {
                    arrays.push(inner);
                } else if (saysItself(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean saysItself(Object value) {
        return switch (value) {
            case null -> false;
            case Boolean truth -> truth;
            case String text -> !text.isBlank() && !text.equals("0");
            case JsonNumber number -> !number.literal().equals("0") && !number.literal().equals("0.0");
            case JsonObject object -> object.size() > 0;
            default -> true;
        };
    }

    private void count(String path, int line) {
        if (counts.size() < MOST || counts.containsKey(path)) {
            counts.merge(path, new Count(1, line), (old, one) -> new Count(old.times() + 1, old.line()));
        }
    }

    /** The names and how often each was met, in the order met. */
    public Map<String, Count> counts() {
        return new LinkedHashMap<>(counts);
    }
}
