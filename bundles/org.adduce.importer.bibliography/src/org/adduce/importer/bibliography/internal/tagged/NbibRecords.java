package org.adduce.importer.bibliography.internal.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Splits a file of PubMed into records: a tag of up to four letters, filled with blanks, and a hyphen; six blanks where a line goes on. */
final class NbibRecords {

    private static final Pattern TAGGED = Pattern.compile("^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$");
    private static final int LOOK = 4096;
    private static final int MOST = 200;
    private static final String FIRST = "PMID";

    private NbibRecords() {
    }

    /** Splits a text; what is neither a tag nor a continuation, or stands in no record, is told. */
    static List<TaggedRecord> read(String text, List<Diagnostic> diagnostics, IProgressMonitor monitor) {
        var records = new ArrayList<TaggedRecord>();
        boolean isOpen = false;
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            if (++number % LOOK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            var tagged = TAGGED.matcher(line);
            if (tagged.matches()) {
                var tag = tagged.group(1);
                if (!isOpen || tag.equals(FIRST) && records.getLast().has(FIRST)) {
                    records.add(new TaggedRecord(number));
                    isOpen = true;
                }
                records.getLast().add(new TaggedField(tag, tagged.group(2).strip(), number));
            } else if (line.isBlank()) {
                isOpen = false;
            } else if (isOpen && line.startsWith("  ")) {
                records.getLast().addLine(line.strip(), " ");
            } else if (diagnostics.size() < MOST) {
                diagnostics.add(Diagnostic.warning("The line begins with no tag such as “TI  - ” and with no blanks that would make it go on; it was left out", number));
            }
        }
        return records;
    }
}
