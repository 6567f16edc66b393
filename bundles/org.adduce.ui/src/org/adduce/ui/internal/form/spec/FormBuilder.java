package org.adduce.ui.internal.form.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts a form together, from the top. */
final class FormBuilder {

    private final EClass kind;
    private final List<List<Row>> groups = new ArrayList<>();
    private FieldSpec lead;

    private FormBuilder(EClass kind) {
        this.kind = kind;
    }

    static FormBuilder form(EClass kind) {
        return new FormBuilder(kind);
    }

    EClass kind() {
        return kind;
    }

    /** The words that name the element; they may be many. */
    FormBuilder lead(EStructuralFeature feature) {
        lead = new FieldSpec(feature, Editor.WORDS);
        return this;
    }

    /** Begins a group of lines. */
    FormBuilder group() {
        groups.add(List.of());
        return this;
    }

    /** Adds lines to the last group, one a feature. */
    FormBuilder with(EStructuralFeature... features) {
        Stream.of(features).map(FieldSpec::of).map(Row::of).forEach(this::add);
        return this;
    }

    /** Adds lines that are shown only where there is something in them. */
    FormBuilder optional(EStructuralFeature... features) {
        Stream.of(features).map(FieldSpec::of).map(Row::of).map(Row::optional).forEach(this::add);
        return this;
    }

    /** Adds a line to the last group that is edited in another way than its type suggests. */
    FormBuilder with(EStructuralFeature feature, Editor editor) {
        return add(Row.of(new FieldSpec(feature, editor)));
    }

    /** The same, shown only where there is something in it. */
    FormBuilder optional(EStructuralFeature feature, Editor editor) {
        return add(Row.of(new FieldSpec(feature, editor)).optional());
    }

    /** Adds a line of short fields to the last group; it is called as the first of them. */
    FormBuilder inLine(EStructuralFeature... features) {
        var fields = Stream.of(features).map(FieldSpec::of).toList();
        return add(new Row(fields.getFirst().label(), fields, false));
    }

    private FormBuilder add(Row row) {
        var group = new ArrayList<>(groups.isEmpty() ? List.of() : groups.removeLast());
        group.add(row);
        groups.add(group);
        return this;
    }

    FormSpec done() {
        return new FormSpec(kind, Optional.ofNullable(lead), groups);
    }
}
