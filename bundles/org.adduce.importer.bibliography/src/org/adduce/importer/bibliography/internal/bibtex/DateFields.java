package org.adduce.importer.bibliography.internal.bibtex;

import java.util.Optional;
import org.adduce.importer.bibliography.internal.reference.Dates;
import org.adduce.importer.bibliography.internal.reference.Reference;
import org.adduce.model.time.When;

/** When an entry was published: its {@code date}, else its {@code year} with {@code month} and {@code day}. What cannot be read as a time stays a variable. */
final class DateFields {

    private DateFields() {
    }

    /** Says when an entry was published; gives whether all its fields about it could be read. */
    static boolean read(String date, String year, String month, String day, Reference reference) {
        var whole = Dates.edtf(date).or(() -> Dates.phrase(date));
        if (whole.isPresent()) {
            reference.published(whole.get());
            boolean isSame = year.isEmpty() || date.contains(year);
            reference.add("year", isSame ? "" : year);
            reference.add("month", isSame ? "" : month);
            return true;
        }
        reference.add("date", date);
        return date.isEmpty() && byYear(year, month, day, reference);
    }

    private static boolean byYear(String year, String month, String day, Reference reference) {
        if (year.isEmpty()) {
            reference.add("month", month);
            return true;
        }
        Optional<When> fine = month.isEmpty() ? Optional.empty() : Dates.of(year, month, day);
        var coarse = fine.or(() -> Dates.year(year)).or(() -> Dates.edtf(year)).or(() -> Dates.phrase(year));
        coarse.ifPresentOrElse(reference::published, () -> reference.add("year", year));
        if (fine.isEmpty()) {
            reference.add("month", month);
            reference.add("day", day);
        }
        return coarse.isPresent() && (fine.isPresent() || month.isEmpty());
    }
}
