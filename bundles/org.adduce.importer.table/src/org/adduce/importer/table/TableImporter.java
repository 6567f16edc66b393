package org.adduce.importer.table;

import java.util.Locale;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.table.internal.Pasted;
import org.adduce.importer.table.internal.TableReading;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads tables: rows become sources, claims, events, actors or quantities, as a {@link TableMapping} says. The tables that
 * the workbench itself writes need none.
 *
 * @since 1.0
 */
public final class TableImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.table";
    /** The option that says whether dates such as 5/6/2026 begin with the {@code day} or the {@code month}. */
    public static final String DATES = "table.dates";
    /** The option that says whether a {@code comma} or a {@code point} stands before decimals. */
    public static final String DECIMALS = "table.decimals";

    @Override
    public Confidence recognise(byte[] head, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var text = TextDecoding.head(head);
        boolean isText = text.indexOf('\0') < 0 && !text.isBlank();
        if (!isText || !name.isEmpty() && !lower.endsWith(".csv") && !lower.endsWith(".tsv") && !lower.endsWith(".tab")) {
            return Confidence.NONE;
        }
        return !name.isEmpty() || Pasted.isTable(text) ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        return TableReading.read(ID, bytes, hints, monitor);
    }
}
