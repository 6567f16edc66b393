package org.adduce.importer.table.internal;

import java.util.List;
import org.adduce.core.importing.Diagnostic;

/** Tells what a person should know of rows; after many it counts only. */
final class Complaints implements Tellings {

    private static final int MOST = 200;

    private final List<Diagnostic> diagnostics;
    private int count;

    /**
     * Nothing is told yet.
     *
     * @param diagnostics is added to
     */
    Complaints(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public void tell(String message, int line) {
        count++;
        if (count <= MOST) {
            diagnostics.add(Diagnostic.warning(message, line));
        }
    }

    /** Says how many were not named. */
    void close() {
        if (count > MOST) {
            diagnostics.add(Diagnostic.warning((count - MOST) + " more rows or cells like these are not named here", 0));
        }
    }
}
