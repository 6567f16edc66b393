package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.file.DossierFormat;

/**
 * Writes XML in the one layout that dossiers have: UTF-8, LF, two blanks a level, the first attribute on the line of the
 * tag and every further one on a line of its own, four blanks in. Names are given as ASCII bytes.
 *
 * <p>An attribute is {@link #attribute}, its value, {@link #endAttribute}; an element of words is {@link #begin},
 * {@link #content}, its words, {@link #endContent}; any other is {@link #begin}, what is in it, {@link #end}.
 */
public final class CanonicalOutput {

    private static final int SIZE = 1 << 16;
    private static final int LONGEST_NUMBER = 11;
    private static final byte[] BLANKS = ("\n" + " ".repeat(2 * DossierFormat.MAX_DEPTH + 8)).getBytes(ISO_8859_1);

    private final OutputStream target;
    /** None where it does not matter that an id comes twice. */
    private final Optional<SeenIds> seen;
    private final Escaper escaper = new Escaper();
    private final byte[] buffer = new byte[SIZE];
    private int size;
    private long flushed;
    private int depth;
    private long start;
    private boolean isTagOpen;
    private boolean hasAttribute;
    private Escape escape = Escape.CONTENT;

    /** Writes to {@code target}, which needs no buffer of its own. */
    public CanonicalOutput(OutputStream target) {
        this(target, Optional.empty());
    }

    /** Writes to {@code target} and takes down the ids of the elements. */
    CanonicalOutput(OutputStream target, Optional<SeenIds> seen) {
        this.target = target;
        this.seen = seen;
    }

    /** An element with this id is written next; null where it has none. */
    void comes(UUID id) {
        if (seen.isPresent()) {
            seen.get().add(id);
        }
    }

    /** The line every file starts with. */
    public void declaration() throws IOException {
        plain("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Starts an element; attributes may follow. */
    public void begin(byte[] name) throws IOException {
        closeTag();
        if (depth >= DossierFormat.MAX_DEPTH) {
            throw new UnwritableText("It stands more than " + DossierFormat.MAX_DEPTH
                    + " elements deep, which no dossier file may hold. Move it further up.");
        }
        start = position();
        int blanks = 2 * depth++;
        room(blanks + 1 + name.length);
        raw(BLANKS, 1, blanks);
        raw('<');
        raw(name, 0, name.length);
        isTagOpen = true;
        hasAttribute = false;
    }

    /** Ends an element that holds elements, or nothing. */
    public void end(byte[] name) throws IOException {
        int blanks = 2 * --depth;
        room(blanks + name.length + 4);
        if (isTagOpen) {
            isTagOpen = false;
            raw('/');
        } else {
            raw(BLANKS, 1, blanks);
            raw('<');
            raw('/');
            raw(name, 0, name.length);
        }
        raw('>');
        raw('\n');
    }

    /** Starts the value of an attribute. */
    public void attribute(byte[] name) throws IOException {
        int blanks = 2 * depth + 2;
        room(blanks + name.length + 3);
        if (hasAttribute) {
            raw(BLANKS, 0, blanks + 1);
        } else {
            raw(' ');
        }
        hasAttribute = true;
        raw(name, 0, name.length);
        raw('=');
        raw('"');
        escape = Escape.ATTRIBUTE;
    }

    /** Ends the value of an attribute. */
    public void endAttribute() throws IOException {
        room(1);
        raw('"');
        if (position() - start > DossierFormat.MAX_TAG) {
            throw new UnwritableText("Its short values together are longer than the " + (DossierFormat.MAX_TAG >> 20)
                    + " MB that one tag of a dossier file may hold. Shorten them, or move long words into the note.");
        }
    }

    /** Starts the words of an element that holds nothing else. */
    public void content() throws IOException {
        isTagOpen = false;
        room(1);
        raw('>');
        start = position();
        escape = Escape.CONTENT;
    }

    /** Ends an element that holds words alone. */
    public void endContent(byte[] name) throws IOException {
        if (position() - start > DossierFormat.MAX_TEXT) {
            throw new UnwritableText("Its text is longer than the " + (DossierFormat.MAX_TEXT >> 20)
                    + " MB that one element of a dossier file may hold. Split it.");
        }
        depth--;
        room(name.length + 4);
        raw('<');
        raw('/');
        raw(name, 0, name.length);
        raw('>');
        raw('\n');
    }

    /** Words as the rest of an element; of none, the short end of it. */
    void endWith(byte[] name, String words) throws IOException {
        if (words.isEmpty()) {
            end(name);
        } else {
            content();
            words(words);
            endContent(name);
        }
    }

    /** Markup as it is, on lines of its own. */
    void line(byte[] markup) throws IOException {
        closeTag();
        room(2 * depth);
        raw(BLANKS, 1, 2 * depth);
        ascii(markup);
        ascii(new byte[] {'\n'});
    }

    /** Words, escaped where they stand in a value or between tags. */
    public void words(String words) throws IOException {
        int length = words.length();
        for (int from = 0; from < length;) {
            int to = Math.min(from + Escaper.BLOCK, length);
            room((to - from) * Escaper.WIDEST);
            size = escaper.encode(words, from, to, escape, buffer, size);
            from = to;
        }
    }

    /** Characters of ASCII that need no escapes. */
    @SuppressWarnings("deprecation")
    public void plain(String ascii) throws IOException {
        int length = ascii.length();
        if (length > SIZE) {
            ascii(ascii.getBytes(ISO_8859_1));
            return;
        }
        room(length);
        ascii.getBytes(0, length, buffer, size);
        size += length;
    }

    void id(UUID id) throws IOException {
        room(IdText.LENGTH);
        IdText.write(id, buffer, size);
        size += IdText.LENGTH;
    }

    /** A number that is not negative. */
    void number(int number) throws IOException {
        room(LONGEST_NUMBER);
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int i = size + digits - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    /** Bytes as they are. */
    void ascii(byte[] bytes) throws IOException {
        if (bytes.length > SIZE) {
            flush();
            target.write(bytes);
            flushed += bytes.length;
            return;
        }
        room(bytes.length);
        raw(bytes, 0, bytes.length);
    }

    private void closeTag() throws IOException {
        if (isTagOpen) {
            isTagOpen = false;
            room(2);
            raw('>');
            raw('\n');
        }
    }

    private long position() {
        return flushed + size;
    }

    private void raw(char c) {
        buffer[size++] = (byte) c;
    }

    private void raw(byte[] bytes, int from, int count) {
        System.arraycopy(bytes, from, buffer, size, count);
        size += count;
    }

    private void room(int bytes) throws IOException {
        if (SIZE - size < bytes) {
            flush();
        }
    }

    /** Hands everything on; the target is neither flushed nor closed. */
    public void flush() throws IOException {
        target.write(buffer, 0, size);
        flushed += size;
        size = 0;
    }
}
