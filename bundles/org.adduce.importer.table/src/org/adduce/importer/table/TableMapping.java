package org.adduce.importer.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.adduce.importer.table.internal.Guess;

/**
 * What the rows and the columns of a table mean. It can be guessed from the names of the columns, edited, kept as options
 * and given again for the next version of the table.
 *
 * @param kind what a row is: {@code source}, {@code claim}, {@code event}, {@code actor}, {@code quantity}, or any other
 *        class of the model by its name; empty where nobody knows
 * @param columns which feature a column gives, by the column's name; what is not named goes into the note. Beside the
 *        model's own names there are {@code id} (what tells the row from all others), {@code parent}, {@code start},
 *        {@code end}, {@code value} (of a quantity) and {@code claim} (its words)
 * @param scope what the ids are unique in, the table's name usually
 * @since 1.0
 */
public record TableMapping(String kind, Map<String, String> columns, String scope) {

    /** What a column with no meaning of its own is mapped to. */
    public static final String NOTE = "note";
    /** What tells a row from all others, on every desk and in every version of the table. */
    public static final String ID = "id";

    private static final String KIND = "table.kind";
    private static final String SCOPE = "table.scope";
    private static final String COLUMN = "table.column.";

    /** Copies the columns. */
    public TableMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        kind = kind.toLowerCase(Locale.ROOT);
    }

    /**
     * The likeliest meaning of a table.
     *
     * @param headers the names of its columns
     * @param name the file's name
     */
    public static TableMapping guess(List<String> headers, String name) {
        return Guess.of(headers, name);
    }

    /** This mapping, changed as some options of {@link org.adduce.core.importing.Hints} say. */
    public TableMapping with(Map<String, String> options) {
        var more = new LinkedHashMap<>(columns);
        options.forEach((option, value) -> {
            if (option.startsWith(COLUMN)) {
                more.put(option.substring(COLUMN.length()), value.strip());
            }
        });
        return new TableMapping(options.getOrDefault(KIND, kind), more, options.getOrDefault(SCOPE, scope));
    }

    /** The options that say this; a wizard can keep them and give them again. */
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put(KIND, kind);
        options.put(SCOPE, scope);
        columns.forEach((column, feature) -> options.put(COLUMN + column, feature));
        return options;
    }

    /** The column that gives a feature. */
    public Optional<String> column(String feature) {
        return columns.entrySet().stream().filter(column -> column.getValue().equals(feature)).map(Map.Entry::getKey).findFirst();
    }
}
