package org.adduce.core.file;

import java.io.IOException;

/**
 * A file holds no dossier that this version can read. The message names the file, the place, what is wrong and what to do.
 *
 * @since 1.0
 */
public final class DossierFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String problem;
    private final String remedy;

    /**
     * Says what is wrong.
     *
     * @param file the file's path as people know it
     * @param line the line, from 1; 0 where the trouble has no place
     * @param column the column, from 1; 0 where the trouble has no place
     * @param problem a whole sentence: what is wrong
     * @param remedy a whole sentence: what to do
     */
    public DossierFormatException(String file, int line, int column, String problem, String remedy) {
        super(file + (line > 0 ? ", line " + line + ", column " + column : "") + ": " + problem + ' ' + remedy);
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The file's path as people know it. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 where the trouble has no place. */
    public int line() {
        return line;
    }

    /** The column, from 1; 0 where the trouble has no place. */
    public int column() {
        return column;
    }

    /** What is wrong, in a sentence. */
    public String problem() {
        return problem;
    }

    /** What to do, in a sentence. */
    public String remedy() {
        return remedy;
    }
}
