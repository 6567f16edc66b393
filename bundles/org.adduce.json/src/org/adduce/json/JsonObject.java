package org.adduce.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An object. It remembers what was asked of it, so that {@link Unread} can tell what nobody took. A value of another kind
 * than the one asked for counts as absent, and as not taken. For one thread.
 *
 * @since 1.0
 */
public final class JsonObject extends JsonNode {

    private static final int MANY = 64;
    private static final byte TAKEN = 1;
    private static final byte IGNORED = 2;

    private String[] names = new String[8];
    private Object[] values = new Object[8];
    private byte[] taken = new byte[8];
    private int size;
    /** A bit for each sixty-fourth part of all hash codes that a name is in, cut in two ways: most of what is asked for is not there. */
    private long met;
    private long alsoMet;
    /** Null while there are few names: looking through them is faster then. */
    private Map<String, Integer> byName;

    /** An object at a place; for whoever builds a tree. */
    public JsonObject(JsonNode parent, Object slot, int line) {
        super(parent, slot, line);
    }

    /** Gives a name a value: an object, an array, a text, a number, a truth value or null. */
    public void put(String name, Object value) {
        int at = index(name);
        if (at < 0) {
            at = size++;
            if (at == names.length) {
                names = Arrays.copyOf(names, size * 2);
                values = Arrays.copyOf(values, size * 2);
                taken = Arrays.copyOf(taken, size * 2);
            }
            names[at] = name;
            met |= 1L << name.hashCode();
            alsoMet |= 1L << (name.hashCode() >>> 6);
            if (byName != null) {
                byName.put(name, at);
            } else if (size == MANY) {
                byName = new HashMap<>();
                IntStream.range(0, size).forEach(each -> byName.put(names[each], each));
            }
        }
        values[at] = value;
    }

    private int index(String name) {
        int hash = name.hashCode();
        if ((met & 1L << hash) == 0 || (alsoMet & 1L << (hash >>> 6)) == 0) {
            return -1;
        }
        if (byName != null) {
            return byName.getOrDefault(name, -1);
        }
        for (int at = 0; at < size; at++) {
            if (names[at] == name) {
                return at;
            }
        }
        for (int at = 0; at < size; at++) {
            if (names[at].hashCode() == hash && names[at].equals(name)) {
                return at;
            }
        }
        return -1;
    }

    /** Its names in order. */
    public List<String> names() {
        return List.of(Arrays.copyOf(names, size));
    }

    /** Whether a name has a value that is not null. Does not count as taking it. */
    public boolean has(String name) {
        return peek(name) != null;
    }

    /** Whether a name is there, be it with null. Does not count as taking it. */
    public boolean knows(String name) {
        return index(name) >= 0;
    }

    /** The value with a name as it stands, null where there is none. Does not count as taking it. */
    public Object peek(String name) {
        int at = index(name);
        return at < 0 ? null : values[at];
    }

    /** Counts the values of some names, with all in them, as taken: whoever knows that they say nothing of interest says so. */
    public JsonObject ignore(String... ignored) {
        for (var name : ignored) {
            int at = index(name);
            if (at >= 0) {
                taken[at] = IGNORED;
            }
        }
        return this;
    }

    /** Counts all its values as taken. */
    public JsonObject ignoreAll() {
        Arrays.fill(taken, 0, size, IGNORED);
        return this;
    }

    private <T> Optional<T> take(String name, Class<T> type) {
        int at = index(name);
        if (at < 0 || !type.isInstance(values[at])) {
            return Optional.empty();
        }
        taken[at] |= TAKEN;
        return Optional.of(type.cast(values[at]));
    }

    /** The object with a name. */
    public Optional<JsonObject> object(String name) {
        return take(name, JsonObject.class);
    }

    /** The array with a name. */
    public Optional<JsonArray> array(String name) {
        return take(name, JsonArray.class);
    }

    /** The object with a name, or the objects of its array. */
    public List<JsonObject> objects(String name) {
        return object(name).map(List::of).orElseGet(() -> array(name).map(JsonArray::objects).orElse(List.of()));
    }

    /** The text with a name; a number as written; empty where there is neither. */
    public String text(String name) {
        int at = index(name);
        if (at < 0 || !isText(values[at])) {
            return "";
        }
        taken[at] |= TAKEN;
        return values[at].toString();
    }

    /** The first text that is not blank of several names; empty where there is none. */
    public String firstText(String... several) {
        var first = "";
        for (var name : several) {
            var text = text(name);
            first = first.isBlank() ? text : first;
        }
        return first;
    }

    /** The text with a name, or the texts of its array. */
    public List<String> texts(String name) {
        var text = text(name);
        return text.isEmpty() ? array(name).map(JsonArray::texts).orElse(List.of()) : List.of(text);
    }

    /** The number with a name, be it written as a text. */
    public Optional<BigDecimal> number(String name) {
        return JsonNumber.valueOf(text(name));
    }

    /** Whether a name is true, be it written as a text. */
    public boolean flag(String name) {
        return take(name, Boolean.class).orElseGet(() -> peek(name) instanceof String text && "true".equalsIgnoreCase(text) && !text(name).isEmpty());
    }

    static boolean isText(Object value) {
        return value instanceof String || value instanceof JsonNumber;
    }

    int size() {
        return size;
    }

    Object value(int at) {
        return values[at];
    }

    String name(int at) {
        return names[at];
    }

    boolean isTaken(int at) {
        return taken[at] != 0;
    }

    /** Whether nobody is interested in what is below it. */
    boolean isIgnored(int at) {
        return (taken[at] & IGNORED) != 0;
    }

    @Override
    public String toString() {
        return IntStream.range(0, size).mapToObj(at -> names[at] + ": " + values[at]).collect(Collectors.joining(", ", "{", "}"));
    }
}
