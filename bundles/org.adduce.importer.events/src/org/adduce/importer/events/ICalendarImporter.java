package org.adduce.importer.events;

import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.events.internal.calendar.CalendarReading;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads the events of calendars (iCalendar, RFC 5545).
 *
 * @since 1.0
 */
public final class ICalendarImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.icalendar";

    private static final Pattern BEGIN = Pattern.compile("(?mi)^\\s*BEGIN:VCALENDAR\\s*$");

    @Override
    public Confidence recognise(byte[] head, String name) {
        if (BEGIN.matcher(TextDecoding.head(head)).find()) {
            return Confidence.CERTAIN;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ics") || lower.endsWith(".ical") ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        return CalendarReading.read(ID, bytes, hints, monitor);
    }
}
