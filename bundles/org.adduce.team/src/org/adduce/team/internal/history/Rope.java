package org.adduce.team.internal.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A version of a file as stretches of bytes that other versions have too, so that a hundred versions take little more memory
 * than one. Never changed.
 */
final class Rope {

    static final Rope EMPTY = new Rope(List.of());

    private final Piece[] pieces;
    /** Where each piece begins in the version; then where the last one ends. */
    private final int[] starts;

    /**
     * A stretch of bytes.
     *
     * @param bytes where it stands; never changed, and the same array for whoever has the same stretch
     * @param from where it begins there
     * @param length how long it is
     */
    record Piece(byte[] bytes, int from, int length) {
    }

    /**
     * Some bytes of an array.
     *
     * @param bytes the array
     * @param from where they begin
     * @param to and where they end
     */
    record Part(byte[] bytes, int from, int to) {
    }

    private Rope(List<Piece> pieces) {
        this.pieces = pieces.toArray(Piece[]::new);
        this.starts = new int[pieces.size() + 1];
        for (int i = 0; i < this.pieces.length; i++) {
            starts[i + 1] = Math.addExact(starts[i], this.pieces[i].length());
        }
    }

    /** A version that is told whole. */
    static Rope of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** The same in an array that may be longer. */
    static Rope of(byte[] bytes, int length) {
        return length == 0 ? EMPTY : new Rope(List.of(new Piece(bytes, 0, length)));
    }

    int length() {
        return starts[pieces.length];
    }

    int pieces() {
        return pieces.length;
    }

    Piece piece(int number) {
        return pieces[number];
    }

    /** Where a piece begins. */
    int start(int number) {
        return starts[number];
    }

    /** The number of the piece that a place is in. */
    int number(int at) {
        int found = Arrays.binarySearch(starts, 0, pieces.length, at);
        return found >= 0 ? found : -found - 2;
    }

    byte at(int at) {
        int number = number(at);
        return pieces[number].bytes()[pieces[number].from() + at - starts[number]];
    }

    /** A part of it. */
    void copy(int from, int to, byte[] into, int place) {
        int target = place;
        int number = from < to ? number(from) : 0;
        for (int at = from; at < to; number++) {
            int skipped = at - starts[number];
            int length = Math.min(to, starts[number + 1]) - at;
            System.arraycopy(pieces[number].bytes(), pieces[number].from() + skipped, into, target, length);
            target += length;
            at += length;
        }
    }

    byte[] slice(int from, int to) {
        var slice = new byte[to - from];
        copy(from, to, slice, 0);
        return slice;
    }

    /** All of it; where it stands in one array, that one, else one that is good for this turn. */
    Content content(Room room) {
        if (pieces.length == 1 && pieces[0].from() == 0) {
            return new Content(pieces[0].bytes(), pieces[0].length());
        }
        var all = room.take(length());
        copy(0, length(), all, 0);
        room.leave(all);
        return new Content(all, length());
    }

    /** A part of it, where it stands if that is one array; good for this turn. */
    Part part(int from, int to, Room room) {
        if (from == to) {
            return new Part(new byte[0], 0, 0);
        }
        int number = number(from);
        if (to <= starts[number + 1]) {
            int start = pieces[number].from() + from - starts[number];
            return new Part(pieces[number].bytes(), start, start + to - from);
        }
        var copy = room.take(to - from);
        copy(from, to, copy, 0);
        room.leave(copy);
        return new Part(copy, 0, to - from);
    }

    /** All of it in an array of its own. */
    byte[] toBytes() {
        return slice(0, length());
    }

    /** Puts a version together. */
    static final class Builder {

        private final List<Piece> pieces = new ArrayList<>();

        /** Adds a stretch; one that goes on where the last one ended becomes one with it. */
        void add(byte[] bytes, int from, int length) {
            if (length == 0) {
                return;
            }
            if (!pieces.isEmpty()) {
                var last = pieces.getLast();
                if (last.bytes() == bytes && last.from() + last.length() == from) {
                    pieces.set(pieces.size() - 1, new Piece(bytes, last.from(), last.length() + length));
                    return;
                }
            }
            pieces.add(new Piece(bytes, from, length));
        }

        /** Adds a part of another version. */
        void add(Rope other, int from, int length) {
            int to = from + length;
            int number = length > 0 ? other.number(from) : 0;
            for (int at = from; at < to; number++) {
                var piece = other.pieces[number];
                int skipped = at - other.starts[number];
                int part = Math.min(to, other.starts[number + 1]) - at;
                if (part == piece.length() && at > from) {
                    // it does not go on where the last one ended, or they would be one
                    pieces.add(piece);
                } else {
                    add(piece.bytes(), piece.from() + skipped, part);
                }
                at += part;
            }
        }

        Rope done() {
            return new Rope(pieces);
        }
    }
}
