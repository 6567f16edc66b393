package org.adduce.core.internal.dossier;

import java.util.List;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The border to the file: replaces characters that no file can hold by U+FFFD when they enter a dossier, so that what is
 * in memory is what will be read again, and saving does not fail on them days later.
 */
public final class Cleaning {

    private Cleaning() {
    }

    /** Cleans an element and everything in it. */
    public static void all(Element top) {
        Walk.through(top, element -> Anatomy.of(element.eClass()).texts().forEach(feature -> one(element, feature)));
    }

    /** Cleans the values of one feature. */
    public static void one(Element element, EAttribute feature) {
        if (!FileText.isText(feature.getEAttributeType()) || !element.eIsSet(feature)) {
            return;
        }
        if (element.eGet(feature) instanceof List<?> many) {
            many(many);
        } else {
            var value = element.eGet(feature);
            var clean = FileText.clean(value);
            if (!clean.equals(value)) {
                element.eSet(feature, clean);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void many(List<?> values) {
        var list = (InternalEList<Object>) values;
        for (int i = 0; i < list.size(); i++) {
            var clean = FileText.clean(list.get(i));
            if (!clean.equals(list.get(i)) && !list.contains(clean)) {
                list.setUnique(i, clean);
            }
        }
    }
}
