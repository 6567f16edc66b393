package org.adduce.importer.bibliography.internal.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adduce.core.importing.Diagnostic;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Splits a file of RIS into records. A tag is two capitals or a capital and a digit, then blanks and a hyphen; what has
 * none goes on with the line before. A record ends with ER, or where the next begins.
 */
final class RisRecords {

    private static final int LOOK = 4096;
    /** Tags of which every line is a value of its own, and those whose lines are kept. */
    private static final Set<String> LISTS = Set.of("KW", "SN", "UR", "L1", "L2", "L4");
    private static final Set<String> LINES = Set.of("AD", "N1");
    private static final int MOST = 200;

    private final List<Diagnostic> diagnostics;
    private final List<TaggedRecord> records = new ArrayList<>();
    private boolean isOpen;

    RisRecords(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<TaggedRecord> read(String text, IProgressMonitor monitor) {
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            if (line % LOOK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            read(text, start, end, line);
            start = end + 1;
        }
        if (isOpen) {
            tell("The last record has no ER at its end; it was read all the same", line);
        }
        return records;
    }

    private void read(String text, int start, int end, int line) {
        int from = start;
        while (from < end && text.charAt(from) <= ' ') {
            from++;
        }
        int hyphen = hyphen(text, from, end);
        if (hyphen < 0 || from - start > 2) {
            goOn(text.substring(from, end).strip(), from > start, line);
            return;
        }
        tagged(text.substring(from, from + 2), text.substring(hyphen + 1, end).strip(), line);
    }

    /** The hyphen after a tag that begins at a place, or -1. */
    private static int hyphen(String text, int from, int end) {
        if (end - from < 3 || !isCapital(text.charAt(from)) || !isCapital(text.charAt(from + 1)) && !Character.isDigit(text.charAt(from + 1))) {
            return -1;
        }
        int at = from + 2;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        boolean isHyphen = at < end && (text.charAt(at) == '-' || text.charAt(at) == '–') && at - from <= 5;
        boolean isBorder = at + 1 >= end || text.charAt(at + 1) == ' ' || at - from >= 4;
        return isHyphen && isBorder ? at : -1;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private void tagged(String tag, String value, int line) {
        switch (tag) {
            case "TY" -> open(value, line);
            case "ER" -> isOpen = false;
            case "EF" -> { }
            default -> add(tag, value, line);
        }
    }

    private void open(String type, int line) {
        if (isOpen) {
            tell("The record before has no ER at its end; it was read all the same", line);
        }
        var record = new TaggedRecord(line);
        record.add(new TaggedField("TY", type, line));
        records.add(record);
        isOpen = true;
    }

    private void add(String tag, String value, int line) {
        if (isOpen) {
            records.getLast().add(new TaggedField(tag, value, line));
        } else {
            tell("“" + tag + "” stands in no record, for none has begun with TY, and was left out", line);
        }
    }

    /** EndNote writes a tag once, and then a value a line; others wrap long lines, and begin what goes on with blanks. */
    private void goOn(String words, boolean isIndented, int line) {
        if (!isOpen || words.isEmpty()) {
            return;
        }
        var last = records.getLast().fields().getLast();
        boolean isOver = last.value().isEmpty() || last.value().endsWith(",") || isIndented;
        if (LISTS.contains(last.tag()) && !isOver) {
            records.getLast().add(new TaggedField(last.tag(), words, line));
        } else {
            records.getLast().addLine(words, LINES.contains(last.tag()) && !isIndented ? "\n" : " ");
        }
    }

    private void tell(String message, int line) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(Diagnostic.warning(message, line));
        }
    }
}
