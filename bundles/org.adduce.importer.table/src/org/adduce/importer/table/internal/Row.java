package org.adduce.importer.table.internal;

import java.util.Map;

/**
 * A row of a table.
 *
 * @param cells what stands in it, by the names of the columns, in their order
 * @param line the line it begins on, from 1
 */
public record Row(Map<String, String> cells, int line) {
}
