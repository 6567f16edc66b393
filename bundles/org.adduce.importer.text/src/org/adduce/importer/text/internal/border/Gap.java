package org.adduce.importer.text.internal.border;

/**
 * A place between two passages where a border may be.
 *
 * @param aspects what is seen of all passages
 * @param index the passage after the gap
 * @param voiceStart the first passage of the voice before the gap, as far as it is read
 * @param setting what holds for the whole text
 */
record Gap(Aspects aspects, int index, int voiceStart, Setting setting) {

    Aspect before() {
        return aspects.of(index - 1);
    }

    Aspect after() {
        return aspects.of(index);
    }

    String text() {
        return aspects.passages().text();
    }

    /** How many blank lines it is wide. */
    int blanks() {
        return aspects.passages().blanksBefore(index);
    }

    boolean isIn(Genre genre) {
        return setting.genre() == genre;
    }

    /** How many passages the voice before has so far. */
    int voiceLength() {
        return index - voiceStart;
    }
}
