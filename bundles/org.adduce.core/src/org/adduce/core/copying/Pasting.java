package org.adduce.core.copying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.internal.dossier.Walk;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Moves the elements of one dossier into another that may have some of them. */
final class Pasting {

    private final Dossier target;
    private final Set<UUID> doubled;
    private final Map<UUID, Element> known = new HashMap<>();
    /** Elements of the part for which the target has its own. */
    private final Map<Element, Element> replaced = new HashMap<>();
    private final Map<UUID, Element> inTarget = new LinkedHashMap<>();
    private final List<Element> arrived = new ArrayList<>();

    Pasting(Dossier target, Set<UUID> doubled) {
        this.target = target;
        this.doubled = doubled;
        Walk.through(target, element -> {
            known.put(element.getId(), element);
            element.getFormerIds().forEach(former -> known.putIfAbsent(former, element));
        });
    }

    /** Pastes all; gives what each top element, by the id it had, is in the target. */
    Map<UUID, Element> all(Dossier part) {
        for (var element : List.copyOf(part.eContents())) {
            paste((Element) element, target);
        }
        arrived.forEach(element -> Walk.through(element, this::rewire));
        return inTarget;
    }

    private void paste(Element element, Element into) {
        var own = Optional.ofNullable(known.get(element.getId())).filter(known -> known.eClass() == element.eClass());
        if (own.isPresent() && !isDoubled(element)) {
            inTarget.put(element.getId(), own.get());
            replace(element, own.get());
        } else {
            Walk.through(element, each -> inTarget.putIfAbsent(each.getId(), each));
            if (own.isPresent()) {
                Walk.through(element, each -> each.setId(UUID.randomUUID()));
            }
            add(into, element);
        }
    }

    /** Doubling a text or a topic would only make two of one. */
    private boolean isDoubled(Element element) {
        return doubled.contains(element.getId()) && !(element instanceof Source) && !(element instanceof Topic);
    }

    private void replace(Element element, Element own) {
        replaced.put(element, own);
        if (element instanceof Topic topic) {
            List.copyOf(topic.getTopics()).forEach(inner -> paste(inner, own));
        } else {
            Walk.through(element, inner -> Optional.ofNullable(known.get(inner.getId())).ifPresent(other -> replaced.put(inner, other)));
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Element into, Element element) {
        var feature = (EReference) into.eClass().getEStructuralFeature(element.eContainmentFeature().getName());
        ((List<Element>) into.eGet(feature)).add(element);
        arrived.add(element);
    }

    @SuppressWarnings("unchecked")
    private void rewire(Element element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer()) {
                continue;
            }
            var value = element.eGet(reference);
            if (value instanceof List<?> many) {
                rewire((List<EObject>) many);
            } else if (replaced.containsKey(value)) {
                element.eSet(reference, replaced.get(value));
            }
        }
    }

    private void rewire(List<EObject> many) {
        for (int i = many.size() - 1; i >= 0; i--) {
            var own = replaced.get(many.get(i));
            if (own != null && many.contains(own)) {
                many.remove(i);
            } else if (own != null) {
                many.set(i, own);
            }
        }
    }
}
