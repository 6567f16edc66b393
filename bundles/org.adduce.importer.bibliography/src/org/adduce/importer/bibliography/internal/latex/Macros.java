package org.adduce.importer.bibliography.internal.latex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands that the preambles of a file define in terms of others, as {@code \newcommand} and {@code \def} do. Those that
 * are defined to themselves, or to what TeX would work on for long, are given up after so many letters.
 */
public final class Macros {

    /** No macros. */
    public static final Macros NONE = new Macros(Map.of());

    private static final Pattern COMMAND = Pattern.compile("\\\\(?:(?:new|renew|provide)command|DeclareRobustCommand)\\s*\\*?\\s*(?:\\{\\s*\\\\([A-Za-z]+)\\s*\\}|\\\\([A-Za-z]+))\\s*(?:\\[(\\d)\\])?\\s*(?=\\{)");
    private static final Pattern PLAIN = Pattern.compile("\\\\[gex]?def\\s*\\\\([A-Za-z]+)\\s*((?:#[1-9])*)\\s*(?=\\{)");
    private static final Pattern PLACE = Pattern.compile("#([1-9])");
    private static final int LONGEST = 10_000;

    private final Map<String, Macro> macros;

    /**
     * A command.
     *
     * @param arguments how many it takes
     * @param body what it means, with {@code #1} where the first of them stands
     */
    record Macro(int arguments, String body) {

        /** What it means with some arguments, unless that is no writing any more. */
        Optional<String> with(List<String> given) {
            var text = PLACE.matcher(body).replaceAll(place -> Matcher.quoteReplacement(argument(given, Integer.parseInt(place.group(1)))));
            return Optional.of(text).filter(expanded -> expanded.length() <= LONGEST);
        }

        private static String argument(List<String> given, int number) {
            return number <= given.size() ? given.get(number - 1) : "";
        }
    }

    private Macros(Map<String, Macro> macros) {
        this.macros = macros;
    }

    /** What some preambles define; a later definition replaces an earlier one. */
    public static Macros of(List<String> preambles) {
        if (preambles.isEmpty()) {
            return NONE;
        }
        var macros = new HashMap<String, Macro>();
        for (var preamble : preambles) {
            COMMAND.matcher(preamble).results().forEach(found -> macros.put(found.group(1) == null ? found.group(2) : found.group(1),
                    new Macro(found.group(3) == null ? 0 : Integer.parseInt(found.group(3)), body(preamble, found.end()))));
            PLAIN.matcher(preamble).results().forEach(found -> macros.put(found.group(1), new Macro(found.group(2).length() / 2, body(preamble, found.end()))));
        }
        return new Macros(macros);
    }

    private static String body(String preamble, int open) {
        return preamble.substring(open + 1, Math.max(open + 1, Groups.close(preamble, open, preamble.length())));
    }

    Optional<Macro> named(String name) {
        return macros.isEmpty() ? Optional.empty() : Optional.ofNullable(macros.get(name));
    }
}
