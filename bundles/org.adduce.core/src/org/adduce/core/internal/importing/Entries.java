package org.adduce.core.internal.importing;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a receipt remembers of an item: a digest a value, by the value's name. An item that turned out to be an element
 * of another id has one entry, {@code is=<id>}. Immutable.
 */
record Entries(SortedMap<String, String> digests) {

    static final Entries NONE = new Entries(new TreeMap<>());
    /** Of an actor that was left away because nothing that was imported needed it: it may come as soon as something does. */
    static final Entries UNNEEDED = new Entries(new TreeMap<>(Map.of("unneeded", "yes")));
    private static final String ALIAS = "is";

    Entries {
        digests = Collections.unmodifiableSortedMap(digests);
    }

    /** Reads a receipt's values; what is no {@code name=digest} is left out. */
    static Entries parse(String values) {
        var digests = new TreeMap<String, String>();
        for (int from = 0; from < values.length(); ) {
            int end = values.indexOf(' ', from) < 0 ? values.length() : values.indexOf(' ', from);
            int sign = values.indexOf('=', from);
            if (sign > from && sign < end) {
                digests.put(values.substring(from, sign), values.substring(sign + 1, end));
            }
            from = end + 1;
        }
        return new Entries(digests);
    }

    static Entries alias(UUID element) {
        return new Entries(new TreeMap<>(Map.of(ALIAS, element.toString())));
    }

    static boolean isAlias(String values) {
        return values.startsWith(ALIAS + '=');
    }

    /** The element that the item is, where it has not the item's own id. */
    Optional<UUID> alias() {
        try {
            return Optional.ofNullable(digests.get(ALIAS)).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The digest of the value with a name, if one was imported. */
    Optional<String> digest(String name) {
        return Optional.ofNullable(digests.get(name));
    }

    /** These with newer ones in their place; an empty digest takes an entry away. */
    Entries with(Map<String, String> newer) {
        var all = new TreeMap<>(digests);
        all.putAll(newer);
        all.values().removeIf(String::isEmpty);
        return new Entries(all);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        digests.forEach((name, digest) -> text.append(text.isEmpty() ? "" : " ").append(name).append('=').append(digest));
        return text.toString();
    }
}
