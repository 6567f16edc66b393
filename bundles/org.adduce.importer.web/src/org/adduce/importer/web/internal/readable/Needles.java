package org.adduce.importer.web.internal.readable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which of several lists have a word in a name, in one pass over the name however many words there are (after Aho
 * and Corasick). Names are asked about for every element of a page, and a pattern with thirty alternatives tries all of
 * them at every letter. Case does not count; a blank in a word means a blank or an end of the name.
 */
final class Needles {

    /** Letters, digits, what joins words, a blank, and everything else. */
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789-_ ";
    private static final int OTHER = ALPHABET.length();
    private static final int ASCII = 128;
    private static final byte[] SYMBOLS = symbols();

    /** Where each symbol leads from each state; as long as it is built, 0 for nowhere. */
    private final List<int[]> steps = new ArrayList<>();
    private final List<Integer> found = new ArrayList<>();
    private int[][] next = {};
    private int[] lists = {};

    Needles() {
        grow();
    }

    private static byte[] symbols() {
        var symbols = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            int at = ALPHABET.indexOf(Character.toLowerCase(c));
            symbols[c] = (byte) (at < 0 ? OTHER : at);
        }
        return symbols;
    }

    private int grow() {
        steps.add(new int[OTHER + 1]);
        found.add(0);
        return steps.size() - 1;
    }

    /** Adds the words of a list, which a bit stands for. */
    Needles add(int list, String... words) {
        for (var word : words) {
            int state = 0;
            for (char c : word.toCharArray()) {
                var step = steps.get(state);
                int symbol = SYMBOLS[c];
                step[symbol] = step[symbol] == 0 ? grow() : step[symbol];
                state = step[symbol];
            }
            found.set(state, found.get(state) | list);
        }
        return this;
    }

    /** Says where to go on wherever no word does: at the longest end of what was read that begins a word. */
    Needles ready() {
        next = steps.toArray(int[][]::new);
        lists = found.stream().mapToInt(Integer::intValue).toArray();
        var back = new int[next.length];
        var waiting = new ArrayDeque<Integer>();
        Arrays.stream(next[0]).filter(state -> state > 0).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            int state = waiting.poll();
            lists[state] |= lists[back[state]];
            for (int symbol = 0; symbol <= OTHER; symbol++) {
                int otherwise = next[back[state]][symbol];
                if (next[state][symbol] == 0) {
                    next[state][symbol] = otherwise;
                } else {
                    back[next[state][symbol]] = otherwise;
                    waiting.add(next[state][symbol]);
                }
            }
        }
        return this;
    }

    /** The bits of the lists that have a word in a name. */
    int in(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        int blank = SYMBOLS[' '];
        int state = next[0][blank];
        int all = lists[state];
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            state = next[state][c < ASCII ? SYMBOLS[c] : OTHER];
            all |= lists[state];
        }
        return all | lists[next[state][blank]];
    }
}
