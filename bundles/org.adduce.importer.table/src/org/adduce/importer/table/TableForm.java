package org.adduce.importer.table;

import java.util.Map;
import java.util.Optional;

/**
 * How a table is written.
 *
 * @param delimiter what stands between two cells
 * @param quote what encloses a cell that has a delimiter in it
 * @param hasHeader whether the first row names the columns
 * @since 1.0
 */
public record TableForm(char delimiter, char quote, boolean hasHeader) {

    private static final String DELIMITER = "table.delimiter";
    private static final String QUOTE = "table.quote";
    private static final String HEADER = "table.header";

    /** This form, changed as some options of {@link org.adduce.core.importing.Hints} say. */
    public TableForm with(Map<String, String> options) {
        var isNamed = Optional.ofNullable(options.get(HEADER)).map(Boolean::parseBoolean).orElse(hasHeader);
        return new TableForm(character(options, DELIMITER, delimiter), character(options, QUOTE, quote), isNamed);
    }

    private static char character(Map<String, String> options, String name, char otherwise) {
        return switch (options.getOrDefault(name, "")) {
            case "" -> otherwise;
            case "tab", "\\t" -> '\t';
            case String text -> text.charAt(0);
        };
    }

    /** The options that say this. */
    public Map<String, String> options() {
        return Map.of(DELIMITER, delimiter == '\t' ? "tab" : String.valueOf(delimiter), QUOTE, String.valueOf(quote), HEADER, Boolean.toString(hasHeader));
    }
}
