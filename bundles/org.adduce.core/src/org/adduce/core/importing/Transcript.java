package org.adduce.core.importing;

import java.util.UUID;
import org.adduce.core.internal.importing.GrowingDigest;
import org.adduce.core.internal.importing.TextCleaning;
import org.adduce.model.value.Anchor;

/**
 * The text of a snapshot that is put together from many pieces, the posts of a thread for instance, and the places of the
 * pieces in it. Line ends become LF, and what a dossier cannot hold becomes U+FFFD, one for one. Places are counted in code
 * points and become anchors once the whole text, and so the snapshot's key, is known:
 *
 * <pre>
 * var transcript = new Transcript();
 * var post = transcript.paragraph("See https://example.org");
 * var link = post.part(4, 23);
 * var snapshot = transcript.snapshot(source);
 * var anchor = link.in(snapshot.id());
 * </pre>
 *
 * <p>For one thread. A piece knows its own words, so keep spans, not pieces, of many.
 *
 * @since 1.0
 */
public final class Transcript {

    private final StringBuilder text = new StringBuilder();
    private final GrowingDigest digest = new GrowingDigest();
    private int places;
    private int replaced;

    /**
     * A range of a transcript.
     *
     * @param start the first code point, from 0
     * @param end one past the last code point
     * @since 1.0
     */
    public record Span(int start, int end) {

        /** Refuses ranges that run backwards. */
        public Span {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("A range must not start before 0 or end before it starts: " + start + "," + end);
            }
        }

        /** The range from where this starts to where {@code last} ends. */
        public Span through(Span last) {
            return new Span(start, Math.max(end, last.end));
        }

        /** This range of the snapshot with an id. */
        public Anchor in(UUID snapshot) {
            return new Anchor(snapshot, start, end);
        }
    }

    /**
     * Words that were appended.
     *
     * @since 1.0
     */
    public static final class Piece {

        private final String words;
        private final Span span;

        private Piece(String words, Span span) {
            this.words = words;
            this.span = span;
        }

        /** Where all of them are. */
        public Span span() {
            return span;
        }

        /** Where a part of them is; offsets are UTF-16, in the words as they were given, and cut to them. */
        public Span part(int from, int to) {
            int start = Math.clamp(from, 0, words.length());
            int first = span.start + length(words, 0, start);
            return new Span(first, first + length(words, start, Math.clamp(to, start, words.length())));
        }
    }

    /** Code points of a range of a text; one line end of CR and LF is one. */
    private static int length(String text, int from, int to) {
        int length = text.codePointCount(from, to);
        for (int at = text.indexOf("\r\n", from, to); at >= 0; at = text.indexOf("\r\n", at + 2, to)) {
            length--;
        }
        return length;
    }

    /** Appends words just behind what is there. */
    public Piece append(String words) {
        var clean = TextCleaning.of(words);
        int start = places;
        text.append(clean.text());
        digest.grown(text);
        places += clean.text().codePointCount(0, clean.text().length());
        replaced += clean.replaced();
        return new Piece(words, new Span(start, places));
    }

    /** Appends words as a paragraph: an empty line keeps them apart from what is there. */
    public Piece paragraph(String words) {
        return after("\n\n", words);
    }

    /** Appends words on a new line. */
    public Piece line(String words) {
        return after("\n", words);
    }

    private Piece after(String separator, String words) {
        if (!text.isEmpty()) {
            int there = 0;
            while (there < separator.length() && there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
                there++;
            }
            text.append(separator, there, separator.length());
            places += separator.length() - there;
        }
        return append(words);
    }

    /** Whether nothing was appended. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** How many code points there are: where the next words will start if they are just appended. */
    public int length() {
        return places;
    }

    /** How many characters were replaced because a dossier cannot hold them. */
    public int replaced() {
        return replaced;
    }

    /** All of it so far. */
    public String text() {
        return text.toString();
    }

    /**
     * The key of a capture of a source with this text, the one that {@link Key#snapshot} tells; of a long text it is known
     * sooner here.
     */
    public Key snapshot(Key source) {
        return source.part(Key.SNAPSHOT, digest.of(text));
    }
}
