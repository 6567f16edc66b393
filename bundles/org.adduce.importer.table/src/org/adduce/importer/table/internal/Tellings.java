package org.adduce.importer.table.internal;

/** Is told what a person should know of the rows of a table. */
@FunctionalInterface
public interface Tellings {

    /**
     * Something was guessed, kept elsewhere or left out.
     *
     * @param line the line it is at, from 1; 0 for the table as a whole
     */
    void tell(String message, int line);
}
