package org.adduce.importer.table.internal;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the row that names the columns: often the first, sometimes below a title or a remark. */
final class HeaderRow {

    private static final int LOOK = 10;
    private static final int LONGEST = 80;
    private static final Pattern VALUE = Pattern.compile("[-+\\d.,/:% ]+|https?://.*");

    private HeaderRow() {
    }

    /** Its number, from 1; 0 where no row does. */
    static int of(List<List<String>> rows) {
        int width = rows.stream().mapToInt(HeaderRow::filled).sorted().skip(rows.size() / 2).findFirst().orElse(0);
        int first = IntStream.range(0, Math.min(LOOK, rows.size())).filter(i -> filled(rows.get(i)) * 2 > width).findFirst().orElse(0);
        return !rows.isEmpty() && isHeader(rows.get(first), rows.subList(first + 1, rows.size())) ? first + 1 : 0;
    }

    /** How many cells a row has up to the last one that is not empty. */
    private static int filled(List<String> row) {
        return (int) IntStream.range(0, row.size()).filter(i -> row.subList(i, row.size()).stream().anyMatch(cell -> !cell.isBlank())).count();
    }

    /** Names are short and no values, and either words that columns are called by, or all others, or of another sort than what stands below. */
    private static boolean isHeader(List<String> row, List<List<String>> below) {
        var names = row.stream().filter(cell -> !cell.isBlank()).toList();
        if (names.isEmpty() || names.stream().anyMatch(name -> name.length() >= LONGEST || VALUE.matcher(name.strip()).matches())) {
            return false;
        }
        boolean isKnown = names.stream().anyMatch(HeaderWords::isKnown);
        boolean areDifferent = names.size() == row.size() && new HashSet<>(names).size() == row.size();
        boolean isAboveValues = IntStream.range(0, row.size()).anyMatch(i -> !below.isEmpty() && below.stream().filter(cells -> i < cells.size() && !cells.get(i).isBlank()).count() > 0
                && below.stream().filter(cells -> i < cells.size() && !cells.get(i).isBlank()).allMatch(cells -> VALUE.matcher(cells.get(i).strip()).matches()));
        return isKnown || areDifferent || isAboveValues;
    }
}
