package org.adduce.importer.bibliography.internal.bibtex;

/** An entry that cannot be read, and the place where that was seen. */
final class BibSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int place;

    BibSyntaxException(String message, int place) {
        super(message, null, false, false);
        this.place = place;
    }

    int place() {
        return place;
    }
}
