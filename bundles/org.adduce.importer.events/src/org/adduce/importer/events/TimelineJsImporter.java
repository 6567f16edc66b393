package org.adduce.importer.events;

import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.events.internal.timelinejs.Sheet;
import org.adduce.importer.events.internal.timelinejs.TimelineReading;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads timelines of TimelineJS.
 *
 * @since 1.0
 */
public final class TimelineJsImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.timelinejs";

    private static final Pattern DATE = Pattern.compile("[\"']?(?:start_date|startDate)[\"']?\\s*:");
    private static final Pattern HEADLINE = Pattern.compile("[\"']?headline[\"']?\\s*:");
    private static final Pattern LIST = Pattern.compile("[\"']?(?:events|eras|timeline|date)[\"']?\\s*:");

    @Override
    public Confidence recognise(byte[] head, String name) {
        var text = TextDecoding.head(head);
        if (Sheet.is(text)) {
            return Confidence.CERTAIN;
        }
        if (text.indexOf('{') < 0 || !HEADLINE.matcher(text).find()) {
            return Confidence.NONE;
        }
        boolean hasList = LIST.matcher(text).find();
        return DATE.matcher(text).find() ? hasList ? Confidence.CERTAIN : Confidence.LIKELY : hasList ? Confidence.POSSIBLE : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        return TimelineReading.read(ID, bytes, hints, monitor);
    }
}
