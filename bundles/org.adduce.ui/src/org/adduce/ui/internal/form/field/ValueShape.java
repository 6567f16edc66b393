package org.adduce.ui.internal.form.field;

import java.util.List;
import java.util.Optional;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Variable;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How the values of a feature that holds many are taken apart into columns. */
enum ValueShape {
    /** A text. */
    TEXT,
    /** A site and the name there. */
    IDENTIFIER,
    /** A bibliographic variable and its value. */
    VARIABLE;

    static ValueShape of(EStructuralFeature feature) {
        var values = ((EAttribute) feature).getEAttributeType().getInstanceClass();
        return values == Identifier.class ? IDENTIFIER : values == Variable.class ? VARIABLE : TEXT;
    }

    List<String> columns(Object value) {
        return switch (value) {
            case Identifier identifier -> List.of(identifier.scheme(), identifier.value());
            case Variable variable -> List.of(variable.name(), variable.value());
            default -> List.of(value.toString());
        };
    }

    /** The value that columns make; none where one of them is missing. */
    Optional<Object> value(List<String> columns) {
        if (columns.stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        var texts = columns.stream().map(String::strip).toList();
        return Optional.of(switch (this) {
            case TEXT -> texts.getFirst();
            case IDENTIFIER -> new Identifier(texts.get(0), texts.get(1));
            case VARIABLE -> new Variable(texts.get(0), texts.get(1));
        });
    }
}
