package org.adduce.ui.internal.form.spec;

import java.math.BigDecimal;
import java.time.Instant;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How a feature is shown and edited. */
public enum Editor {
    /** One line of text. */
    LINE,
    /** Text of any length. */
    WORDS,
    /** An address that can be opened. */
    LINK,
    /** One of the model's words. */
    CHOICE,
    /** Yes or no. */
    FLAG,
    /** A time, with what it means in words. */
    TIME,
    /** A decimal number. */
    NUMBER,
    /** An instant, only shown. */
    MOMENT,
    /** A colour, {@code #rrggbb}. */
    COLOUR,
    /** How surely something was said. */
    SURENESS,
    /** One other element. */
    REFERENCE,
    /** Other elements. */
    REFERENCES,
    /** The one contained element, its fields in place. */
    PART,
    /** Contained elements, their fields in place. */
    PARTS,
    /** Contained elements as links to them. */
    MEMBERS,
    /** Files that are attached, to be opened. */
    FILES,
    /** Values, a line each. */
    VALUES,
    /** Shown as text, never edited. */
    FIXED;

    /** How a feature is edited unless a form says otherwise. */
    public static Editor of(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference when reference.isContainment() -> reference.isMany() ? PARTS : PART;
            case EReference reference -> reference.isMany() ? REFERENCES : REFERENCE;
            case EAttribute attribute -> attribute.isMany() ? VALUES : ofType(attribute.getEAttributeType());
            default -> FIXED;
        };
    }

    private static Editor ofType(EDataType type) {
        var values = type.getInstanceClass();
        if (type instanceof EEnum) {
            return CHOICE;
        } else if (values == String.class) {
            return LINE;
        } else if (values == boolean.class) {
            return FLAG;
        } else if (values == When.class) {
            return TIME;
        } else if (values == BigDecimal.class) {
            return NUMBER;
        } else if (values == Instant.class) {
            return MOMENT;
        } else {
            return values == Certainty.class ? SURENESS : FIXED;
        }
    }
}
