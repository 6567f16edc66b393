package org.adduce.importer.text.internal.border;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Items of lists, numbered or with bullets. */
final class Lists {

    /** "3/12": the third post of twelve. */
    private static final Pattern SERIES = Pattern.compile("[1-9]\\d?/[1-9]\\d?");

    private Lists() {
    }

    /** Whether a passage is an item of a list. */
    static boolean isItem(Aspect aspect) {
        return bullet(aspect) != 0 || number(aspect).isPresent();
    }

    /** Whether the second may stand after the first in one list. */
    static boolean goesOn(Aspect first, Aspect second) {
        var one = number(first);
        var other = number(second);
        return one.isPresent() && other.isPresent() && other.getAsInt() == one.getAsInt() + 1
                || bullet(first) != 0 && bullet(first) == bullet(second);
    }

    /** The number of an item: 3 in "3. words", "3) words", "3/ words" and "3/12 words". */
    static OptionalInt number(Aspect aspect) {
        var opening = aspect.opening();
        if (!opening.isEmpty() && SERIES.matcher(opening.getFirst()).matches()) {
            return OptionalInt.of(Integer.parseInt(opening.getFirst().substring(0, opening.getFirst().indexOf('/'))));
        }
        if (opening.size() < 2 || opening.getFirst().length() > 3 || !opening.getFirst().chars().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        boolean marked = ".)/:".contains(opening.get(1)) && !(opening.get(1).equals(".") && opening.size() > 2 && isNumber(opening.get(2)));
        return marked ? OptionalInt.of(Integer.parseInt(opening.getFirst())) : OptionalInt.empty();
    }

    /** Whether it is the first of a series of posts: "1/5" or "1/ ". */
    static boolean startsSeries(Aspect aspect) {
        var opening = aspect.opening();
        return opening.size() > 1 && (opening.get(0).startsWith("1/") && SERIES.matcher(opening.get(0)).matches() || opening.get(0).equals("1") && opening.get(1).equals("/"));
    }

    /** Whether it is the last of a series that says how many there are: "5/5". */
    static boolean endsSeries(Aspect aspect) {
        var parts = aspect.opening().isEmpty() ? new String[0] : aspect.opening().getFirst().split("/");
        return parts.length == 2 && parts[0].equals(parts[1]) && SERIES.matcher(aspect.opening().getFirst()).matches();
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static char bullet(Aspect aspect) {
        char first = aspect.passage().span().isEmpty() ? ' ' : aspect.first();
        return "-*\u2022\u25AA\u25E6\u2023\u2013\u2014\u27A1\u2192\u2705\u25B6\u25CF".indexOf(first) >= 0 ? first : 0;
    }
}
