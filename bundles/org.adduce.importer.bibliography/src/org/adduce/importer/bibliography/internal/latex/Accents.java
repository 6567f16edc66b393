package org.adduce.importer.bibliography.internal.latex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** The accent commands of TeX, as combining characters. */
final class Accents {

    private static final Map<String, String> COMBINING = Map.ofEntries(Map.entry("`", "\u0300"), Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"), Map.entry("~", "\u0303"), Map.entry("=", "\u0304"), Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"), Map.entry("\"", "\u0308"), Map.entry("h", "\u0309"), Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"), Map.entry("v", "\u030C"), Map.entry("G", "\u030F"), Map.entry("U", "\u030E"),
            Map.entry("f", "\u0311"), Map.entry("d", "\u0323"), Map.entry("c", "\u0327"), Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"), Map.entry("t", "\u0361"));

    private Accents() {
    }

    /** Whether a command sets an accent. */
    static boolean has(String command) {
        return COMBINING.containsKey(command);
    }

    /** Letters with the accent on the first of them; empty where there is no letter to set it on. */
    static Optional<String> put(String command, String letters) {
        if (letters.isBlank()) {
            return Optional.empty();
        }
        int first = letters.offsetByCodePoints(0, 1);
        var base = switch (letters.substring(0, first)) {
            case "ı" -> "i";
            case "ȷ" -> "j";
            case String other -> other;
        };
        return Optional.of(Normalizer.normalize(base + COMBINING.get(command) + letters.substring(first), Normalizer.Form.NFC));
    }
}
