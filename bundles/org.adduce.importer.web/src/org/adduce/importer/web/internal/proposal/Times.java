package org.adduce.importer.web.internal.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.markup.WebDate;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;

/** Reads the times that a page gives, and tells of those that cannot be read. */
final class Times {

    private static final int MOST_TOLD = 20;
    private static final int LONGEST_TOLD = 80;

    private final String html;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** The times of a page. */
    Times(String html) {
        this.html = html;
    }

    Optional<When> read(Optional<String> written) {
        return written.flatMap(this::read);
    }

    private Optional<When> read(String written) {
        try {
            var when = WebDate.read(written).map(When::parse);
            if (when.isEmpty() && !written.isBlank()) {
                tell(written);
            }
            return when;
        } catch (WhenFormatException e) {
            tell(written);
            return Optional.empty();
        }
    }

    private void tell(String written) {
        if (diagnostics.size() < MOST_TOLD) {
            var shown = written.length() > LONGEST_TOLD ? written.substring(0, LONGEST_TOLD) + "\u2026" : written;
            diagnostics.add(Diagnostic.warning("\u201C" + shown + "\u201D is no date that can be read in one way only; the time was left empty", line(written)));
        }
    }

    private int line(String written) {
        int at = html.indexOf(written);
        return at < 0 ? 0 : 1 + (int) html.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
