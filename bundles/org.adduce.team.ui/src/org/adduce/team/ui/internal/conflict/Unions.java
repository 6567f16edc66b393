package org.adduce.team.ui.internal.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.SidedValue;
import org.adduce.team.conflict.OpenConflict;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How both sides can stand together, where the model has room for that: in texts of several lines, and in the names of an actor. */
final class Unions {

    private static final Set<EStructuralFeature> TEXTS = Set.of(Literals.ELEMENT__NOTE, Literals.ELEMENT__DOUBT, Literals.DOSSIER__DESCRIPTION,
            Literals.RESOLUTION__CRITERIA, Literals.QUOTE__TRANSLATION);

    private Unions() {
    }

    /**
     * What both sides come to together.
     *
     * @param value what the contested feature will say
     * @param aliases what an actor is called besides
     */
    record Union(String value, List<String> aliases) {
    }

    /** Both sides together; nothing where only one can stand. */
    static Optional<Union> of(OpenConflict conflict) {
        var values = Choice.sides(conflict).stream().map(SidedValue::value).distinct().toList();
        if (conflict.kind() != OpenConflict.Kind.VALUE || values.size() < 2 || values.stream().anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        var feature = conflict.feature().orElseThrow();
        if (feature == Literals.ACTOR__NAME) {
            return Optional.of(new Union(values.getFirst(), values.subList(1, values.size())));
        }
        return TEXTS.contains(feature) ? Optional.of(new Union(BothTexts.of(values), List.of())) : Optional.empty();
    }
}
