package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.List;
import org.adduce.core.dossier.StandIn;
import org.adduce.model.Element;
import org.adduce.team.internal.compare.Index;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.compare.Traits;
import org.adduce.team.internal.compare.Tree;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/** Looks at every reference of the merged dossier once more: each leads to the element that is there now. */
final class Sweep {

    private final Index merged;

    Sweep(Index merged) {
        this.merged = merged;
    }

    void run() {
        Tree.walk(merged.dossier(), element -> {
            for (var trait : Traits.of(element.eClass()).own()) {
                if (trait.refers() && trait.isSet(element)) {
                    look(trait, element);
                }
            }
        });
    }

    private void look(Trait trait, Element element) {
        var reference = (EReference) trait.feature();
        if (!trait.isMany()) {
            var target = (Element) trait.raw(element);
            var right = right(reference, target);
            if (right != target) {
                element.eSet(reference, right);
            }
            return;
        }
        @SuppressWarnings("unchecked")
        var list = (InternalEList<Element>) trait.raw(element);
        for (int i = 0; i < list.size(); i++) {
            if (right(reference, list.basicGet(i)) != list.basicGet(i)) {
                exchange(reference, list);
                return;
            }
        }
    }

    private void exchange(EReference reference, InternalEList<Element> list) {
        List<Element> all = new ArrayList<>();
        for (var target : list.basicList()) {
            var right = right(reference, target);
            if (right != null && !all.contains(right)) {
                all.add(right);
            }
        }
        list.clear();
        list.addAllUnique(all);
    }

    /** Whom a reference really means; null where there is nobody any more. One that led nowhere on both sides still does. */
    private Element right(EReference reference, Element target) {
        if (!StandIn.is(target) && merged.isSame(target)) {
            return target;
        }
        return merged.find(target.getId()).filter(reference.getEReferenceType()::isInstance).orElseGet(() -> StandIn.is(target) ? target : null);
    }
}
