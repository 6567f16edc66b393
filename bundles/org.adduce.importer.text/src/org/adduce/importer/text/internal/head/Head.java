package org.adduce.importer.text.internal.head;

import java.util.Optional;

/**
 * What stands before the words of a voice and says whose they are.
 *
 * @param kind how it is written
 * @param plate whose, empty where it only says that a voice begins
 * @param moment when they were written, if it says
 * @param lines the lines it is on
 * @param standing where the voice stands among the others
 * @param strong whether one alone is enough to believe it
 */
public record Head(Kind kind, Optional<Plate> plate, Optional<Moment> moment, Lines lines, Standing standing, boolean strong) {

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

    /**
     * The lines of a head.
     *
     * @param first the first line of it
     * @param last the last one
     * @param wordsStart where the words begin on its last line, or -1 where they begin on the next
     */
    public record Lines(int first, int last, int wordsStart) {

        /** The words begin on the next line. */
        static Lines only(int first, int last) {
            return new Lines(first, last, -1);
        }
    }

    /** A head that stands on a line of its own. */
    static Head on(int line, Kind kind, Plate plate, Optional<Moment> moment, boolean strong) {
        return new Head(kind, Optional.of(plate), moment, Lines.only(line, line), Standing.UNKNOWN, strong);
    }

    /** The first line of it. */
    public int firstLine() {
        return lines.first;
    }

    /** The last line of it. */
    public int lastLine() {
        return lines.last;
    }

    /** Where the words begin on its last line, or -1 where they begin on the next. */
    public int wordsStart() {
        return lines.wordsStart;
    }

    /** The same with a time, unless it has one. */
    Head at(Optional<Moment> other) {
        return moment.isPresent() ? this : new Head(kind, plate, other, lines, standing, strong);
    }

    /** The same with another time. */
    Head moved(Moment other) {
        return new Head(kind, plate, Optional.of(other), lines, standing, strong);
    }

    /** The same with a handle, unless it has one. */
    Head under(Optional<String> handle) {
        var both = plate.map(it -> it.handle().isPresent() ? it : new Plate(it.name(), handle));
        return new Head(kind, both, moment, lines, standing, strong || handle.isPresent());
    }

    /** The same, beginning on an earlier line. */
    Head from(int line) {
        return new Head(kind, plate, moment, new Lines(line, lines.last, lines.wordsStart), standing, strong);
    }

    /** The same, reaching to a later line. */
    Head until(int line) {
        return new Head(kind, plate, moment, new Lines(lines.first, line, lines.wordsStart), standing, strong);
    }

    /** The same at another place among the others. */
    Head standing(Standing where) {
        return new Head(kind, plate, moment, lines, where, strong);
    }
}
