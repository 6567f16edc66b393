package org.adduce.cli.internal;

import java.util.List;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Found;
import org.adduce.core.importing.ImportOutcome;

/**
 * What came of one file.
 *
 * @param file the file as its user sees it
 * @param format the id of the format it was read as; empty if none
 * @param found what it holds
 * @param created how many elements are new
 * @param updated how many elements follow a change in the file
 * @param doubtful how many elements are doubtful
 * @param diagnostics what its user should know
 */
record ImportLine(String file, String format, Found found, int created, int updated, int doubtful, List<Diagnostic> diagnostics) {

    static ImportLine of(String file, String format, ImportOutcome outcome) {
        return new ImportLine(file, format, outcome.found(), outcome.created(), outcome.updated(), outcome.doubtful(), outcome.diagnostics());
    }

    /** A file of which nothing could be read. */
    static ImportLine failed(String file, String format, Diagnostic why) {
        return new ImportLine(file, format, Found.NOTHING, 0, 0, 0, List.of(why));
    }

    /** A file that is none of ours. */
    static ImportLine leftOut(String file, Diagnostic why) {
        return failed(file, "", why);
    }

    /** The worst there is to say of it. */
    Severity worst() {
        return diagnostics.stream().map(Diagnostic::severity).max(Severity::compareTo).orElse(Severity.INFO);
    }

    /** {@code ok}, {@code warning} or {@code error}. */
    String status() {
        return switch (worst()) {
            case INFO -> "ok";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    boolean isFailed() {
        return worst() == Severity.ERROR;
    }
}
