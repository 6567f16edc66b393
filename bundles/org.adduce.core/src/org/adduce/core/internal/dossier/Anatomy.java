package org.adduce.core.internal.dossier;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which features of a class contain elements, speak of elements, and hold words. Looked up once a
 * class: EMF's own cross-reference iterators cost ten times as much a visit.
 *
 * @param contained contained elements
 * @param referring references to elements, anchors in snapshots by their ids, and times, which may be measured from elements
 * @param texts values with characters in them
 */
public record Anatomy(List<EReference> contained, List<EStructuralFeature> referring, List<EAttribute> texts) {

    private static final AtomicReferenceArray<Anatomy> ALL = new AtomicReferenceArray<>(ModelPackage.eINSTANCE.getEClassifiers().size());

    /** The anatomy of a class of elements. */
    public static Anatomy of(EClass type) {
        var known = ALL.get(type.getClassifierID());
        if (known == null) {
            known = make(type);
            ALL.set(type.getClassifierID(), known);
        }
        return known;
    }

    private static Anatomy make(EClass type) {
        return new Anatomy(type.getEAllContainments(), type.getEAllStructuralFeatures().stream().filter(Anatomy::refers).toList(),
                type.getEAllAttributes().stream().filter(Anatomy::holdsText).toList());
    }

    private static boolean holdsText(EAttribute attribute) {
        return FileText.isText(attribute.getEAttributeType());
    }

    /** Whether values of a feature can speak of elements, by reference or by id. */
    static boolean refers(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference -> !reference.isContainment();
            case EAttribute attribute -> attribute.getEAttributeType() == ModelPackage.Literals.RANGE
                    || attribute.getEAttributeType() == ModelPackage.Literals.WHEN;
            default -> false;
        };
    }
}
