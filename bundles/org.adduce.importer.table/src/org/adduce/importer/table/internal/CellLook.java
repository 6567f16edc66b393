package org.adduce.importer.table.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.adduce.importer.table.TableMapping;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Stance;
import org.eclipse.emf.ecore.EEnum;

/** Tells from some cells of a column what it may mean, for columns whose names tell nothing. */
final class CellLook {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    /** How many letters make words a text and no name. */
    private static final int TEXT = 40;
    private static final double MOST = 0.8;
    private static final Map<String, String> TEXTS = Map.of(TableMapping.STATEMENT, "text", "source", "title", "claim", "text", "event", "title", "question", "text");
    private static final Map<String, String> DATES = Map.of(TableMapping.STATEMENT, "said", "source", "published", "event", "when", "claim", "about");

    private final List<String> headers;
    private final List<List<String>> rows;

    CellLook(List<String> headers, List<List<String>> rows) {
        this.headers = headers;
        this.rows = rows;
    }

    /** Some columns, and those of which the cells tell what nothing else was found for. */
    Map<String, String> added(String kind, Map<String, String> columns) {
        var all = new LinkedHashMap<String, String>();
        var open = new LinkedHashMap<>(columns);
        for (int i = 0; i < headers.size(); i++) {
            var header = headers.get(i);
            var known = columns.getOrDefault(header, "");
            var meaning = known.isEmpty() ? meaning(kind, i, open.values().stream().toList()) : known;
            if (!meaning.isEmpty()) {
                all.put(header, meaning);
                open.put(header, meaning);
            }
        }
        return all;
    }

    private String meaning(String kind, int column, List<String> taken) {
        var cells = rows.stream().map(row -> row.get(column).strip()).filter(cell -> !cell.isEmpty()).toList();
        var possible = Meanings.of(kind);
        if (cells.isEmpty()) {
            return "";
        }
        if (is(cells, cell -> ADDRESS.matcher(cell).matches())) {
            return free("url", possible, taken);
        }
        var dates = new CellDates(true);
        if (DATES.containsKey(kind) && is(cells, cell -> cell.length() >= 8 && dates.read(cell).isPresent())) {
            return free(DATES.get(kind), possible, taken);
        }
        if (is(cells, cell -> isWord(Literals.STANCE, cell)) && Set.copyOf(cells).size() <= Stance.values().length) {
            return free("stance", possible, taken);
        }
        return is(cells, cell -> cell.length() >= TEXT) ? free(TEXTS.getOrDefault(kind, ""), possible, taken) : "";
    }

    private static boolean isWord(EEnum words, String cell) {
        return words.getELiterals().stream().anyMatch(word -> word.getLiteral().equals(cell.toLowerCase(Locale.ROOT)));
    }

    private static boolean is(List<String> cells, Predicate<String> wanted) {
        return cells.stream().filter(wanted).count() >= MOST * cells.size();
    }

    private static String free(String meaning, List<String> possible, List<String> taken) {
        return possible.contains(meaning) && !taken.contains(meaning) ? meaning : "";
    }
}
