package org.adduce.importer.text.internal.head;

import java.util.Optional;

/**
 * What stands before the words of a voice and says whose they are.
 *
 * @param kind how it is written
 * @param plate whose, empty where it only says that a voice begins
 * @param moment when they were written, if it says
 * @param firstLine the first line of it
 * @param lastLine the last one
 * @param wordsStart where the words begin on its last line, or -1 where they begin on the next
 * @param strong whether one alone is enough to believe it
 */
public record Head(Kind kind, Optional<Plate> plate, Optional<Moment> moment, int firstLine, int lastLine, int wordsStart,
        boolean strong) {

    /** How heads are written. */
    public enum Kind {
        /** "NAME's avatar", as newsletters' comments are copied. */
        AVATAR,
        /** Name and time on one line. */
        LINE,
        /** Name, handle and time on lines of their own. */
        STACK,
        /** A time and a name before the words, on their line. */
        CHAT,
        /** A name and "wrote:". */
        WROTE,
        /** The lines From, Date and Subject. */
        MAIL,
        /** A name and a colon before the words. */
        COLON
    }

    /** The same with a time, unless it has one. */
    Head at(Optional<Moment> other) {
        return new Head(kind, plate, moment.or(() -> other), firstLine, lastLine, wordsStart, strong);
    }

    /** The same with a handle, unless it has one. */
    Head under(Optional<String> handle) {
        var both = plate.map(it -> it.handle().isPresent() ? it : new Plate(it.name(), handle));
        return new Head(kind, both, moment, firstLine, lastLine, wordsStart, strong || handle.isPresent());
    }

    /** The same, reaching to a later line. */
    Head until(int line) {
        return new Head(kind, plate, moment, firstLine, line, wordsStart, strong);
    }
}
