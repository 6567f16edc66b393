package org.adduce.ui.internal.form.spec;

import java.util.List;
import org.adduce.model.ModelPackage;

/**
 * A line of a form: a field, or a few short ones side by side.
 *
 * @param label what the line is called
 * @param fields the fields, from the left
 * @param isOptional whether it is shown only where there is something in it, until a person asks for it
 */
public record Row(String label, List<FieldSpec> fields, boolean isOptional) {

    /** Copies its list. */
    public Row {
        fields = List.copyOf(fields);
    }

    /** A line with one field. */
    public static Row of(FieldSpec field) {
        return new Row(field.label(), List.of(field), false);
    }

    /** The same line; with topics it is always shown. */
    Row plain() {
        return new Row(label, fields, isOptional && fields.getFirst().feature() != ModelPackage.Literals.TAGGED__TOPICS);
    }

    /** The same line, shown only where there is something in it. */
    Row optional() {
        return new Row(label, fields, true);
    }
}
