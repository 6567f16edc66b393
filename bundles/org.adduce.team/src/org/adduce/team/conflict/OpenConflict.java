package org.adduce.team.conflict;

import java.util.List;
import java.util.Optional;
import org.adduce.model.Conflict;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.value.SidedValue;
import org.adduce.team.internal.conflict.Settlement;
import org.adduce.team.internal.merge.ConflictKey;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A conflict that waits to be settled, as people see it.
 *
 * @param conflict the element that keeps it
 * @param kind what it is about
 * @param subject whose conflict it is
 * @param feature the feature that is contested, where it is one
 * @since 1.0
 */
public record OpenConflict(Conflict conflict, Kind kind, Element subject, Optional<EStructuralFeature> feature) {

    /** What a conflict is about. */
    public enum Kind {
        /** A value. */
        VALUE,
        /** Whether the element stays: a side deleted what another needs. An empty value deletes it. */
        DELETION,
        /** In which element it stands. */
        PLACE,
        /** The order of a list. */
        ORDER
    }

    /**
     * What conflicts of a kind have in common.
     *
     * @param kind what they are about
     * @param type the class of their subjects
     * @param feature the feature's name, or a word for what it is about
     */
    public record Group(Kind kind, EClass type, String feature) {
    }

    /** All open conflicts of a dossier that have a subject, in the order of the dossier. */
    public static List<OpenConflict> in(Dossier dossier) {
        return dossier.getConflicts().stream().map(OpenConflict::of).flatMap(Optional::stream).toList();
    }

    /** A conflict as people see it; nothing where what it is about is gone. */
    public static Optional<OpenConflict> of(Conflict conflict) {
        var subject = conflict.getSubject();
        if (subject == null || subject.eIsProxy() || conflict.getFeature() == null) {
            return Optional.empty();
        }
        return switch (conflict.getFeature()) {
            case ConflictKey.DELETION -> Optional.of(new OpenConflict(conflict, Kind.DELETION, subject, Optional.empty()));
            case ConflictKey.PLACE -> Optional.of(new OpenConflict(conflict, Kind.PLACE, subject, Optional.empty()));
            default -> Optional.ofNullable(subject.eClass().getEStructuralFeature(conflict.getFeature()))
                    .map(feature -> new OpenConflict(conflict, isOrder(feature) ? Kind.ORDER : Kind.VALUE, subject, Optional.of(feature)));
        };
    }

    private static boolean isOrder(EStructuralFeature feature) {
        return feature instanceof EReference && feature.isMany() && feature.isOrdered();
    }

    /** What to choose from: who brought which value, as the file writes it. */
    public List<SidedValue> choices() {
        return List.copyOf(conflict.getValues());
    }

    /** The choice of a side, if it has one. */
    public Optional<SidedValue> choiceOf(String who) {
        return conflict.getValues().stream().filter(value -> value.who().equals(who)).findFirst();
    }

    /** The value before, as the file writes it; empty where there was none. */
    public String before() {
        return conflict.getBase() == null ? "" : conflict.getBase();
    }

    /** What stands in the dossier now, as the file writes it; empty where there is nothing. */
    public String now() {
        return switch (kind) {
            case DELETION -> subject.getId().toString();
            case PLACE -> subject.eContainer() instanceof Element container ? container.getId().toString() : "";
            case ORDER -> String.join(" ", Settlement.order(subject, feature.orElseThrow()));
            case VALUE -> Settlement.value(conflict, feature.orElseThrow());
        };
    }

    /** Its like. */
    public Group group() {
        return new Group(kind, subject.eClass(), conflict.getFeature());
    }
}
