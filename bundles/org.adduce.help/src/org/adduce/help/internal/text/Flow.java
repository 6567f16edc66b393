package org.adduce.help.internal.text;

import java.util.List;

/**
 * A page as it flows down a text widget: words, and what they look like from where to where. It knows no display.
 *
 * @param text the words; a picture is one {@link #PICTURE}
 * @param spans how stretches of it look; none overlaps another
 * @param lines how its lines stand, from the first on
 */
public record Flow(String text, List<Span> spans, List<Line> lines) {

    /** Stands for a picture. */
    public static final char PICTURE = '\uFFFC';

    /** Copies the lists. */
    public Flow {
        spans = List.copyOf(spans);
        lines = List.copyOf(lines);
    }

    /** How words look. */
    public enum Look {
        /** The title. */
        TITLE,
        /** A heading. */
        HEADING,
        /** Stressed. */
        STRONG,
        /** Emphasised. */
        EMPHASIS,
        /** Something typed or pressed. */
        CODE,
        /** Leads elsewhere: the target is an address or a page. */
        LINK,
        /** A picture: the target is its file. */
        PICTURE,
        /** Told aside. */
        QUIET
    }

    /**
     * A stretch that looks other than plain words.
     *
     * @param start where it begins
     * @param length how long it is
     * @param look how it looks
     * @param target where it leads, or which picture it is; else empty
     */
    public record Span(int start, int length, Look look, String target) {
    }

    /**
     * How a line stands.
     *
     * @param above what is kept free above it, in steps of 4 pixels
     * @param depth how deep it stands in lists
     */
    public record Line(int above, int depth) {
    }
}
