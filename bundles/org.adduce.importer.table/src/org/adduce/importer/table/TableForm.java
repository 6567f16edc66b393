package org.adduce.importer.table;

import java.util.Map;

/**
 * How a table is written.
 *
 * @param delimiter what stands between two cells
 * @param quote what encloses a cell that has a delimiter in it; {@link #NO_QUOTE} where nothing does
 * @param headerRow which row names the columns, from 1 and empty ones not counted; 0 where none does
 * @since 1.0
 */
public record TableForm(char delimiter, char quote, int headerRow) {

    /** That quotation marks are characters like all others. */
    public static final char NO_QUOTE = '\0';
    /** The option that says what stands between two cells; {@code tab} for a tabulator. */
    public static final String DELIMITER = "table.delimiter";
    /** The option that says what encloses cells; {@code none} where nothing does. */
    public static final String QUOTE = "table.quote";
    /** The option that says which row names the columns; 0 where none does. */
    public static final String HEADER = "table.header";

    private static final int MOST_ROWS = 1000;

    /** Refuses a row that cannot be. */
    public TableForm {
        if (headerRow < 0) {
            throw new IllegalArgumentException("Rows are counted from 1: " + headerRow);
        }
    }

    /** This form, changed as some options of {@link org.adduce.core.importing.Hints} say. */
    public TableForm with(Map<String, String> options) {
        return new TableForm(character(options, DELIMITER, delimiter), character(options, QUOTE, quote), row(options.getOrDefault(HEADER, "")));
    }

    private int row(String text) {
        return switch (text.strip()) {
            case "true", "yes" -> Math.max(1, headerRow);
            case "false", "no" -> 0;
            case String number when number.matches("\\d{1,4}") -> Math.min(Integer.parseInt(number), MOST_ROWS);
            default -> headerRow;
        };
    }

    private static char character(Map<String, String> options, String name, char otherwise) {
        return switch (options.getOrDefault(name, "")) {
            case "" -> otherwise;
            case "tab", "\\t" -> '\t';
            case "none" -> NO_QUOTE;
            case String text -> text.charAt(0);
        };
    }

    /** The options that say this. */
    public Map<String, String> options() {
        return Map.of(DELIMITER, delimiter == '\t' ? "tab" : String.valueOf(delimiter), QUOTE, quote == NO_QUOTE ? "none" : String.valueOf(quote),
                HEADER, Integer.toString(headerRow));
    }
}
