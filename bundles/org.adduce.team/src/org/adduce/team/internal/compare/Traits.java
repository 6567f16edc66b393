package org.adduce.team.internal.compare;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The features of one class, in the order of the model, the id left out.
 *
 * @param own values and references
 * @param contained what holds elements
 */
public record Traits(List<Trait> own, List<Trait> contained) {

    private static final AtomicReferenceArray<Traits> ALL = new AtomicReferenceArray<>(ModelPackage.eINSTANCE.getEClassifiers().size());

    /** The features of a class of elements. */
    public static Traits of(EClass type) {
        var known = ALL.get(type.getClassifierID());
        if (known == null) {
            known = make(type);
            ALL.set(type.getClassifierID(), known);
        }
        return known;
    }

    private static Traits make(EClass type) {
        return new Traits(of(type, false).filter(trait -> trait.feature() != ModelPackage.Literals.ELEMENT__ID).toList(), of(type, true).toList());
    }

    private static Stream<Trait> of(EClass type, boolean isContainment) {
        return type.getEAllStructuralFeatures().stream().filter(feature -> isContainment(feature) == isContainment)
                .map(feature -> Trait.of(feature, type.getFeatureID(feature)));
    }

    /** Whether a feature holds elements. */
    public static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** A class's trait by its feature; nothing where the class has no such feature. */
    public static Optional<Trait> find(EClass type, EStructuralFeature feature) {
        var traits = of(type);
        return (isContainment(feature) ? traits.contained() : traits.own()).stream().filter(trait -> trait.feature() == feature).findFirst();
    }

    /** A class's trait by its feature, which it must have. */
    public static Trait get(EClass type, EStructuralFeature feature) {
        return find(type, feature).orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no " + feature.getName()));
    }
}
