package org.adduce.importer.bibliography.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits names into their parts as BibTeX does: in lower case stands what belongs before a family name. */
public final class NameReader {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th", "jnr", "snr", "esq", "phd", "md");

    private NameReader() {
    }

    /** A name as people say it: given names, prefix, family name. */
    public static PersonName natural(String name) {
        var words = words(name);
        if (words.size() == 1) {
            return new PersonName("", "", words.getFirst(), "", false);
        }
        boolean hasSuffix = words.size() > 2 && isSuffix(words.getLast());
        int end = hasSuffix ? words.size() - 1 : words.size();
        int first = 0;
        while (first < end - 1 && !isPrefix(words.get(first))) {
            first++;
        }
        int last = end - 1;
        while (last > first && !isPrefix(words.get(last - 1))) {
            last--;
        }
        int family = first == end - 1 ? end - 1 : last;
        return new PersonName(join(words, 0, first), join(words, first, family), join(words, family, end), hasSuffix ? words.getLast() : "", false);
    }

    /** A name with a comma in it: {@code van der Berg, Anna} or {@code Berg, Jr., Carl}. */
    public static PersonName inverted(List<String> parts) {
        var words = words(parts.getFirst());
        int family = 0;
        while (family < words.size() - 1 && isPrefix(words.get(family))) {
            family++;
        }
        // a prefix in capitals within, as in "Berg van", stays where it is written
        var given = parts.size() > 1 ? parts.getLast().strip() : "";
        var suffix = parts.size() > 2 ? parts.get(1).strip() : "";
        if (isSuffix(given) && !suffix.isEmpty() && !isSuffix(suffix)) {
            var swapped = given;
            given = suffix;
            suffix = swapped;
        }
        return new PersonName(given, join(words, 0, family), join(words, family, words.size()), suffix, false);
    }

    /** Whether a word is {@code Jr.} or the like. */
    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }

    private static boolean isPrefix(String word) {
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            if (Character.isLetter(word.codePointAt(at))) {
                return Character.isLowerCase(word.codePointAt(at));
            }
        }
        return false;
    }

    /** What stands between blanks; asked of every name, so it takes no pattern. Of a blank name one empty word. */
    private static List<String> words(String name) {
        var text = name.strip();
        var words = new ArrayList<String>(4);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        words.add(text.substring(start));
        return words;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static String join(List<String> words, int from, int to) {
        return from >= to ? "" : String.join(" ", words.subList(from, to));
    }

    /** A name with a mark for what has no parts, so that it can be read again. */
    public static String written(PersonName name) {
        return name.isWhole() ? "{" + name.family() + "}" : name.given().isEmpty() && name.family().contains(" ") ? name.inverted() + "," : name.inverted();
    }

    /** Names as lists of them are kept in one variable. */
    public static String written(List<PersonName> names) {
        return String.join("; ", names.stream().map(NameReader::written).toList());
    }

    /** A name as tables and tagged formats give it: with commas in it, or as people say it. */
    public static PersonName any(String name) {
        var text = name.strip();
        if (text.startsWith("{") && text.endsWith("}")) {
            return PersonName.whole(text.substring(1, text.length() - 1));
        }
        if (text.indexOf(',') >= 0) {
            return commas(text);
        }
        return OrganisationNames.isOne(text) ? PersonName.whole(text) : natural(text);
    }

    private static PersonName commas(String text) {
        var parts = new ArrayList<>(List.of(COMMA.split(text, -1)));
        while (parts.size() > 1 && parts.getLast().isBlank()) {
            parts.removeLast();
        }
        if (parts.size() == 1) {
            return new PersonName("", "", parts.getFirst(), "", !parts.getFirst().isEmpty() && OrganisationNames.isOne(parts.getFirst()));
        }
        if (OrganisationNames.isOne(parts.getFirst()) || parts.size() > 3) {
            return PersonName.whole(text);
        }
        // tagged formats put the suffix last, BibTeX in the middle
        return parts.size() == 3 && isSuffix(parts.get(2)) ? inverted(List.of(parts.get(0), parts.get(2), parts.get(1))) : inverted(parts);
    }
}
