package org.adduce.importer.argument.internal.argdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;

/**
 * What stands between lines of equals signs at the top: settings, of which those of the first level are read.
 *
 * @param values the values by their names
 * @param end how many lines it takes
 */
record FrontMatter(Map<String, String> values, int end) {

    private static final Pattern FENCE = Pattern.compile("={3,}\\s*");
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
        for (int at = start + 1; at < lines.size(); at++) {
            var line = lines.get(at).text();
            if (FENCE.matcher(line).matches()) {
                return new FrontMatter(values, at + 1);
            }
            var entry = ENTRY.matcher(line);
            if (entry.lookingAt() && !entry.group(2).isBlank()) {
                values.put(entry.group(1), unquoted(entry.group(2).strip()));
            }
        }
        diagnostics.add(Diagnostic.error("The settings that begin here are not closed by a line of equals signs; what follows is read as if they were not there", lines.get(start).number()));
        return new FrontMatter(Map.of(), start + 1);
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1 && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }
}
