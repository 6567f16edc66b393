package org.adduce.core.action;

import java.util.Collection;
import java.util.Set;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EClass;

/**
 * On what an action can be run.
 *
 * @param kinds the classes of elements, with their subclasses; all if empty
 * @param least how many at least; 0 for an action that needs none
 * @param most how many at most
 * @since 1.0
 */
public record Applicability(Set<EClass> kinds, int least, int most) {

    /** Copies the set. */
    public Applicability {
        kinds = Set.copyOf(kinds);
    }

    /** Whether an action can be run on these elements: on all of them. */
    public boolean fits(Collection<? extends Element> elements) {
        return elements.size() >= least && elements.size() <= most && elements.stream().allMatch(this::isOfKind);
    }

    /** Whether an element is of a kind that an action can be run on. */
    public boolean isOfKind(Element element) {
        return kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.isSuperTypeOf(element.eClass()));
    }
}
