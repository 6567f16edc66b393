package org.adduce.importer.argument.internal.argdown;

import java.util.Arrays;
import java.util.Optional;
import org.adduce.importer.argument.internal.argdown.Relation.Kind;

/** The signs of relations. Those with the arrow to the left, or with none, say what the lower line does to the upper. */
enum Sign {
    SUPPORTS("+>", Kind.SUPPORT, true),
    IS_SUPPORTED("<+", Kind.SUPPORT, false),
    ATTACKS("->", Kind.ATTACK, true),
    IS_ATTACKED("<-", Kind.ATTACK, false),
    UNDERCUTS("_>", Kind.UNDERCUT, true),
    IS_UNDERCUT("<_", Kind.UNDERCUT, false),
    CONTRADICTS("><", Kind.CONTRADICTION, true),
    PLUS("+", Kind.SUPPORT, false),
    MINUS("-", Kind.ATTACK, false),
    LOW_LINE("_", Kind.UNDERCUT, false);

    private final String letters;
    private final Kind kind;
    private final boolean isDownward;

    Sign(String letters, Kind kind, boolean isDownward) {
        this.letters = letters;
        this.kind = kind;
        this.isDownward = isDownward;
    }

    /** The sign that a line begins with; behind it comes a blank, a title or nothing. */
    static Optional<Sign> of(String words) {
        return Arrays.stream(values()).filter(sign -> words.startsWith(sign.letters)).findFirst().filter(sign -> {
            int end = sign.letters.length();
            return words.length() == end || Character.isWhitespace(words.charAt(end)) || words.charAt(end) == '[' || words.charAt(end) == '<';
        });
    }

    String after(String words) {
        return words.substring(letters.length());
    }

    String letters() {
        return letters;
    }

    Kind kind() {
        return kind;
    }

    /** Whether it says what the upper line does to the lower. */
    boolean isDownward() {
        return isDownward;
    }
}
