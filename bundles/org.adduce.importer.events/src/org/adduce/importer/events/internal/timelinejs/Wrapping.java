package org.adduce.importer.events.internal.timelinejs;

import java.util.regex.Pattern;

/** Frees JSON of the call or the variable that a page wraps it in. */
public final class Wrapping {

    private static final Pattern START = Pattern.compile("^\\s*(?:/\\*.{0,2000}?\\*/\\s*)?(?:(?:var|let|const)\\s+)?[\\w.$\\[\\]'\"]+\\s*[=(]\\s*", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("\\s*\\)?\\s*;?\\s*$");

    private Wrapping() {
    }

    /** The JSON alone; lines before it are blank, so that the rest keep their numbers. */
    public static String unwrapped(String text) {
        var start = START.matcher(text);
        if (!start.lookingAt()) {
            return text;
        }
        var lead = text.substring(0, start.end()).replaceAll("[^\\n]", " ");
        return lead + END.matcher(text.substring(start.end())).replaceFirst("");
    }
}
