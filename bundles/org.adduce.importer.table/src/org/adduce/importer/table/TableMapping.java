package org.adduce.importer.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.adduce.importer.table.internal.Guess;
import org.adduce.importer.table.internal.Meanings;

/**
 * What the rows and the columns of a table mean. It can be guessed from the names of the columns and from what stands in
 * them, edited, kept as options and given again for the next version of the table.
 *
 * @param kind what a row is, one of {@link #kinds()}, or any other class of the model by its name; empty where nobody knows
 * @param columns which meaning a column has, by the column's name; one of {@link #meanings}, {@link #OUT}, or for the tables
 *        of the workbench itself any feature. What is not named is kept under the column's name
 * @param scope what the ids are unique in, the table's name usually
 * @since 1.0
 */
public record TableMapping(String kind, Map<String, String> columns, String scope) {

    /** The meaning of a column whose words are the note. */
    public static final String NOTE = "note";
    /** What tells a row from all others, on every desk and in every version of the table. */
    public static final String ID = "id";
    /** The meaning of a column that is left out. */
    public static final String OUT = "-";
    /** The meaning of a column that has none, and is kept under its name. */
    public static final String KEPT = "";
    /** The kind of a row that says who said what. */
    public static final String STATEMENT = "statement";
    /** The option that says what a row is. */
    public static final String KIND = "table.kind";
    /** The option that says what the ids are unique in. */
    public static final String SCOPE = "table.scope";
    /** What the options that say the meaning of a column begin with; the column's name follows. */
    public static final String COLUMN = "table.column.";

    /** Copies the columns. */
    public TableMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        kind = kind.toLowerCase(Locale.ROOT);
    }

    /** What a row may be: {@code statement}, {@code source}, {@code claim}, ... */
    public static List<String> kinds() {
        return Meanings.kinds();
    }

    /** What columns may mean in a table of a kind, the most usual first; nothing for a kind that is none of {@link #kinds()}. */
    public static List<String> meanings(String kind) {
        return Meanings.of(kind);
    }

    /** Whether several columns may have a meaning together. */
    public static boolean isShared(String kind, String meaning) {
        return Meanings.isShared(kind, meaning);
    }

    /**
     * The likeliest meaning of a table of which nothing is known but this.
     *
     * @param headers the names of its columns
     * @param name the file's name
     */
    public static TableMapping guess(List<String> headers, String name) {
        return guess(headers, List.of(), name, Map.of());
    }

    /**
     * The likeliest meaning of a table. What the options do not say is guessed from the names of the columns and, where they
     * tell nothing, from the first rows.
     *
     * @param headers the names of its columns
     * @param rows some of its rows
     * @param name the file's name
     * @param options options of {@link org.adduce.core.importing.Hints}
     */
    public static TableMapping guess(List<String> headers, List<List<String>> rows, String name, Map<String, String> options) {
        return Guess.of(headers, rows, name, options.getOrDefault(KIND, "").strip().toLowerCase(Locale.ROOT)).with(options);
    }

    /** This mapping, changed as some options of {@link org.adduce.core.importing.Hints} say. */
    public TableMapping with(Map<String, String> options) {
        var more = new LinkedHashMap<>(columns);
        options.forEach((option, value) -> {
            if (option.startsWith(COLUMN)) {
                more.put(option.substring(COLUMN.length()), value.strip());
            }
        });
        return new TableMapping(options.getOrDefault(KIND, kind).strip(), more, options.getOrDefault(SCOPE, scope));
    }

    /** The options that say this; they can be kept and given again. */
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put(KIND, kind);
        options.put(SCOPE, scope);
        columns.forEach((column, meaning) -> options.put(COLUMN + column, meaning));
        return options;
    }

    /** The first column that has a meaning. */
    public Optional<String> column(String meaning) {
        return columns.entrySet().stream().filter(column -> column.getValue().equals(meaning)).map(Map.Entry::getKey).findFirst();
    }
}
