package org.adduce.importer.table.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.table.TableMapping;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Variable;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes items of rows that are one thing each: a source, a claim, an event. */
final class RowItems {

    private static final Set<String> SPECIAL = Set.of("id", "parent", "start", "end", "value", "claim", "text");

    private final EClass type;
    private final Table table;
    private final CellValues values;
    private final Targets targets;
    private final Tellings tellings;
    private final boolean isOwn;

    RowItems(EClass type, Table table, CellValues values, Targets targets, Tellings tellings) {
        this.type = type;
        this.table = table;
        this.values = values;
        this.targets = targets;
        this.tellings = tellings;
        this.isOwn = table.mapping().columns().getOrDefault("id", "").equals("id") && table.mapping().columns().containsKey("parent");
    }

    Optional<Item> item(Row row) {
        var item = parent(Item.of(type, RowKeys.of(type, table, row)), row);
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
        if (type == Literals.SOURCE && !isOwn) {
            made = SourceWords.completed(made, row, table, values.dates());
        }
        if (!variables.isEmpty()) {
            made = made.with(Literals.SOURCE__BIBLIOGRAPHY, List.copyOf(variables));
        }
        return Optional.of(Notes.on(made, rest));
    }

    /** The item in what contains it; empty where that is missing. */
    private Optional<Item> parent(Item item, Row row) {
        var parent = table.cell(row, "parent");
        if (type == Literals.QUANTITY && parent.isEmpty()) {
            var claim = table.cell(row, "claim");
            var words = claim.isEmpty() ? table.cell(row, "measure") + " " + table.cell(row, "value") + " " + table.cell(row, "unit") : claim;
            return Optional.of(item.in(targets.claim(words.strip())));
        }
        if (targets.standInDossier(type) && !targets.isRow(parent)) {
            return Optional.of(item);
        }
        var key = CellValues.id(parent).map(Key::element);
        if (key.isEmpty()) {
            tellings.tell("The row does not say what it stands in, by an id in the column “parent”, and was left out", row.line());
        }
        return key.map(item::in);
    }

    private Item with(Item item, String column, String cell, Row row, List<String> rest, Set<Variable> variables) {
        var name = table.meaning(column);
        var feature = type.getEStructuralFeature(name);
        if (name.equals(TableMapping.ID) && !isOwn && CellValues.id(cell.strip()).isEmpty()) {
            // what people call the row elsewhere; the key that is made of it cannot be turned back
            keep(column, cell, rest, variables);
            return item;
        }
        if (SPECIAL.contains(name) && feature == null || name.equals(TableMapping.ID) || name.equals(TableMapping.OUT) || isOwn && column.indexOf('.') > 0) {
            return item;
        }
        return switch (feature) {
            case EAttribute attribute when attribute.getEAttributeType() == Literals.SURENESS -> item;
            case EAttribute attribute -> attribute(item, attribute, column, cell, row, rest);
            case EReference reference when !reference.isContainment() -> reference.isMany() ? with(item, reference, parts(reference, cell).stream().map(part -> targets.key(reference, part)).toList())
                    : item.with(reference, targets.key(reference, cell.strip()));
            case null, default -> {
                keep(name.isEmpty() ? column : name, cell, rest, variables);
                yield item;
            }
        };
    }

    private static List<String> parts(EReference reference, String cell) {
        return reference == Literals.SOURCE__AUTHORS ? NameList.of(cell) : CellValues.parts(cell);
    }

    /** Several columns may give values of one feature. */
    private static Item with(Item item, EStructuralFeature feature, List<?> more) {
        var all = Stream.concat(item.value(feature).stream().flatMap(before -> ((List<?>) before).stream()), more.stream()).distinct().toList();
        return item.with(feature, all);
    }

    private void keep(String name, String cell, List<String> rest, Set<Variable> variables) {
        if (type == Literals.SOURCE) {
            variables.add(new Variable(name, cell.strip()));
        } else {
            rest.add(Notes.line(name, cell));
        }
    }

