package org.adduce.exporter.csv.internal;

import java.util.function.Function;
import org.adduce.model.Element;

/**
 * A column of a table.
 *
 * @param name its head
 * @param cell what stands in it for an element; empty where the element has nothing there
 */
record Column(String name, Function<Element, String> cell) {
}
