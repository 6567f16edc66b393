package org.adduce.importer.bibliography;

import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.bibliography.internal.bibtex.BibtexReading;
import org.adduce.importer.bibliography.internal.reference.ReferenceItems;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads bibliographies of BibTeX and BibLaTeX as they are found: abbreviations, inherited fields, accents of LaTeX, any
 * charset, text between the entries. An entry that is broken costs only itself.
 *
 * @since 1.0
 */
public final class BibtexImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.bibtex";

    private static final Pattern ENTRY = Pattern.compile("(?mi)^\\s*@\\s*(?:article|book|booklet|inbook|incollection|inproceedings|conference|proceedings|collection|periodical|manual|"
            + "mastersthesis|phdthesis|thesis|techreport|report|unpublished|online|electronic|www|misc|patent|dataset|software|string|preamble|xdata|set|comment)\\s*[{(]");
    private static final Pattern ANY_ENTRY = Pattern.compile("(?m)^\\s*@\\s*\\p{L}+\\s*\\{\\s*[^\\s,{}]*\\s*,\\s*[\\w-]+\\s*=\\s*[{\"\\w]");

    @Override
    public Confidence recognise(byte[] head, String name) {
        var text = TextDecoding.head(head);
        var lower = name.toLowerCase(Locale.ROOT);
        boolean isNamed = lower.endsWith(".bib") || lower.endsWith(".bibtex") || lower.endsWith(".biblatex");
        if (ENTRY.matcher(text).find()) {
            return isNamed || ANY_ENTRY.matcher(text).find() ? Confidence.CERTAIN : Confidence.LIKELY;
        }
        return ANY_ENTRY.matcher(text).find() ? isNamed ? Confidence.CERTAIN : Confidence.LIKELY : isNamed ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var reading = BibtexReading.of(bytes, hints, monitor);
        return new ReferenceItems(hints).propose(ID, reading.references(), reading.diagnostics(), monitor);
    }
}
