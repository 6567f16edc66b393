package org.adduce.core.copying;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.adduce.core.internal.dossier.Walk;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies elements out of a dossier into one of their own, with what they refer to. */
final class Extract {

    private final Set<Element> needed = new LinkedHashSet<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);

    private Extract(Collection<Element> chosen) {
        chosen.forEach(this::need);
        while (!open.isEmpty()) {
            Walk.through(open.remove(), this::needTargets);
        }
    }

    /** A dossier with the id of the one that the elements stand in. */
    static Dossier of(List<Element> chosen) {
        return new Extract(chosen).copy(chosen.getFirst().dossier());
    }

    private void need(Element top) {
        if (needed.add(top)) {
            open.add(top);
            if (top.eContainer() instanceof Topic parent) {
                need(parent);
            }
        }
    }

    private void needTargets(Element element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                var value = element.eGet(reference);
                if (value instanceof List<?> many) {
                    many.forEach(this::needTarget);
                } else {
                    needTarget(value);
                }
            }
        }
    }

    private void needTarget(Object target) {
        if (target instanceof Element element && !element.eIsProxy() && top(element) instanceof Element top && !(top instanceof Source)) {
            need(top);
        }
    }

    /** What a dossier or a topic holds, around an element; null for the dossier itself and what is in none. */
    private static Element top(Element element) {
        EObject at = element;
        while (at != null && !(at.eContainer() instanceof Dossier) && !(at instanceof Topic)) {
            at = at.eContainer();
        }
        return (Element) at;
    }

    private Dossier copy(Dossier original) {
        var part = ModelFactory.eINSTANCE.createDossier();
        part.setId(original.getId());
        part.setTitle(original.getTitle());
        for (var element : needed) {
            if (!copier.containsKey(element)) {
                place(element, part);
            }
        }
        copier.copyReferences();
        return part;
    }

    /** A topic comes without those inside it that nobody needs. */
    private EObject place(Element element, Dossier part) {
        if (copier.get(element) != null) {
            return copier.get(element);
        }
        if (!(element instanceof Topic topic)) {
            var copy = copier.copy(element);
            add(part, element.eContainmentFeature(), copy);
            return copy;
        }
        var bare = bare(topic);
        copier.put(topic, bare);
        if (topic.eContainer() instanceof Topic parent) {
            ((Topic) place(parent, part)).getTopics().add(bare);
        } else {
            part.getTopics().add(bare);
        }
        return bare;
    }

    private static Topic bare(Topic topic) {
        var bare = ModelFactory.eINSTANCE.createTopic();
        bare.setId(topic.getId());
        bare.setName(topic.getName());
        bare.setColour(topic.getColour());
        bare.setNote(topic.getNote());
        return bare;
    }

    @SuppressWarnings("unchecked")
    private static void add(Dossier part, EReference containment, EObject copy) {
        ((List<EObject>) part.eGet(containment)).add(copy);
    }
}
