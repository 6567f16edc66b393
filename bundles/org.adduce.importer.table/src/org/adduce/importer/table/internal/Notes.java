package org.adduce.importer.table.internal;

import java.util.List;
import java.util.Locale;
import org.adduce.core.importing.Item;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** How cells that have no place of their own stand in the note. */
final class Notes {

    private static final int BRIEF = 50;

    private Notes() {
    }

    /** An item with lines in its note, if there are any. */
    static Item on(Item item, List<String> lines) {
        return lines.isEmpty() ? item : item.with(Literals.ELEMENT__NOTE, String.join("\n", lines));
    }

    /** A cell as a line of the note. */
    static String line(String column, String cell) {
        return "- " + column + ": " + cell.strip().replace("\n", "\n  ");
    }

    /** The first words of a cell. */
    static String brief(String cell) {
        var text = cell.strip();
        return text.codePointCount(0, text.length()) > BRIEF + 10 ? text.substring(0, text.offsetByCodePoints(0, BRIEF)) + "…" : text;
    }

    /** What a value of an attribute is called when a cell holds none. */
    static String called(EAttribute attribute) {
        return switch (attribute.getEAttributeType()) {
            case EEnum words -> "word for “" + attribute.getName() + "” (" + String.join(", ", words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()) + ")";
            case EDataType type when type == Literals.WHEN -> "time";
            case EDataType type when List.of("EInt", "EBigDecimal", "BigDecimal").contains(type.getName()) -> "number";
            case EDataType type -> type.getName().toLowerCase(Locale.ROOT);
        };
    }
}
