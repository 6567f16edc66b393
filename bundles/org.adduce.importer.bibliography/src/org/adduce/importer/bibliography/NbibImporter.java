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
 * Reads bibliographies as PubMed gives them.
 *
 * @since 1.0
 */
public final class NbibImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.nbib";

    private static final Pattern RECORD = Pattern.compile("(?m)^PMID- ?\\d+");

    @Override
    public Confidence recognise(byte[] head, String name) {
        if (RECORD.matcher(TextDecoding.head(head)).find()) {
            return Confidence.CERTAIN;
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".nbib") ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var reading = TaggedReading.ofNbib(bytes, hints, monitor);
        return new ReferenceItems(hints).propose(ID, reading.references(), reading.diagnostics(), monitor);
    }
}
