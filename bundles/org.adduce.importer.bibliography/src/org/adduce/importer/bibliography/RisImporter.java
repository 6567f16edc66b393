package org.adduce.importer.bibliography;

import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.bibliography.internal.reference.ReferenceItems;
import org.adduce.importer.bibliography.internal.tagged.TaggedReading;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads bibliographies of RIS in the dialects of those who write it, and those of Web of Science.
 *
 * @since 1.0
 */
public final class RisImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.ris";

    private static final Pattern RECORD = Pattern.compile("(?m)^\\s?TY {1,3}- ?[A-Z]{3,8}\\s*$");
    private static final Pattern WOS = Pattern.compile("(?m)^PT [A-Z]\\s*$");
    private static final Pattern WOS_TAG = Pattern.compile("(?m)^(?:FN|AU|TI|SO) \\S");
    private static final Pattern TAG = Pattern.compile("(?m)^(?:TY|ER|AU|TI|T1|A1|PY) {1,3}- ");

    @Override
    public Confidence recognise(byte[] head, String name) {
        var text = TextDecoding.head(head);
        if (RECORD.matcher(text).find()) {
            return Confidence.CERTAIN;
        }
        if (WOS.matcher(text).find() && WOS_TAG.matcher(text).find()) {
            return Confidence.CERTAIN;
        }
        boolean isNamed = name.toLowerCase(Locale.ROOT).endsWith(".ris");
        return isNamed ? Confidence.LIKELY : text.startsWith("TY") && TAG.matcher(text).results().limit(3).count() == 3 ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var reading = TaggedReading.ofRis(bytes, hints, monitor);
        return new ReferenceItems(hints).propose(ID, reading.references(), reading.diagnostics(), monitor);
    }
}
