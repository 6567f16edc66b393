package org.adduce.importer.argument.internal.argdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.core.importing.Diagnostic;

/**
 * What stands between lines of equals signs at the top: settings, of which those of the first level are read.
 *
 * @param values the values by their names
 * @param end how many lines it takes
 */
record FrontMatter(Map<String, String> values, int end) {

    private static final Pattern FENCE = Pattern.compile("={3,}\\s*");
    /** Stands between the entries of a list. */
    private static final String LIST = "\n";
    /** What is said on the lines below: a list, or words folded there. */
    private static final Pattern BLOCK = Pattern.compile("|[>|][+-]?");
    private static final Pattern MORE = Pattern.compile("\\s*(-\\s+)?(.*)");
    private static final Pattern ENTRY = Pattern.compile("([\\w-]+)\\s*:\\s*(.*)");

    static FrontMatter of(List<Line> lines, List<Diagnostic> diagnostics) {
        int start = 0;
        while (start < lines.size() && lines.get(start).text().isBlank()) {
            start++;
        }
        if (start == lines.size() || !FENCE.matcher(lines.get(start).text()).matches()) {
            return new FrontMatter(Map.of(), 0);
        }
        var values = new LinkedHashMap<String, String>();
        var open = "";
        for (int at = start + 1; at < lines.size(); at++) {
            var line = lines.get(at).text();
            if (FENCE.matcher(line).matches()) {
                return new FrontMatter(values, at + 1);
            }
            var entry = ENTRY.matcher(line);
            var more = MORE.matcher(line);
            if (entry.lookingAt() && BLOCK.matcher(entry.group(2).strip()).matches()) {
                open = entry.group(1);
            } else if (entry.lookingAt()) {
                open = "";
                values.put(entry.group(1), unquoted(entry.group(2).strip()));
            } else if (!open.isEmpty() && more.matches() && !more.group(2).isBlank()) {
                values.merge(open, unquoted(more.group(2).strip()), (one, other) -> one + (more.group(1) == null ? " " : LIST) + other);
            }
        }
        diagnostics.add(Diagnostic.error("The settings that begin here are not closed by a line of equals signs; what follows is read as if they were not there", lines.get(start).number()));
        return new FrontMatter(Map.of(), start + 1);
    }

    /** The values of a setting that may be a list, as {@code [a, b]} or each on a line. */
    static List<String> list(String setting) {
        var value = setting.strip();
        var parts = value.startsWith("[") && value.endsWith("]") ? value.substring(1, value.length() - 1).split(",") : value.split(LIST);
        return Stream.of(parts).map(String::strip).map(FrontMatter::unquoted).filter(part -> !part.isBlank()).toList();
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1 && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }
}
