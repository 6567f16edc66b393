package org.adduce.importer.bibliography;

import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.bibliography.internal.csl.CslReading;
import org.adduce.importer.bibliography.internal.reference.ReferenceItems;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads bibliographies of CSL-JSON, as citation managers write it.
 *
 * @since 1.0
 */
public final class CslJsonImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.csl";

    private static final Pattern SIGNS = Pattern.compile("\"(?:date-parts|container-title|citation-key|citation-label|publisher-place|collection-title|non-dropping-particle)\"\\s*:");
    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"(?:article-journal|article-magazine|article-newspaper|paper-conference|entry-encyclopedia|entry-dictionary|legal_case|motion_picture|"
            + "post-weblog|personal_communication|book|chapter|thesis|webpage|report|manuscript|patent|dataset|software|document|article|journal-article|proceedings-article|book-chapter|posted-content|monograph|edited-book|dissertation)\"");
    private static final Pattern FIELD = Pattern.compile("\"(?:author|issued|title|title-short|family)\"\\s*:");

    @Override
    public Confidence recognise(byte[] head, String name) {
        var text = TextDecoding.head(head).strip();
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return Confidence.NONE;
        }
        boolean hasType = TYPE.matcher(text).find() && FIELD.matcher(text).find();
        boolean isNamed = name.toLowerCase(Locale.ROOT).endsWith(".csl") || name.toLowerCase(Locale.ROOT).endsWith(".csl.json");
        if (hasType && SIGNS.matcher(text).find()) {
            return Confidence.CERTAIN;
        }
        return hasType || isNamed ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var reading = CslReading.of(bytes, hints, monitor);
        return new ReferenceItems(hints).propose(ID, reading.references(), reading.diagnostics(), monitor);
    }
}
