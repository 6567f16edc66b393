package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.adduce.core.file.DossierFormat;

/**
 * Writes XML in the one layout that dossiers have: UTF-8, LF, two blanks a level, the first attribute on the line of the
 * tag and every further one on a line of its own, four blanks in. Names are given as ASCII bytes.
 */
public final class CanonicalOutput {

    private static final int SIZE = 1 << 16;
    /** Characters encoded at a time; each takes at most 6 bytes ({@code &quot;}). */
    private static final int BLOCK = 1 << 12;
    private static final int WIDEST = 6;
    private static final byte[] BLANKS = " ".repeat(2 * DossierFormat.MAX_DEPTH + 8).getBytes(ISO_8859_1);

    private final OutputStream target;
    private final byte[] buffer = new byte[SIZE];
    private int size;
    private long flushed;
    private int depth;
    private long tagStart;
    private boolean isTagOpen;
    private boolean hasAttribute;

    /** Writes to {@code target}, which needs no buffer of its own. */
    public CanonicalOutput(OutputStream target) {
        this.target = target;
    }

    /** How many bytes were written so far. */
    public long position() {
        return flushed + size;
    }

    /** The line every file starts with. */
    public void declaration() throws IOException {
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(ISO_8859_1));
    }

    /** Starts an element; attributes may follow. */
    public void begin(byte[] name) throws IOException {
        closeTag();
        if (depth >= DossierFormat.MAX_DEPTH) {
            throw new UnwritableText("It stands more than " + DossierFormat.MAX_DEPTH
                    + " elements deep, which no dossier file may hold. Move it further up.");
        }
        tagStart = position();
        indent(2 * depth++);
        put('<');
        ascii(name);
        isTagOpen = true;
        hasAttribute = false;
    }

    /** Ends an element. */
    public void end(byte[] name) throws IOException {
        depth--;
        if (isTagOpen) {
            isTagOpen = false;
            put('/');
        } else {
            indent(2 * depth);
            put('<');
            put('/');
            ascii(name);
        }
        put('>');
        put('\n');
    }

    /** Ends an element that holds nothing but words, kept as they are. */
    public void end(byte[] name, String words) throws IOException {
        if (!words.isEmpty()) {
            openWords();
            encode(words, Escape.CONTENT);
            closeWords(name);
        }
        end(name, words.isEmpty());
    }

    /** Ends an element that holds nothing but an id. */
    public void end(byte[] name, UUID id) throws IOException {
        openWords();
        id(id);
        closeWords(name);
        end(name, false);
    }

    private void end(byte[] name, boolean isEmpty) throws IOException {
        if (isEmpty) {
            end(name);
        } else {
            depth--;
            put('\n');
        }
    }

    private void openWords() throws IOException {
        isTagOpen = false;
        put('>');
        tagStart = position();
    }

    private void closeWords(byte[] name) throws IOException {
        if (position() - tagStart > DossierFormat.MAX_TEXT) {
            throw new UnwritableText("Its text is longer than the " + (DossierFormat.MAX_TEXT >> 20)
                    + " MB that one element of a dossier file may hold. Split it.");
        }
        put('<');
        put('/');
        ascii(name);
        put('>');
    }

    /** Markup as it is, on a line of its own. */
    void line(byte[] markup) throws IOException {
        closeTag();
        indent(2 * depth);
        ascii(markup);
        put('\n');
    }

    /** An attribute with a value that may need escapes. */
    public void attribute(byte[] name, String value) throws IOException {
        openValue(name);
        encode(value, Escape.ATTRIBUTE);
        put('"');
        checkTag();
    }

    /** An attribute with an id. */
    public void attribute(byte[] name, UUID id) throws IOException {
        openValue(name);
        id(id);
        put('"');
    }

    private void openValue(byte[] name) throws IOException {
        if (hasAttribute) {
            put('\n');
            indent(2 * depth + 2);
        } else {
            put(' ');
        }
        hasAttribute = true;
        ascii(name);
        put('=');
        put('"');
    }

    private void id(UUID id) throws IOException {
        room(IdText.LENGTH);
        IdText.write(id, buffer, size);
        size += IdText.LENGTH;
    }

    private void closeTag() throws IOException {
        if (isTagOpen) {
            isTagOpen = false;
            put('>');
            put('\n');
        }
    }

    private void checkTag() {
        if (position() - tagStart > DossierFormat.MAX_TAG) {
            throw new UnwritableText("Its short values together are longer than the " + (DossierFormat.MAX_TAG >> 20)
                    + " MB that one tag of a dossier file may hold. Shorten them, or move long words into the note.");
        }
    }

    private void encode(String text, Escape escape) throws IOException {
        int length = text.length();
        for (int from = 0; from < length;) {
            int to = Math.min(from + BLOCK, length);
            room((to - from) * WIDEST);
            from = escape.encode(text, from, to, this);
        }
    }

    /** The room that {@link Escape} writes into, from {@link #size()} on. */
    byte[] buffer() {
        return buffer;
    }

    int size() {
        return size;
    }

    void grownTo(int newSize) {
        size = newSize;
    }

    private void indent(int blanks) throws IOException {
        room(blanks);
        System.arraycopy(BLANKS, 0, buffer, size, blanks);
        size += blanks;
    }

    private void ascii(byte[] bytes) throws IOException {
        if (bytes.length > buffer.length) {
            flush();
            target.write(bytes);
            flushed += bytes.length;
            return;
        }
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    private void put(char c) throws IOException {
        room(1);
        buffer[size++] = (byte) c;
    }

    private void room(int bytes) throws IOException {
        if (buffer.length - size < bytes) {
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
