package org.adduce.importer.table.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Names;
import org.adduce.importer.table.TableMapping;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EClass;

/** The key of a row: its id, else its address, its name or its words. */
final class RowKeys {

    private RowKeys() {
    }

    static Key of(EClass type, Table table, Row row) {
        var id = table.cell(row, TableMapping.ID);
        if (!id.isEmpty()) {
            return CellValues.id(id).map(Key::element).orElseGet(() -> numbered(table, type.getName().toLowerCase(Locale.ROOT), id));
        }
        if (type == Literals.SOURCE) {
            return source(table, row);
        }
        var name = table.cell(row, type == Literals.ACTOR || type == Literals.TOPIC ? "name" : "text");
        if (!name.isEmpty() && type == Literals.ACTOR) {
            return Key.name(name);
        }
        if (!name.isEmpty() && Set.of(Literals.CLAIM, Literals.QUESTION, Literals.TOPIC).contains(type)) {
            return new Key(type.getName().toLowerCase(Locale.ROOT), Names.fold(name));
        }
        var words = row.cells().entrySet().stream().filter(cell -> isOwn(table.meaning(cell.getKey()))).map(cell -> cell.getKey() + "=" + cell.getValue()).collect(Collectors.joining("\n"));
        return Key.text(type.getName() + "\n" + words);
    }

    private static boolean isOwn(String meaning) {
        return !List.of(TableMapping.KEPT, TableMapping.OUT, TableMapping.NOTE).contains(meaning);
    }

    /** The key of a row by the number that its table gives it. */
    static Key numbered(Table table, String kind, String id) {
        return new Key("table", table.mapping().scope() + "#" + kind + "=" + id);
    }

    private static Key source(Table table, Row row) {
        var doi = table.cell(row, "DOI").toLowerCase(Locale.ROOT).replaceFirst("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
        if (!doi.isEmpty()) {
            return new Key("doi", doi);
        }
        var url = table.cell(row, "url");
        if (!url.isEmpty()) {
            return Key.url(url);
        }
        var title = table.cell(row, "title");
        var named = List.of(title, table.cell(row, "authors"), table.cell(row, "published"));
        return Key.text("source\n" + (title.isEmpty() ? row.cells().toString() : String.join("\n", named)));
    }

    /** A claim that is known by its words alone. */
    static Key claim(String words) {
        return new Key("claim", Names.fold(words));
    }
}
