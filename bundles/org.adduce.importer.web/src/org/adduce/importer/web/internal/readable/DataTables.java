package org.adduce.importer.web.internal.readable;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which tables hold data: others only arrange a page. */
final class DataTables {

    private static final int MANY_ROWS = 10;
    private static final int MANY_COLUMNS = 4;
    private static final int MANY_CELLS = 10;

    private final Set<Element> tables = Collections.newSetFromMap(new IdentityHashMap<>());

    static DataTables among(Stream<Element> tables) {
        var found = new DataTables();
        tables.filter(DataTables::isData).forEach(found.tables::add);
        return found;
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    boolean isIn(Element element) {
        if (tables.isEmpty()) {
            return false;
        }
        for (var at = element; at != null; at = at.parent()) {
            if (tables.contains(at)) {
                return true;
            }
        }
        return false;
    }

    boolean holds(Element element) {
        return !tables.isEmpty() && element.getElementsByTag("table").stream().anyMatch(tables::contains);
    }

    private static boolean isData(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("datatable").equals("0")) {
            return false;
        }
        var caption = table.selectFirst("caption");
        if (table.hasAttr("summary") || caption != null && caption.childNodeSize() > 0 || table.selectFirst("col, colgroup, tfoot, thead, th") != null) {
            return true;
        }
        return table.getElementsByTag("table").size() == 1 && isLarge(table);
    }

    private static boolean isLarge(Element table) {
        var rows = table.getElementsByTag("tr");
        int height = rows.stream().mapToInt(row -> span(row, "rowspan")).sum();
        int width = rows.stream().mapToInt(row -> row.getElementsByTag("td").stream().mapToInt(cell -> span(cell, "colspan")).sum()).max().orElse(0);
        if (height == 1 || width == 1) {
            return false;
        }
        return height >= MANY_ROWS || width > MANY_COLUMNS || height * width > MANY_CELLS;
    }

    private static int span(Element element, String attribute) {
        var value = element.attr(attribute);
        return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
    }
}
