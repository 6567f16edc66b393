package org.adduce.core.internal.file;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.file.DossierFormatException;

/** Turns what a parser complains of into what a person can act on. */
final class Faults {

    private static final String RESTORE = "Correct the file there, or take it from a backup or from version control.";

    private final String file;

    Faults(String file) {
        this.file = file;
    }

    DossierFormatException at(Location place, String problem, String remedy) {
        return at(place.getLineNumber(), place.getColumnNumber(), problem, remedy);
    }

    DossierFormatException at(int line, int column, String problem, String remedy) {
        return new DossierFormatException(file, line, column, problem, remedy);
    }

    DossierFormatException oversize(int line, int column) {
        return at(line, column, "Here stands more in one piece than a dossier file may hold: " + (DossierFormat.MAX_TEXT >> 20)
                + " MB of words or " + (DossierFormat.MAX_TAG >> 20) + " MB of a tag.", "Split it, or take the file from a backup.");
    }

    /** What a step of the parser failed with, at {@code place} unless the parser knows better. */
    IOException of(XMLStreamException e, Location place) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof GuardedInput.OversizeException) {
                return oversize(place.getLineNumber(), place.getColumnNumber());
            }
            if (cause instanceof IOException io) {
                return io;
            }
        }
        return at(e.getLocation() == null ? place : e.getLocation(), problem(e), RESTORE);
    }

    /** The parser's way to say the same where it may throw nothing checked. */
    IOException of(UncheckedStreamException e, Location place) {
        return e.getCause() instanceof XMLStreamException cause ? of(cause, place)
                : at(place, "It is not well-formed XML: " + sentence(e.getMessage()), RESTORE);
    }

    private static String problem(XMLStreamException e) {
        var words = sentence(e.getMessage());
        return words.toLowerCase(Locale.ROOT).startsWith("unexpected end-of-input") ? "The file is cut off: it ends in the middle of an element."
                : "It is not well-formed XML: " + words;
    }

    /** The first line of the parser's words, which on the second repeats the place. */
    private static String sentence(String words) {
        var line = words == null ? "" : words.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line : line + '.';
    }

    /** The place of a fault that has none. */
    enum Nowhere implements Location {
        INSTANCE;

        @Override
        public int getLineNumber() {
            return 0;
        }

        @Override
        public int getColumnNumber() {
            return 0;
        }

        @Override
        public int getCharacterOffset() {
            return 0;
        }

        @Override
        public String getPublicId() {
            return "";
        }

        @Override
        public String getSystemId() {
            return "";
        }
    }
}
