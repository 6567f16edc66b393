package org.adduce.team.internal.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Arrays for whole versions, used again and again: a hundred of some 35 MB each, asked for anew, would keep the collector of
 * garbage busier than whoever asks. One thread.
 */
final class Room {

    /** What is smaller is not worth keeping; in bytes. */
    private static final int SMALL = 1 << 20;
    /** So many are kept for whoever comes next. */
    private static final int MOST = 4;

    private final List<byte[]> free = new ArrayList<>();
    private final List<byte[]> left = new ArrayList<>();

    /** An array of at least so many bytes, with anything in it. */
    byte[] take(int length) {
        byte[] best = null;
        for (var one : free) {
            boolean fits = one.length >= length && one.length / 2 <= length;
            best = fits && (best == null || one.length < best.length) ? one : best;
        }
        if (best == null) {
            return new byte[length < SMALL ? length : Math.addExact(length, length / 16)];
        }
        free.remove(best);
        return best;
    }

    /** An array that nobody needs after this turn. */
    void leave(byte[] array) {
        if (array.length >= SMALL) {
            left.add(array);
        }
    }

    /** Whoever had an array that was left is done with it. */
    void turn() {
        free.addAll(left);
        left.clear();
        free.sort(Comparator.comparingInt(one -> -one.length));
        while (free.size() > MOST) {
            free.removeLast();
        }
    }
}
