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
    /** Words for a type that hardly anything else says, those of Crossref among them; others, as map and event, say nothing by themselves. */
    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"(?:article|article-journal|article-magazine|article-newspaper|bill|book|book-chapter|chapter|dataset|dissertation|document|edited-book|"
            + "entry-dictionary|entry-encyclopedia|hearing|interview|journal-article|legal_case|legislation|manuscript|monograph|motion_picture|musical_score|pamphlet|paper-conference|patent|periodical|"
            + "personal_communication|post-weblog|posted-content|proceedings-article|regulation|report|review-book|software|song|speech|thesis|treaty|webpage)\"");
    private static final Pattern FIELD = Pattern.compile("\"(?:accessed|author|edition|family|issued|note|number|number-of-pages|number-of-volumes|page|publisher|section|title|title-short|version|volume)\"\\s*:");
    private static final Pattern NAMED = Pattern.compile("\"id\"\\s*:");

    @Override
    public Confidence recognise(byte[] head, String name) {
        var text = TextDecoding.head(head).strip();
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return Confidence.NONE;
        }
        boolean hasType = TYPE.matcher(text).find() && FIELD.matcher(text).find();
        boolean isNamed = name.toLowerCase(Locale.ROOT).endsWith(".csl") || name.toLowerCase(Locale.ROOT).endsWith(".csl.json");
        boolean hasSign = SIGNS.matcher(text).find();
        if (hasType && hasSign) {
            return Confidence.CERTAIN;
        }
        return hasType || isNamed || hasSign && NAMED.matcher(text).find() ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var reading = CslReading.of(bytes, hints, monitor);
        return new ReferenceItems(hints).propose(ID, reading.references(), reading.diagnostics(), monitor);
    }
}
