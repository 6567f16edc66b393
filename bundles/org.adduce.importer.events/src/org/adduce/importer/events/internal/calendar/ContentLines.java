package org.adduce.importer.events.internal.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adduce.core.importing.Diagnostic;

/** Splits a calendar into its lines: a blank at the beginning means that the line before goes on. */
final class ContentLines {

    private static final int MOST = 100;

    private final List<Diagnostic> diagnostics;

    ContentLines(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<ContentLine> read(String text) {
        var lines = new ArrayList<ContentLine>();
        var current = new StringBuilder();
        int start = 0;
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t') && start > 0) {
                current.append(line, 1, line.length());
                continue;
            }
            if (QuotedPrintable.goesOn(current, line)) {
                current.setLength(current.length() - 1);
                current.append(line);
                continue;
            }
            add(lines, current, start);
            current.setLength(0);
            current.append(line);
            start = number;
        }
        add(lines, current, start);
        return lines;
    }

    private void add(List<ContentLine> lines, CharSequence whole, int number) {
        var line = whole.toString();
        if (line.isBlank()) {
            return;
        }
        int nameEnd = end(line, 0, ";:");
        int valueStart = colon(line, nameEnd);
        if (valueStart < 0) {
            if (diagnostics.size() < MOST) {
                diagnostics.add(Diagnostic.warning("“" + brief(line) + "” is no line of a calendar, for it has no colon, and was left out", number));
            }
            return;
        }
        var parameters = parameters(line.substring(nameEnd, valueStart));
        lines.add(new ContentLine(name(line.substring(0, nameEnd)), parameters, QuotedPrintable.decoded(line.substring(valueStart + 1), parameters), number));
    }

    private static String brief(String line) {
        return line.length() > 40 ? line.substring(0, line.offsetByCodePoints(0, Math.min(30, line.codePointCount(0, line.length())))) + "…" : line;
    }

    /** Without the group that a few programs put before it. */
    private static String name(String written) {
        return written.strip().toUpperCase(Locale.ROOT);
    }

    /** The colon before the value: the first that stands in no quotation marks. */
    private static int colon(String line, int from) {
        boolean isQuoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ':' && !isQuoted) {
                return i;
            }
        }
        return isQuoted ? line.indexOf(':', from) : -1;
    }

    private static int end(String line, int from, String borders) {
        int at = from;
        while (at < line.length() && borders.indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static Map<String, String> parameters(String written) {
        if (written.isEmpty()) {
            return Map.of();
        }
        var parameters = new HashMap<String, String>();
        boolean isQuoted = false;
        int start = 1;
        for (int i = 1; i <= written.length(); i++) {
            char c = i < written.length() ? written.charAt(i) : ';';
            isQuoted ^= c == '"';
            if (c == ';' && (!isQuoted || i == written.length())) {
                put(parameters, written.substring(start, i));
                start = i + 1;
            }
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String written) {
        int equals = written.indexOf('=');
        if (equals > 0) {
            var value = written.substring(equals + 1).replace("\"", "").replace("^n", "\n").replace("^'", "\"").replace("^^", "^");
            parameters.putIfAbsent(written.substring(0, equals).strip().toUpperCase(Locale.ROOT), value.strip());
        } else {
            // the older form gives an encoding without saying that it is one
            parameters.putIfAbsent(written.strip().toUpperCase(Locale.ROOT), "");
        }
    }
}
