package org.adduce.importer.table.internal;

import java.util.Locale;
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

    static Key of(EClass type, TableMapping mapping, Row row) {
        var id = cell(mapping, row, TableMapping.ID);
        if (!id.isEmpty()) {
            return CellValues.id(id).map(Key::element).orElseGet(() -> new Key("table", mapping.scope() + "#" + type.getName().toLowerCase(Locale.ROOT) + "=" + id));
        }
        if (type == Literals.SOURCE) {
            return source(mapping, row);
        }
        if (type == Literals.ACTOR) {
            return Key.name(cell(mapping, row, "name"));
        }
        if (type == Literals.CLAIM) {
            return claim(cell(mapping, row, "text"));
        }
        var words = row.cells().entrySet().stream().filter(cell -> mapping.columns().containsKey(cell.getKey()) && !mapping.columns().get(cell.getKey()).equals(TableMapping.NOTE)).map(cell -> cell.getKey() + "=" + cell.getValue()).collect(Collectors.joining("\n"));
        return Key.text(type.getName() + "\n" + words);
    }

    private static Key source(TableMapping mapping, Row row) {
        var doi = cell(mapping, row, "DOI").toLowerCase(Locale.ROOT).replaceFirst("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
        if (!doi.isEmpty()) {
            return new Key("doi", doi);
        }
        var url = cell(mapping, row, "url");
        return url.isEmpty() ? Key.text(String.join("\n", "source", cell(mapping, row, "title"), cell(mapping, row, "authors"), cell(mapping, row, "published"))) : Key.url(url);
    }

    /** A claim that is known by its words alone. */
    static Key claim(String words) {
        return new Key("claim", Names.fold(words));
    }

    private static String cell(TableMapping mapping, Row row, String feature) {
        return mapping.column(feature).map(column -> row.cells().getOrDefault(column, "").strip()).orElse("");
    }
}
