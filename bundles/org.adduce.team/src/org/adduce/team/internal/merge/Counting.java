package org.adduce.team.internal.merge;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orders texts by the numbers in them, the first before the next; those with the same numbers by their letters. */
final class Counting implements Comparator<String> {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");
    /** Of numbers without leading zeros the longer is the greater, however long they are. */
    private static final Comparator<String> BY_SIZE = Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    @Override
    public int compare(String one, String other) {
        var mine = numbers(one);
        var others = numbers(other);
        for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
            int order = BY_SIZE.compare(mine.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return mine.size() == others.size() ? one.compareTo(other) : Integer.compare(mine.size(), others.size());
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map((MatchResult number) -> number.group(1)).toList();
    }
}
