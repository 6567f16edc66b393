package org.adduce.core.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A tree as text, in which all that counts can be compared: sets sorted, references by id. */
final class Canon {

    private Canon() {
    }

    static String of(EObject element) {
        return element.eClass().getName() + element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet)
                .map(feature -> "\n" + feature.getName() + "=" + value(feature, element.eGet(feature))).collect(Collectors.joining())
                .replace("\n", "\n ");
    }

    private static String value(EStructuralFeature feature, Object value) {
        if (!(value instanceof List<?> many)) {
            return one(feature, value);
        }
        var all = many.stream().map(one -> one(feature, one));
        return (feature.isOrdered() ? all : all.sorted()).toList().toString();
    }

    private static String one(EStructuralFeature feature, Object value) {
        boolean isContained = feature instanceof EReference reference && reference.isContainment();
        return isContained ? of((EObject) value) : value instanceof Element element ? element.getId().toString() : String.valueOf(value);
    }
}
