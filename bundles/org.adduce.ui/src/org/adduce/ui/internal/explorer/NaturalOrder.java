package org.adduce.ui.internal.explorer;

import java.util.Comparator;

/** Texts in the order in which people look for them: numbers in them by how much they are, so that "Petrel 3" stands before "Petrel 12". */
final class NaturalOrder implements Comparator<String> {

    static final NaturalOrder OF_TEXTS = new NaturalOrder();

    private NaturalOrder() {
    }

    @Override
    public int compare(String one, String other) {
        int at = firstDifference(one, other);
        int start = at;
        while (start > 0 && isDigit(one, start - 1)) {
            start--;
        }
        if (isDigit(one, at) && (isDigit(other, at) || start < at) || isDigit(other, at) && start < at) {
            int byNumber = compareNumbers(one, other, start);
            return byNumber == 0 ? one.compareTo(other) : byNumber;
        }
        return one.compareTo(other);
    }

    private static int firstDifference(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int at = 0;
        while (at < least && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** The number with more digits, without noughts before them, is the greater; of as many the first that differs tells. */
    private static int compareNumbers(String one, String other, int start) {
        int first = withoutNoughts(one, start);
        int second = withoutNoughts(other, start);
        int end = end(one, first);
        int length = Integer.compare(end - first, end(other, second) - second);
        return length == 0 ? one.substring(first, end).compareTo(other.substring(second, end(other, second))) : length;
    }

    private static int withoutNoughts(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int end(String text, int from) {
        int at = from;
        while (isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
