package org.adduce.importer.text.internal.border;

import java.util.OptionalInt;

/** Items of lists, numbered or with bullets. */
final class Lists {

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

    /** The number of an item: 3 in "3. words", "3) words" and "3/ words". */
    static OptionalInt number(Aspect aspect) {
        var opening = aspect.opening();
        if (opening.size() < 2 || opening.getFirst().length() > 3 || !opening.getFirst().chars().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        boolean marked = ".)/:".contains(opening.get(1)) && !(opening.get(1).equals(".") && opening.size() > 2 && isNumber(opening.get(2)));
        return marked ? OptionalInt.of(Integer.parseInt(opening.getFirst())) : OptionalInt.empty();
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static char bullet(Aspect aspect) {
        char first = aspect.passage().span().isEmpty() ? ' ' : aspect.first();
        return "-*\u2022\u25AA\u25E6\u2023\u2013\u2014\u27A1\u2192\u2705\u25B6\u25CF".indexOf(first) >= 0 ? first : 0;
    }
}
