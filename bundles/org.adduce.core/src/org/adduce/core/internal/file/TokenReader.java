package org.adduce.core.internal.file;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.file.DossierFormatException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Takes the XML of one file apart into tokens. The file is taken for hostile: no document type, no entities but the five of
 * XML, bounded depth and size. Whatever is wrong is told as a {@link DossierFormatException} with its place. Used by one
 * thread at a time.
 */
final class TokenReader {

    private static final InputFactoryImpl FACTORY = factory();

    private final XMLStreamReader2 in;
    private final GuardedInput bytes;
    private final Faults faults;
    private final ValueCopy copy = new ValueCopy();
    private boolean isAtEnd;
    private int depth;

    TokenReader(GuardedInput bytes, Faults faults) throws IOException {
        this.bytes = bytes;
        this.faults = faults;
        bytes.allow(DossierFormat.MAX_TAG);
        try {
            this.in = (XMLStreamReader2) FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw faults.of(e, Faults.Nowhere.INSTANCE);
        }
    }

    private static InputFactoryImpl factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Whether nothing comes any more: the file is at its end, or something is wrong. */
    boolean isAtEnd() {
        return isAtEnd;
    }

    /** Fills {@code tokens} with what comes next; what is wrong with it is thrown to whoever gets so far. */
    void fill(Tokens tokens) {
        tokens.clear();
        try {
            while (!isAtEnd && !tokens.isFull()) {
                read(tokens);
            }
        } catch (IOException | RuntimeException | Error e) {
            isAtEnd = true;
            tokens.endWith(e);
        }
    }

    private void read(Tokens tokens) throws IOException {
        bytes.allow(DossierFormat.MAX_TAG);
        try {
            int kind = in.next();
            switch (kind) {
                case XMLStreamConstants.START_ELEMENT -> start(tokens);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    tokens.add(kind, false, 0, in.getLocation());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words(kind, tokens);
                case XMLStreamConstants.COMMENT -> text(kind, in.getText(), tokens);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> text(kind, instruction(), tokens);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw faults.at(in.getLocation(),
                        "A dossier has no document type and no entities.", "Remove the <!DOCTYPE and what refers to it.");
                default -> {
                    isAtEnd = kind == XMLStreamConstants.END_DOCUMENT;
                    tokens.add(kind, false, 0, in.getLocation());
                }
            }
        } catch (XMLStreamException e) {
            throw faults.of(e, in.getLocation());
        } catch (UncheckedStreamException e) {
            throw faults.of(e, in.getLocation());
        }
    }

    private void start(Tokens tokens) throws IOException, XMLStreamException {
        if (++depth > DossierFormat.MAX_DEPTH) {
            throw faults.at(in.getLocation(), "Elements stand more than " + DossierFormat.MAX_DEPTH + " deep in one another.",
                    "No program of ours writes such a file; take it from a backup.");
        }
        int attributes = in.getAttributeCount();
        boolean isForeign = isForeign(attributes);
        tokens.add(XMLStreamConstants.START_ELEMENT, isForeign, attributes, in.getLocation());
        tokens.addName(in.getLocalName());
        if (isForeign) {
            tokens.addName(orEmpty(in.getNamespaceURI()));
            tokens.addName(orEmpty(in.getPrefix()));
        }
        for (int i = 0; i < attributes; i++) {
            tokens.addName(in.getAttributeLocalName(i));
            if (isForeign) {
                tokens.addName(orEmpty(in.getAttributeNamespace(i)));
                tokens.addName(orEmpty(in.getAttributePrefix(i)));
            }
            value(i, tokens);
        }
    }

    /** Whether any of the names at hand is not one of a dossier's own. */
    private boolean isForeign(int attributes) {
        if (!DossierFormat.NAMESPACE.equals(in.getNamespaceURI()) || !orEmpty(in.getPrefix()).isEmpty()) {
            return true;
        }
        for (int i = 0; i < attributes; i++) {
            if (!orEmpty(in.getAttributePrefix(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private void value(int attribute, Tokens tokens) throws XMLStreamException {
        copy.tokens = tokens;
        copy.isDone = false;
        in.getAttributeAs(attribute, copy);
        if (!copy.isDone) {
            tokens.addValue(in.getAttributeValue(attribute));
        }
    }

    private void words(int kind, Tokens tokens) throws IOException, XMLStreamException {
        bytes.allow(DossierFormat.MAX_TEXT);
        int length = in.getTextLength();
        if (length > Tokens.SHORT) {
            text(kind, in.getText(), tokens);
            return;
        }
        tokens.add(kind, false, 1, in.getLocation());
        if (in.isWhiteSpace()) {
            tokens.addBlank();
        }
        tokens.addValue(in.getTextCharacters(), in.getTextStart(), length);
    }

    private void text(int kind, String text, Tokens tokens) {
        tokens.add(kind, false, 1, in.getLocation());
        if (isBlank(text)) {
            tokens.addBlank();
        }
        tokens.addValue(text);
    }

    /** By a loop: a stream for each text of a large file is felt. */
    private static boolean isBlank(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at == text.length();
    }

    /** The target and the data of the processing instruction at hand. */
    private String instruction() {
        var data = orEmpty(in.getPIData());
        return data.isEmpty() ? in.getPITarget() : in.getPITarget() + ' ' + data;
    }

    /**
     * Copies a value out of the parser's buffer. The parser leaves out blanks around it; where a blank stands beside what it
     * shows, that may have been part of it, and the value is had in another way.
     */
    private static final class ValueCopy extends TypedValueDecoder {

        private Tokens tokens;
        private boolean isDone;

        @Override
        public void decode(char[] chars, int from, int to) {
            boolean isWhole = (from == 0 || chars[from - 1] > ' ') && (to == chars.length || chars[to] > ' ');
            if (isWhole && to - from <= Tokens.SHORT) {
                tokens.addValue(chars, from, to - from);
                isDone = true;
            }
        }

        @Override
        public void decode(String text) {
            isDone = false;
        }

        @Override
        public void handleEmptyValue() {
            isDone = false;
        }
    }
}
