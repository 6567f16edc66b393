package org.adduce.importer.bibliography.internal.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Splits a file of Web of Science into records: a tag of two characters and a blank, three blanks where it goes on. A
 * record begins with PT and ends with ER.
 */
final class WosRecords {

    private static final Pattern RECORD = Pattern.compile("(?m)^PT [A-Z]\\s*$");
    private static final Pattern TAGGED = Pattern.compile("^([A-Z][A-Z0-9])(?: (.*))?$");
    /** Of these every line is a value of its own. */
    private static final Set<String> LISTS = Set.of("AU", "AF", "BA", "BF", "BE", "ED", "CA", "CR", "C1");
    private static final int LOOK = 4096;
    private static final int MOST = 200;

    private final List<TaggedRecord> records = new ArrayList<>();
    private final List<Diagnostic> diagnostics;
    private boolean isOpen;

    WosRecords(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether a text has records of Web of Science. */
    static boolean areIn(String text) {
        return RECORD.matcher(text).find();
    }

    List<TaggedRecord> read(String text, IProgressMonitor monitor) {
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            if (++number % LOOK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            read(line, number);
        }
        if (isOpen) {
            diagnostics.add(Diagnostic.warning("The last record has no ER at its end; it was read all the same", number));
        }
        return records;
    }

    private void read(String line, int number) {
        var tagged = TAGGED.matcher(line.stripTrailing());
        if (!tagged.matches()) {
            if (!line.isBlank() && !line.startsWith(" ") && diagnostics.size() < MOST) {
                diagnostics.add(Diagnostic.warning("The line begins with no tag such as “TI ” and with no blanks that would make it go on", number));
            }
            goOn(line);
            return;
        }
        var tag = tagged.group(1);
        if (tag.equals("PT")) {
            tellOpen(number);
            records.add(new TaggedRecord(number));
            isOpen = true;
        }
        if (isOpen) {
            isOpen = !tag.equals("ER");
            records.getLast().add(new TaggedField(tag, tagged.group(2) == null ? "" : tagged.group(2).strip(), number));
        }
    }

    private void tellOpen(int line) {
        if (isOpen) {
            diagnostics.add(Diagnostic.warning("The record before has no ER at its end; it was read all the same", line));
        }
    }

    private void goOn(String line) {
        var words = line.strip();
        if (!isOpen || words.isEmpty()) {
            return;
        }
        var last = records.getLast().fields().getLast();
        if (LISTS.contains(last.tag())) {
            records.getLast().add(new TaggedField(last.tag(), words, last.line()));
        } else {
            records.getLast().addLine(words, " ");
        }
    }
}
