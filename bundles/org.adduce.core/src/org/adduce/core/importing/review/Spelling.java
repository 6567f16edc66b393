package org.adduce.core.importing.review;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How alike two names are. Names come folded: lower case, single blanks. */
final class Spelling {

    /** A name this short is not compared letter by letter: "Li" and "Lu" are two people. */
    private static final int LEAST_LENGTH = 5;

    private Spelling() {
    }

    /** From 0, two names, to 1, surely one. */
    static double likeness(String a, String b) {
        var shorter = words(a.length() <= b.length() ? a : b);
        var longer = words(a.length() <= b.length() ? b : a);
        if (String.join("", shorter).equals(String.join("", longer))) {
            return 0.95;
        }
        if (isInitialled(shorter, longer)) {
            return 0.85;
        }
        if (shorter.size() == 1 && longer.size() > 1 && longer.getLast().equals(shorter.getFirst())) {
            return 0.7;
        }
        int letters = Math.min(a.length(), b.length());
        int apart = letters < LEAST_LENGTH || !initialsAndDigits(a).equals(initialsAndDigits(b)) ? Integer.MAX_VALUE : distance(a, b);
        return apart == 1 || apart == 2 && letters >= 2 * LEAST_LENGTH ? 0.9 - 0.1 * apart : 0;
    }

    /** In an initial and in a number no letter is a slip: "M. Sand" and "N. Sand", "user12" and "user13" are two. */
    private static List<String> initialsAndDigits(String name) {
        return Stream.concat(words(name).stream().filter(word -> word.length() == 1), Stream.of(name.replaceAll("\\D", ""))).toList();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[\\s.@_-]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** "m ferrante" is "maria ferrante": the last words agree, the others do by their first letter. */
    private static boolean isInitialled(List<String> shorter, List<String> longer) {
        if (shorter.size() < 2 || shorter.size() != longer.size() || !shorter.getLast().equals(longer.getLast())) {
            return false;
        }
        for (int i = 0; i < shorter.size() - 1; i++) {
            if (shorter.get(i).length() != 1 || !longer.get(i).startsWith(shorter.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The Levenshtein distance: how many letters must be changed, added or taken out. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
