package org.adduce.team.ui.internal.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.edit.ModelWords;
import org.adduce.model.time.When;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.entry.TimeEntry;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Values that people write to settle a conflict: what can be written, and what was meant by it. */
final class Writing {

    private static final Set<EStructuralFeature> LONG = Set.of(Literals.ELEMENT__NOTE, Literals.ELEMENT__DOUBT, Literals.DOSSIER__DESCRIPTION,
            Literals.RESOLUTION__CRITERIA, Literals.QUOTE__TRANSLATION, Literals.CLAIM__TEXT);

    private final EAttribute attribute;

    private Writing(EAttribute attribute) {
        this.attribute = attribute;
    }

    /** How a value for a conflict is written; nothing where there is only a choice. */
    static Optional<Writing> of(OpenConflict conflict) {
        return conflict.feature().filter(feature -> conflict.kind() == OpenConflict.Kind.VALUE && feature instanceof EAttribute && !feature.isMany())
                .map(EAttribute.class::cast).filter(Writing::isWritten).map(Writing::new);
    }

    private static boolean isWritten(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        var made = type.getInstanceClass();
        return made == String.class || type instanceof EEnum || made == When.class || made == BigDecimal.class;
    }

    /** The words to choose from; none where anything can be written. */
    List<String> words() {
        return attribute.getEAttributeType() instanceof EEnum words ? words.getELiterals().stream().map(EEnumLiteral::getInstance).map(ModelWords::literal).toList()
                : List.of();
    }

    /** Whether there is room for several lines. */
    boolean isLong() {
        return LONG.contains(attribute);
    }

    /**
     * What was written, as the file writes it.
     *
     * @throws IllegalArgumentException if it is no value of the feature; says why
     */
    String read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return "";
        }
        var type = attribute.getEAttributeType();
        if (type instanceof EEnum words) {
            return words.getELiterals().stream().map(EEnumLiteral::getInstance).filter(literal -> ModelWords.literal(literal).equals(text))
                    .map(Enumerator::getLiteral).findFirst().orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.Write_noWord, text)));
        }
        return type.getInstanceClass() == When.class ? time(text) : type.getInstanceClass() == BigDecimal.class ? number(text) : typed;
    }

    private static String time(String text) {
        return switch (new TimeEntry(LocalDate.now()).read(text)) {
            case Entry.Value<When> read -> read.value().map(When::text).orElse("");
            case Entry.Refused<When> refused -> throw new IllegalArgumentException(NLS.bind(Messages.Write_noTime, text, refused.message()));
        };
    }

    private static String number(String text) {
        try {
            return new BigDecimal(text).toPlainString();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.Write_noNumber, text), e);
        }
    }
}