    private Item attribute(Item item, EAttribute attribute, String column, String cell, Row row, List<String> rest) {
        if (attribute == Literals.SOURCE__BIBLIOGRAPHY) {
            var named = CellValues.variables(cell);
            named.stream().filter(variable -> values.value(attribute, variable).isEmpty()).forEach(words -> unread(words, column, Notes.called(attribute), row, rest));
            return with(item, attribute, named.stream().flatMap(variable -> values.value(attribute, variable).stream()).toList());
        }
        if (attribute.isMany()) {
            return with(item, attribute, CellValues.parts(cell).stream().flatMap(part -> (isOwn ? values.value(attribute, part) : foreign(attribute, column, part)).stream()).toList());
        }
        if (attribute == Literals.ELEMENT__NOTE) {
            rest.addFirst(cell);
            return item;
        }
        var value = isOwn ? values.value(attribute, cell) : foreign(attribute, column, cell.strip());
        if (value.isEmpty()) {
            unread(cell, column, Notes.called(attribute), row, rest);
        }
        return value.map(found -> item.with(attribute, found)).orElse(item);
    }

    /** An address of mails is one in a column of any name. */
    private static String identifier(String column, String cell) {
        boolean isMail = cell.indexOf('@') > 0 && cell.indexOf(':') < 0 && HeaderWords.plain(column).contains("mail");
        return isMail ? "email:" + cell : cell;
    }

    private Optional<?> foreign(EAttribute attribute, String column, String cell) {
        var value = values.value(attribute, attribute == Literals.ACTOR__IDENTIFIERS ? identifier(column, cell) : cell);
        return attribute == Literals.SOURCE__KIND && value.isEmpty() ? SourceWords.kind(cell) : value;
    }

    private void unread(String cell, String column, String wanted, Row row, List<String> rest) {
        tellings.tell("“" + Notes.brief(cell) + "” in the column “" + column + "” is no " + wanted + "; it is kept in the note", row.line());
        rest.add(Notes.line(column, cell));
    }

    /** What takes more than one column, or a column of another name. */
    private Item special(Item item, Row row, List<String> rest) {
        if (type == Literals.QUANTITY && !table.cell(row, "value").isEmpty()) {
            var amount = Amount.of(table.cell(row, "value"), values.numbers());
            if (amount.isEmpty()) {
                unread(table.cell(row, "value"), table.column("value"), "number", row, rest);
            }
            var measured = Measured.of(table, row);
            return amount.map(found -> found.in(item.with(Literals.QUANTITY__MEASURE, measured.measure()), measured.unit())).orElse(item);
        }
        if (type == Literals.EVENT && !(table.cell(row, "start") + table.cell(row, "end")).isEmpty()) {
            var start = table.cell(row, "start");
            return span(item, start.isEmpty() ? table.cell(row, "when") : start, table.cell(row, "end"), row, rest);
        }
        return type == Literals.ASSERTION && isOwn ? item.with(Literals.ASSERTION__CERTAINTY, certainty(row).orElse(null)) : item;
    }

    private Item span(Item item, String start, String end, Row row, List<String> rest) {
        var from = values.dates().read(start);
        var to = end.isEmpty() ? from : values.dates().read(end);
        boolean isSpan = to.isPresent() && !from.equals(to) && (from.isPresent() || start.isEmpty());
        var when = isSpan ? CellDates.parse(from.map(first -> first.text()).orElse("") + '/' + to.get().text()).or(() -> from) : from;
        if (when.isEmpty() || to.isEmpty()) {
            unread(start + (end.isEmpty() ? "" : " – " + end), table.column(start.isEmpty() ? "end" : table.cell(row, "start").isEmpty() ? "when" : "start"), "time", row, rest);
        }
        return item.with(Literals.EVENT__WHEN, when.orElse(null));
    }

    private static Optional<Certainty> certainty(Row row) {
        var parts = Stream.of("certainty.phrase", "certainty.low", "certainty.high", "certainty.scale").map(name -> row.cells().getOrDefault(name, "")).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Certainty(parts.get(0), probability(parts.get(1)), probability(parts.get(2)), parts.get(3)));
    }

    private static double probability(String text) {
        return new Numbers(false).read(text).map(Number::doubleValue).orElse(Double.NaN);
    }
}
