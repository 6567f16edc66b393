package org.adduce.ui.internal.form.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;

/**
 * Reads a time as a person types it: EDTF as it stands, else the plain ways to write a date ("12 Jun 2026", "about
 * 2024", "June to August 2024", "since 2023").
 */
public final class TimeEntry {

    private final PlainTime plain;

    /** Reads "today" and its like as seen from a day. */
    public TimeEntry(LocalDate today) {
        plain = new PlainTime(today);
    }

    /** What {@code text} means; refused with the place where EDTF ends, if it is neither. */
    public Entry<When> read(String text) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return Entry.nothing();
        }
        try {
            return Entry.of(When.parse(typed));
        } catch (WhenFormatException notEdtf) {
            return plainly(typed).map(Entry::of)
                    .orElseGet(() -> Entry.refused(notEdtf.getMessage(), text.indexOf(typed) + notEdtf.offset()));
        }
    }

    private Optional<When> plainly(String typed) {
        try {
            return plain.edtf(typed).map(When::parse);
        } catch (WhenFormatException noSuchDate) {
            return Optional.empty();
        }
    }
}
