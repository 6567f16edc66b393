package org.adduce.core.internal.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.adduce.core.dossier.Trace;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * The usual gesture, of a few changes that each touch another feature and take nothing away that was contained: told without
 * a table, which takes longer to make than all the rest. Everything else is told by {@link Capture}; where both could tell,
 * they tell the same.
 */
final class FewTraces {

    private static final int MOST = 6;

    private final Dossier root;
    private final List<Trace> traces;

    FewTraces(Dossier root, List<Trace> traces) {
        this.root = root;
        this.traces = traces;
    }

    /** Whether these changes are of that kind. */
    static boolean are(List<Trace> traces) {
        if (traces.size() > MOST) {
            return false;
        }
        for (int i = 0; i < traces.size(); i++) {
            var trace = traces.get(i);
            boolean isMore = trace.came().size() > 1 || trace.left().size() > 1;
            boolean isBoth = !trace.left().isEmpty() && !trace.came().isEmpty() && Features.isSet(trace.feature());
            if (isMore || isBoth || !trace.left().isEmpty() && Features.isContainment(trace.feature()) || isAgain(trace, i, traces)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAgain(Trace trace, int before, List<Trace> traces) {
        for (int i = 0; i < before; i++) {
            if (traces.get(i).feature() == trace.feature() && traces.get(i).element() == trace.element()) {
                return true;
            }
        }
        return false;
    }

    List<Delta> deltas() {
        var deltas = new ArrayList<Delta>(traces.size());
        for (int i = 0; i < traces.size(); i++) {
            var trace = traces.get(i);
            if (isOld(trace.element())) {
                deltas.add(Features.isSet(trace.feature()) ? new Delta.Difference(trace.element(), trace.feature(), trace.left(), came(trace))
                        : new Delta.Whole(trace.element(), trace.feature(), whole(trace)));
            }
        }
        return deltas;
    }

    /** Whether an element is in the dossier and did not come with this gesture. */
    private boolean isOld(Element element) {
        EObject at = element;
        while (at != root) {
            if (at == null || isNew(at)) {
                return false;
            }
            at = at.eContainer();
        }
        return true;
    }

    private boolean isNew(Object element) {
        for (int i = 0; i < traces.size(); i++) {
            var trace = traces.get(i);
            if (!trace.came().isEmpty() && trace.came().getFirst() == element && Features.isContainment(trace.feature())) {
                return true;
            }
        }
        return false;
    }

    private static List<Object> came(Trace trace) {
        return Features.isContainment(trace.feature()) && !trace.came().isEmpty() ? List.of(image(trace)) : trace.came();
    }

    /** What came, with all that is in it: new as it is, nothing in it was elsewhere. */
    private static ElementImage image(Trace trace) {
        return ElementImage.of((Element) trace.came().getFirst(), any -> false);
    }

    /** All values as they are now; of contained elements what they are is only told of the one that came. */
    private static List<Object> whole(Trace trace) {
        var owner = (InternalEObject) trace.element();
        var feature = trace.feature();
        if (!owner.eIsSet(feature)) {
            return List.of();
        }
        var value = owner.eGet(feature, false);
        var values = feature.isMany() ? ElementImage.basic((List<?>) value) : new Object[] {value};
        if (Features.isContainment(feature) && !trace.came().isEmpty()) {
            // some lists give an array that takes nothing but elements of their own class
            values = Arrays.copyOf(values, values.length, Object[].class);
            // mostly it came in at the end
            int at = values.length - 1;
            while (at >= 0 && values[at] != trace.came().getFirst()) {
                at--;
            }
            if (at >= 0) {
                values[at] = image(trace);
            }
        }
        return Arrays.asList(values);
    }
}
