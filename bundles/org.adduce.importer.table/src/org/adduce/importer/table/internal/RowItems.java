package org.adduce.importer.table.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.table.TableMapping;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Variable;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Makes items of rows, as a mapping says. */
final class RowItems {

    private static final int MOST = 200;
    private static final Set<String> SPECIAL = Set.of("id", "parent", "start", "end", "value", "claim", "text");

    private final EClass type;
    private final TableMapping mapping;
    private final CellValues values;
    private final CellDates dates;
    private final Targets targets;
    private final List<Diagnostic> diagnostics;
    private final boolean isOwn;

    RowItems(EClass type, TableMapping mapping, CellDates dates, Targets targets, List<Diagnostic> diagnostics) {
        this.type = type;
        this.mapping = mapping;
        this.dates = dates;
        this.values = new CellValues(dates);
        this.targets = targets;
        this.diagnostics = diagnostics;
        this.isOwn = mapping.columns().getOrDefault("id", "").equals("id") && mapping.columns().containsKey("parent");
    }

    Optional<Item> item(Row row) {
        var bare = Item.of(type, RowKeys.of(type, mapping, row));
        var item = parent(bare, row);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        var made = item.get();
        var rest = new ArrayList<String>();
        var variables = new LinkedHashSet<Variable>();
        for (var cell : row.cells().entrySet()) {
            if (!cell.getValue().isBlank()) {
                made = with(made, cell.getKey(), cell.getValue(), row, rest, variables);
            }
        }
        made = special(made, row, rest);
        if (!variables.isEmpty()) {
            made = made.with(Literals.SOURCE__BIBLIOGRAPHY, List.copyOf(variables));
        }
        return Optional.of(note(made, rest));
    }

    /** The item in what contains it; empty where that is missing. */
    private Optional<Item> parent(Item item, Row row) {
        var parent = cell(row, "parent");
        if (type == Literals.QUANTITY && parent.isEmpty()) {
            var claim = cell(row, "claim");
            var words = claim.isEmpty() ? cell(row, "measure") + " " + cell(row, "value") + " " + cell(row, "unit") : claim;
            return Optional.of(item.in(targets.claim(words.strip())));
        }
        if (targets.standInDossier(type) && !targets.isRow(parent)) {
            return Optional.of(item);
        }
        var key = CellValues.id(parent).map(Key::element);
        if (key.isEmpty()) {
            tell("The row does not say what it stands in, by an id in the column “parent”, and was left out", row.line());
        }
        return key.map(item::in);
    }

    private Item with(Item item, String column, String cell, Row row, List<String> rest, Set<Variable> variables) {
        var name = mapping.columns().getOrDefault(column, "");
        var feature = type.getEStructuralFeature(name);
        if (SPECIAL.contains(name) && feature == null || name.equals("id") || isOwn && isDerived(column)) {
            return item;
        }
        return switch (feature) {
            case EAttribute attribute when attribute.getEAttributeType() == Literals.SURENESS -> item;
            case EAttribute attribute -> attribute(item, attribute, column, cell, row, rest);
            case EReference reference when !reference.isContainment() -> item.with(reference, keys(reference, cell));
            case null, default -> {
                keep(name.isEmpty() ? column : name, cell, rest, variables);
                yield item;
            }
        };
    }

    private static boolean isDerived(String column) {
        return column.indexOf('.') > 0;
    }

    private void keep(String name, String cell, List<String> rest, Set<Variable> variables) {
        if (type == Literals.SOURCE) {
            variables.add(new Variable(name, cell.strip()));
        } else {
            rest.add("- " + name + ": " + cell.strip().replace("\n", "\n  "));
        }
    }

    private Item attribute(Item item, EAttribute attribute, String column, String cell, Row row, List<String> rest) {
        if (attribute.isMany()) {
            var found = CellValues.parts(cell).stream().flatMap(part -> values.value(attribute, part).stream()).toList();
            return item.with(attribute, found);
        }
        if (attribute == Literals.ELEMENT__NOTE) {
            rest.addFirst(cell);
            return item;
        }
        var value = values.value(attribute, isOwn ? cell : cell.strip());
        if (value.isEmpty()) {
            tell("“" + brief(cell) + "” in the column “" + column + "” is no " + attribute.getEAttributeType().getName().toLowerCase(Locale.ROOT) + "; it is kept in the note", row.line());
            rest.add("- " + column + ": " + cell.strip());
        }
        return value.map(found -> item.with(attribute, found)).orElse(item);
    }

    private static String brief(String cell) {
        return cell.length() > 60 ? cell.substring(0, cell.offsetByCodePoints(0, Math.min(50, cell.codePointCount(0, cell.length())))) + "…" : cell;
    }

    private Object keys(EReference reference, String cell) {
        if (!reference.isMany()) {
            return targets.key(reference, cell.strip());
        }
        return CellValues.parts(cell).stream().map(part -> targets.key(reference, part)).toList();
    }

    /** What takes more than one column, or a column of another name. */
    private Item special(Item item, Row row, List<String> rest) {
        var made = item;
        if (type == Literals.QUANTITY && !cell(row, "value").isEmpty()) {
            var number = CellValues.number(cell(row, "value"));
            number.ifPresentOrElse(value -> { }, () -> rest.add("- value: " + cell(row, "value")));
            made = made.with(Literals.QUANTITY__LOW, number.orElse(null)).with(Literals.QUANTITY__HIGH, number.orElse(null));
        }
        if (type == Literals.EVENT && !cell(row, "start").isEmpty()) {
            made = span(made, cell(row, "start"), cell(row, "end"), row, rest);
        }
        if (type == Literals.ASSERTION && isOwn) {
            made = made.with(Literals.ASSERTION__CERTAINTY, certainty(row).orElse(null));
        }
        return made;
    }

    private Item span(Item item, String start, String end, Row row, List<String> rest) {
        var from = dates.read(start);
        var to = end.isEmpty() ? from : dates.read(end);
        boolean isSpan = from.isPresent() && to.isPresent() && !from.equals(to);
        var when = isSpan ? CellDates.parse(from.get().text() + '/' + to.get().text()).or(() -> from) : from;
        if (when.isEmpty() || to.isEmpty()) {
            tell("“" + start + (end.isEmpty() ? "" : " – " + end) + "” is no time; it is kept in the note", row.line());
            rest.add("- time: " + start + (end.isEmpty() ? "" : " – " + end));
        }
        return item.with(Literals.EVENT__WHEN, when.orElse(null));
    }

    private static Optional<Certainty> certainty(Row row) {
        var cells = row.cells();
        var parts = List.of("certainty.phrase", "certainty.low", "certainty.high", "certainty.scale").stream().map(name -> cells.getOrDefault(name, "")).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Certainty(parts.get(0), probability(parts.get(1)), probability(parts.get(2)), parts.get(3)));
    }

    private static double probability(String text) {
        return CellValues.number(text).map(Number::doubleValue).orElse(Double.NaN);
    }

    private String cell(Row row, String feature) {
        return mapping.column(feature).map(column -> row.cells().getOrDefault(column, "").strip()).orElse("");
    }

    private static Item note(Item item, List<String> rest) {
        return rest.isEmpty() ? item : item.with(Literals.ELEMENT__NOTE, String.join("\n", rest));
    }

    private void tell(String message, int line) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(Diagnostic.warning(message, line));
        }
    }
}
