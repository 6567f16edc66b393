package org.adduce.importer.table.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.table.TableMapping;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/** What the cells of one row say of a statement. What cannot be read is told and kept in the note. */
final class StatementCells {

    private final Table table;
    private final Row row;
    private final CellValues values;
    private final Tellings tellings;
    private final List<String> rest = new ArrayList<>();

    StatementCells(Table table, Row row, CellValues values, Tellings tellings) {
        this.table = table;
        this.row = row;
        this.values = values;
        this.tellings = tellings;
        row.cells().forEach(this::keep);
    }

    private void keep(String column, String cell) {
        var meaning = table.meaning(column);
        if (meaning.equals(TableMapping.NOTE) && !cell.isBlank()) {
            rest.addFirst(cell);
        } else if (!cell.isBlank() && (meaning.equals(TableMapping.KEPT) || !meaning.equals(TableMapping.OUT) && !Meanings.of(TableMapping.STATEMENT).contains(meaning))) {
            rest.add(Notes.line(meaning.isEmpty() ? column : meaning, cell));
        }
    }

    String cell(String meaning) {
        return table.cell(row, meaning);
    }

    private <T> Optional<T> read(String meaning, String wanted, Function<String, Optional<T>> reader) {
        var cell = cell(meaning);
        var value = cell.isEmpty() ? Optional.<T>empty() : reader.apply(cell);
        if (value.isEmpty() && !cell.isEmpty()) {
            tellings.tell("“" + Notes.brief(cell) + "” in the column “" + table.column(meaning) + "” is no " + wanted + "; it is kept in the note", row.line());
            rest.add(Notes.line(table.column(meaning), cell));
        }
        return value;
    }

    Optional<When> said() {
        return read("said", "time", values.dates()::read);
    }

    /** The person or whoever else speaks. */
    Optional<Key> speaker(Targets targets) {
        return Optional.of(cell("speaker")).filter(name -> !name.isEmpty()).map(name -> targets.actor(name, ActorKind.PERSON));
    }

    List<Key> topics(Targets targets) {
        return keys("topics", Literals.TAGGED__TOPICS, targets);
    }

    private List<Key> keys(String meaning, EReference reference, Targets targets) {
        return row.cells().entrySet().stream().filter(cell -> table.meaning(cell.getKey()).equals(meaning))
                .flatMap(cell -> CellValues.parts(cell.getValue()).stream()).map(part -> targets.key(reference, part)).distinct().toList();
    }

    /** The stance and how sure it is, on an assertion. */
    Item stance(Item assertion) {
        var stance = read("stance", "stance", StanceWords::of);
        Optional<Certainty> certainty = CertaintyCells.of(cell("certainty"), values.numbers());
        return with(assertion, "reading", Literals.ASSERTION__READING).with(Literals.ASSERTION__STANCE, stance.orElse(null)).with(Literals.ASSERTION__CERTAINTY, certainty.orElse(null));
    }

    /** What the row says of its claim, on that. */
    Item claim(Item claim, Targets targets) {
        return with(with(claim, "kind", Literals.CLAIM__KIND), "about", Literals.CLAIM__ABOUT).with(Literals.CLAIM__ANSWERS, keys("question", Literals.CLAIM__ANSWERS, targets));
    }

    private Item with(Item item, String meaning, EAttribute attribute) {
        return item.with(attribute, read(meaning, Notes.called(attribute), cell -> values.value(attribute, cell)).orElse(null));
    }

    /** The quantity in the row's claim, if it says one. */
    Optional<Item> quantity(Key claim) {
        var amount = read("value", "number", cell -> Amount.of(cell, values.numbers()));
        var measured = Measured.of(table, row);
        if (amount.isEmpty() && cell("measure").isEmpty()) {
            return Optional.empty();
        }
        var key = claim.part("quantity", String.join(" ", measured.measure(), cell("value"), measured.unit()));
        var quantity = Item.of(Literals.QUANTITY, key).in(claim).with(Literals.QUANTITY__MEASURE, measured.measure());
        return Optional.of(amount.map(found -> found.in(quantity, measured.unit())).orElse(quantity.with(Literals.QUANTITY__UNIT, measured.unit())));
    }

    /** Keeps in the note what only a claim could have. */
    void keepWithoutClaim() {
        Stream.of("stance", "certainty", "kind", "about", "question", "measure", "value", "unit", "reading").filter(meaning -> !cell(meaning).isEmpty())
                .forEach(meaning -> rest.add(Notes.line(table.column(meaning), cell(meaning))));
    }

    /** An item with all that had no other place in its note. */
    Item noted(Item item) {
        return Notes.on(item, rest);
    }
}
