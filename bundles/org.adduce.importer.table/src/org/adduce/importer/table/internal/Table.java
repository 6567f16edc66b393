package org.adduce.importer.table.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.importer.table.TableMapping;

/** The rows of a table and what they mean. Asked for every cell, and so it looks nothing up twice. */
final class Table {

    private final TableMapping mapping;
    private final List<String> headers;
    private final List<Row> rows;
    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> surplus = new HashSet<>();

    /**
     * A table.
     *
     * @param headers the names of its columns, in their order: of two with one meaning the first has it
     */
    Table(TableMapping mapping, List<String> headers, List<Row> rows) {
        this.mapping = mapping;
        this.headers = headers;
        this.rows = rows;
        headers.forEach(this::take);
    }

    private void take(String column) {
        var meaning = mapping.columns().getOrDefault(column, TableMapping.KEPT);
        boolean isFirst = columns.putIfAbsent(meaning, column) == null;
        boolean isHeld = isFirst || Meanings.isShared(mapping.kind(), meaning);
        meanings.put(column, isHeld ? meaning : TableMapping.KEPT);
        if (!isHeld) {
            surplus.add(column);
        }
    }

    TableMapping mapping() {
        return mapping;
    }

    List<String> headers() {
        return headers;
    }

    List<Row> rows() {
        return rows;
    }

    /** Columns whose meaning another has already. */
    Collection<String> surplus() {
        return surplus;
    }

    /** What a column means. */
    String meaning(String column) {
        return meanings.getOrDefault(column, TableMapping.KEPT);
    }

    /** What stands in a row in the first column of a meaning, without blanks around. */
    String cell(Row row, String meaning) {
        var column = columns.get(meaning);
        return column == null ? "" : row.cells().getOrDefault(column, "").strip();
    }

    /** The name of the first column that has a meaning; the meaning itself where there is none. */
    String column(String meaning) {
        return columns.getOrDefault(meaning, meaning);
    }
}
