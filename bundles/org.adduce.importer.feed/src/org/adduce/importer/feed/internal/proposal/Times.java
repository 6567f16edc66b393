package org.adduce.importer.feed.internal.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.importer.feed.internal.read.Stamp;
import org.adduce.markup.WebDate;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;

/** Reads the times of a feed, and tells of those that cannot be read. */
final class Times {

    private static final int MOST_TOLD = 50;
    private static final int LONGEST_TOLD = 80;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Optional<When> read(Optional<Stamp> stamp) {
        return stamp.flatMap(this::read);
    }

    private Optional<When> read(Stamp stamp) {
        try {
            var when = WebDate.read(stamp.written()).map(When::parse);
            if (when.isPresent()) {
                return when;
            }
        } catch (WhenFormatException e) {
            // Told below, like all others that are no date.
        }
        if (diagnostics.size() < MOST_TOLD) {
            var written = stamp.written();
            var shown = written.length() > LONGEST_TOLD ? written.substring(0, LONGEST_TOLD) + "\u2026" : written;
            diagnostics.add(Diagnostic.warning("\u201C" + shown + "\u201D is no date that can be read in one way only; the time was left empty", stamp.line()));
        }
        return Optional.empty();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
