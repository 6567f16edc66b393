package org.adduce.core.dossier;

import java.util.List;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What one change of one feature did: which values left it and which came. Where both are none, values changed places.
 *
 * @param element whose feature it is; it may have left the dossier later in the same gesture
 * @param feature which
 * @param left the values that are there no more
 * @param came the values that were not there before
 * @since 1.0
 */
public record Trace(Element element, EStructuralFeature feature, List<Object> left, List<Object> came) {

    static Trace of(Change change) {
        var element = (Element) change.element();
        var feature = change.feature();
        return switch (change) {
            case Change.Replaced replaced -> new Trace(element, feature, one(replaced.before()), one(replaced.after()));
            case Change.Exchanged exchanged -> new Trace(element, feature, one(exchanged.before()), one(exchanged.after()));
            case Change.Added added -> new Trace(element, feature, List.of(), List.of(added.value()));
            case Change.Removed removed -> new Trace(element, feature, List.of(removed.value()), List.of());
            case Change.Emptied emptied -> new Trace(element, feature, emptied.values(), List.of());
            case Change.Moved moved -> new Trace(element, feature, List.of(), List.of());
        };
    }

    private static List<Object> one(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    Trace reversed() {
        return new Trace(element, feature, came, left);
    }
}
