package org.adduce.importer.bibliography.internal.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adduce.importer.bibliography.internal.latex.Latex;
import org.adduce.importer.bibliography.internal.reference.NameReader;
import org.adduce.importer.bibliography.internal.reference.PersonName;

/** Reads lists of names with {@code and} between them, in the ways of BibTeX and of BibLaTeX. */
final class NameLists {

    private static final int LONGEST_WORD = 3;

    private final Latex latex;
    private final Map<String, PersonName> known = new HashMap<>();

    NameLists(Latex latex) {
        this.latex = latex;
    }

    /**
     * The names of a list.
     *
     * @param names the names in order
     * @param hasOthers whether the list ends with {@code and others}
     * @param doubtful names that are written in no way BibTeX knows, as they were read
     */
    record Names(List<PersonName> names, boolean hasOthers, List<String> doubtful) {
    }

    Names read(String value) {
        var names = new ArrayList<PersonName>();
        var doubtful = new ArrayList<String>();
        boolean hasOthers = false;
        for (var part : split(value)) {
            var text = part.strip();
            if (text.equals("others") || text.equals("et al.") || text.equals("et al") || text.equals("{others}")) {
                hasOthers = true;
            } else if (!text.isEmpty() && !text.equals(",")) {
                hasOthers |= add(text, names, doubtful);
            }
        }
        return new Names(names, hasOthers, doubtful);
    }

    /** Adds a name, or the several that somebody put commas between; whether "et al." stands at its end. */
    private boolean add(String text, List<PersonName> names, List<String> doubtful) {
        boolean hasOthers = text.endsWith(" et al.");
        var name = hasOthers ? text.substring(0, text.length() - " et al.".length()) : text;
        if (hasManyCommas(name) && splitAt(name, ',').size() > LONGEST_WORD && !KeyedName.isOne(name)) {
            doubtful.add(latex.text(name));
        }
        names.add(known.computeIfAbsent(name, this::name));
        return hasOthers;
    }

    /** Whether a name can have more parts than a name has, told without splitting it. */
    private static boolean hasManyCommas(String name) {
        int at = -1;
        for (int commas = 0; commas < LONGEST_WORD; commas++) {
            at = name.indexOf(',', at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private PersonName name(String text) {
        if (isGroup(text)) {
            return PersonName.whole(latex.text(text));
        }
        var parts = splitAt(text, ',');
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.contains("=")) || KeyedName.isOne(text)) {
            return KeyedName.read(parts, latex);
        }
        while (parts.size() > 1 && parts.getLast().isBlank()) {
            parts.removeLast();
        }
        if (parts.size() > LONGEST_WORD) {
            return PersonName.whole(latex.text(text));
        }
        return parts.size() == 1 ? NameWords.natural(parts.getFirst(), latex) : NameWords.inverted(parts, latex);
    }

    /** Whether the braces are around all of it, as around the names of organisations. */
    private static boolean isGroup(String text) {
        return text.startsWith("{") && !text.startsWith("{\\") && Braces.closeOfRemark(text, 0) == text.length() - 1;
    }

    /** The parts between {@code and}s that stand outside braces. */
    static List<String> split(String value) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0 && (c == 'a' || c == 'A') && isAnd(value, i)) {
                parts.add(value.substring(start, i));
                start = i + LONGEST_WORD;
                i = start - 1;
            }
        }
        parts.add(value.substring(start));
        return parts;
    }

    private static boolean isAnd(String value, int at) {
        return at > 0 && Character.isWhitespace(value.charAt(at - 1)) && value.regionMatches(true, at, "and", 0, LONGEST_WORD)
                && (at + LONGEST_WORD >= value.length() || Character.isWhitespace(value.charAt(at + LONGEST_WORD)));
    }

    /** The parts between characters that stand outside braces. */
    static List<String> splitAt(String value, char border) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0 && c == border && (i == 0 || value.charAt(i - 1) != '\\')) {
                parts.add(value.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(value.substring(start));
        return parts;
    }

    /** A list of names as one variable keeps it. */
    static String written(Names names) {
        return NameReader.written(names.names()) + (names.hasOthers() ? "; others" : "");
    }
}
