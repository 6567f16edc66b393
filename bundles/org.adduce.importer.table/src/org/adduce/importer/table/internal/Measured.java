package org.adduce.importer.table.internal;

import java.util.regex.Pattern;

/**
 * What a number in a row measures: as the row's own cells say, else as the name of the column says, such as
 * {@code Speed (km/h)}.
 *
 * @param measure what is measured
 * @param unit in which unit; empty where nothing says so
 */
record Measured(String measure, String unit) {

    private static final Pattern NAME = Pattern.compile("([^(\\[]*?)\\s*[(\\[](.{1,40})[)\\]]\\s*");

    static Measured of(Table table, Row row) {
        var column = table.column("value");
        var named = NAME.matcher(column);
        boolean isNamed = named.matches() && !named.group(1).isBlank();
        var measure = table.cell(row, "measure");
        var unit = table.cell(row, "unit");
        return new Measured(measure.isEmpty() ? isNamed ? named.group(1) : column : measure, unit.isEmpty() && isNamed ? named.group(2) : unit);
    }
}
