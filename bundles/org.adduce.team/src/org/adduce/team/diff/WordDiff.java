package org.adduce.team.diff;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import org.adduce.team.internal.text.Tokens;

/**
 * How one text became another, word by word.
 *
 * @param pieces what stayed, went and came, in order; what went stands before what came in its place
 * @since 1.0
 */
public record WordDiff(List<Piece> pieces) {

    /** More words than these are compared line by line. */
    private static final int MOST_WORDS = 20_000;

    /** What became of a piece of text. */
    public enum Kind {
        /** It is in both. */
        SAME,
        /** It is in the first alone. */
        REMOVED,
        /** It is in the second alone. */
        ADDED
    }

    /**
     * A piece of text.
     *
     * @param kind what became of it
     * @param text its words
     */
    public record Piece(Kind kind, String text) {
    }

    /** Copies its list. */
    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** Compares two texts. */
    public static WordDiff between(String before, String after) {
        var old = Tokens.of(before);
        var now = Tokens.of(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            old = before.lines().map(line -> line + '\n').toList();
            now = after.lines().map(line -> line + '\n').toList();
        }
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            add(Kind.SAME, old.subList(at, delta.getSource().getPosition()), pieces);
            add(Kind.REMOVED, delta.getSource().getLines(), pieces);
            add(Kind.ADDED, delta.getTarget().getLines(), pieces);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(Kind.SAME, old.subList(at, old.size()), pieces);
        return new WordDiff(pieces);
    }

    private static void add(Kind kind, List<String> words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
