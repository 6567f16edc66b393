package org.adduce.team.ui.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.adduce.team.diff.WordDiff;
import org.adduce.team.diff.WordDiff.Kind;

/**
 * A text in which words are marked that another text has not, or has in addition.
 *
 * @param text the text, in UTF-16 units
 * @param marks what is marked, in order, apart from each other
 */
public record Marked(String text, List<Mark> marks) {

    /** Texts that have less than this in common, from 0 to 1, are two texts and not one that was changed. */
    private static final double KINSHIP = 0.25;

    /** What is said of marked words. */
    public enum Sense {
        /** They are in the other text and not in this one; shown so that one sees what went. */
        GONE,
        /** They are in this text and not in the other. */
        OWN
    }

    /**
     * Marked words.
     *
     * @param start the first UTF-16 unit
     * @param length how many
     * @param sense what is said of them
     */
    public record Mark(int start, int length, Sense sense) {
    }

    /** Copies its list. */
    public Marked {
        marks = List.copyOf(marks);
    }

    /** A text without marks. */
    public static Marked plain(String text) {
        return new Marked(text, List.of());
    }

    /** A text all of which is its own. */
    public static Marked own(String text) {
        return text.isEmpty() ? plain(text) : new Marked(text, List.of(new Mark(0, text.length(), Sense.OWN)));
    }

    /** {@code now} with what is new in it, and what of {@code before} went struck between. Of two quite different texts only {@code now}. */
    public static Marked since(String before, String now) {
        var diff = WordDiff.between(before, now);
        return common(diff) < KINSHIP * Math.max(before.length(), now.length()) ? own(now) : build(diff, true);
    }

    /** {@code text} with what {@code other} has not. */
    public static Marked besides(String text, String other) {
        return build(WordDiff.between(other, text), false);
    }

    private static int common(WordDiff diff) {
        return diff.pieces().stream().filter(piece -> piece.kind() == Kind.SAME).mapToInt(piece -> piece.text().length()).sum();
    }

    private static Marked build(WordDiff diff, boolean withGone) {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        for (var piece : Hunks.of(diff)) {
            if (piece.kind() == Kind.REMOVED && !withGone) {
                continue;
            }
            if (piece.kind() == Kind.ADDED && isTouching(text, marks)) {
                text.append(' ');
            }
            if (piece.kind() != Kind.SAME) {
                int length = Math.max(piece.text().stripTrailing().length(), piece.text().isBlank() ? piece.text().length() : 0);
                marks.add(new Mark(text.length(), length, piece.kind() == Kind.ADDED ? Sense.OWN : Sense.GONE));
            }
            text.append(piece.text());
        }
        return new Marked(text.toString(), marks);
    }

    /** Whether what went would run into what came in its place. */
    private static boolean isTouching(StringBuilder text, List<Mark> marks) {
        return !marks.isEmpty() && marks.getLast().sense() == Sense.GONE && marks.getLast().start() + marks.getLast().length() == text.length()
                && !Character.isWhitespace(text.codePointBefore(text.length()));
    }

    /** Whether anything is marked. */
    public boolean isMarked() {
        return !marks.isEmpty();
    }
}
