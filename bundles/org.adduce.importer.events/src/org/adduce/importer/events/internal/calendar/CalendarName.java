package org.adduce.importer.events.internal.calendar;

import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.events.internal.HtmlWords;
import org.adduce.importer.events.internal.NoteLines;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;

/** What a calendar is called and what it says of itself (RFC 7986, and as programs wrote it before): a source, where it has a name. */
final class CalendarName {

    private CalendarName() {
    }

    /** The source that a calendar is. */
    static Optional<Item> source(CalendarComponent calendar) {
        var name = first(calendar, "NAME", "X-WR-CALNAME").replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var note = new NoteLines();
        note.words(HtmlWords.ofAny(first(calendar, "DESCRIPTION", "X-WR-CALDESC")));
        note.value("Categories", first(calendar, "CATEGORIES"));
        note.value("Time zone", first(calendar, "X-WR-TIMEZONE"));
        var key = Key.text("calendar\n" + name + '\n' + first(calendar, "UID", "X-WR-RELCALID"));
        return Optional.of(Item.of(Literals.SOURCE, key).with(Literals.SOURCE__KIND, SourceKind.OTHER).with(Literals.SOURCE__TITLE, name)
                .with(Literals.SOURCE__URL, first(calendar, "URL", "SOURCE", "X-ORIGINAL-URL")).with(Literals.ELEMENT__NOTE, note.text()));
    }

    private static String first(CalendarComponent calendar, String... names) {
        return Stream.of(names).map(calendar::text).filter(text -> !text.isBlank()).findFirst().orElse("");
    }
}
