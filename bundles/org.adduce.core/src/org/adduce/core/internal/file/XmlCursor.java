package org.adduce.core.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.file.DossierFormatException;

/**
 * Goes through the XML of one file, token by token; see {@link TokenReader} for what is refused. Whatever is wrong is told as
 * a {@link DossierFormatException} with its place, when the cursor comes there. Used by one thread.
 */
final class XmlCursor implements Closeable {

    /** As much as stays in the processor's nearest cache. */
    private static final int HERE = 1 << 11;
    /** Few enough that little waits in memory, and so many that one thread seldom waits for the other. */
    private static final int AHEAD = 1 << 16;

    private final TokenSource source;
    private final Faults faults;
    private final Chars chars = new Chars();
    private Tokens tokens = new Tokens(0);
    private int at;
    private int next;

    XmlCursor(InputStream source, String file) throws IOException {
        this(new GuardedInput(source), file);
    }

    XmlCursor(GuardedInput bytes, String file) throws IOException {
        this(new Faults(file), bytes, HERE);
    }

    /** A cursor for which about so many characters are read at a time. */
    XmlCursor(Faults faults, GuardedInput bytes, int most) throws IOException {
        this.faults = faults;
        this.source = new TokensHere(new TokenReader(bytes, faults), most);
    }

    private XmlCursor(Faults faults, TokenSource source) {
        this.faults = faults;
        this.source = source;
    }

    /** A cursor before which a thread of its own reads; to be closed. */
    static XmlCursor ahead(GuardedInput bytes, String file) throws IOException {
        return ahead(bytes, file, AHEAD);
    }

    /** A cursor before which a thread of its own reads about so many characters at a time; to be closed. */
    static XmlCursor ahead(GuardedInput bytes, String file, int most) throws IOException {
        var faults = new Faults(file);
        return new XmlCursor(faults, new TokensAhead(new TokenReader(bytes, faults), most, file));
    }

    /** Goes to what comes next and says what it is, in terms of {@link XMLStreamConstants}. */
    int next() throws IOException {
        while (next == tokens.end()) {
            goOn();
        }
        at = next;
        next = tokens.next(at);
        return tokens.kind(at);
    }

    private void goOn() throws IOException {
        tokens.requireMore();
        if (tokens.end() > 0 && tokens.kind(at) == XMLStreamConstants.END_DOCUMENT) {
            throw new NoSuchElementException("The file is at its end");
        }
        tokens = source.next();
        at = 0;
        next = 0;
    }

    /** The name of the element that begins at the cursor, without prefix. */
    String name() {
        return tokens.name(at, 0);
    }

    /** The prefix of the element that begins at the cursor; empty where it has none. */
    String prefix() {
        return tokens.isForeign(at) ? tokens.prefix(at, 0) : "";
    }

    /** The namespace of the element that begins at the cursor; empty where it has none. */
    String namespace() {
        return tokens.isForeign(at) ? tokens.namespace(at, 0) : DossierFormat.NAMESPACE;
    }

    /** Whether the element that begins at the cursor is one of a dossier's. */
    boolean isOurs() {
        return !tokens.isForeign(at) || DossierFormat.NAMESPACE.equals(tokens.namespace(at, 0));
    }

    int attributes() {
        return tokens.values(at);
    }

    String attributeName(int index) {
        return tokens.name(at, index + 1);
    }

    /** The prefix of an attribute's name; empty where it has none. */
    String attributePrefix(int index) {
        return tokens.isForeign(at) ? tokens.prefix(at, index + 1) : "";
    }

    /** The namespace of an attribute's name; empty where it has none. */
    String attributeNamespace(int index) {
        return tokens.isForeign(at) ? tokens.namespace(at, index + 1) : "";
    }

    String attribute(int index) {
        return tokens.value(at, index);
    }

    /** Whether the value of an attribute is long, so that it stands as a text of its own. */
    boolean isLong(int index) {
        return tokens.isLong(at, index);
    }

    /** The value of one of our attributes, or null where the element has it not. */
    String attribute(String name) {
        for (int i = 0; i < attributes(); i++) {
            if (name.equals(attributeName(i)) && attributePrefix(i).isEmpty()) {
                return attribute(i);
            }
        }
        return null;
    }

    /** The value of an attribute, as a look that lasts until the next. */
    Chars value(int index) {
        tokens.show(at, index, chars);
        return chars;
    }

    /**
     * The words of the element that begins at the cursor, which must hold words alone, as a look that lasts until the next;
     * then the cursor is at its end.
     */
    Chars content() throws IOException {
        var name = name();
        int event = next();
        if (event == XMLStreamConstants.CHARACTERS) {
            tokens.show(at, 0, chars);
            event = next();
        } else {
            chars.clear();
        }
        if (event != XMLStreamConstants.END_ELEMENT) {
            chars.show(words(name, chars.toString(), event));
        }
        return chars;
    }

    /** The characters the cursor is at, the words of a comment, or those of a processing instruction with its target. */
    String text() {
        return tokens.value(at, 0);
    }

    /** Whether the characters the cursor is at are blanks and line ends alone. */
    boolean isBlank() {
        return tokens.isBlank(at);
    }

    /** The words of the element that begins at the cursor, which must hold words alone; then the cursor is at its end. */
    String words() throws IOException {
        return words(name(), "", next());
    }

    /** The words of an element from an event in it on, after those that were read before. */
    private String words(String name, String before, int first) throws IOException {
        var only = before;
        StringBuilder more = null;
        for (int event = first; event != XMLStreamConstants.END_ELEMENT; event = next()) {
            requireWords(name, event);
            var part = text();
            if (more == null && !only.isEmpty()) {
                more = new StringBuilder(only);
            }
            only = part;
            if (more != null) {
                requireRoom(more.append(part));
            }
        }
        return more == null ? only : more.toString();
    }

    private void requireWords(String name, int event) throws DossierFormatException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            throw fault("<" + name + "> holds words alone, but here stands <" + name() + ">.", "Write &lt; for a < in words.");
        }
        if (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            throw fault("<" + name + "> holds words alone, but here stands a comment.", "Move it in front of the element.");
        }
    }

    private void requireRoom(StringBuilder words) throws IOException {
        if (words.length() > DossierFormat.MAX_TEXT) {
            throw faults.oversize(tokens.line(at), tokens.column(at));
        }
    }

    /** A fault at the place of the cursor. */
    DossierFormatException fault(String problem, String remedy) {
        return faults.at(tokens.line(at), tokens.column(at), problem, remedy);
    }

    /** Reads no more. */
    @Override
    public void close() {
        source.close();
    }
}
