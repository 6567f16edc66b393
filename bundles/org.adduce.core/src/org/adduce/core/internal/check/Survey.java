package org.adduce.core.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.base.Tree;
import org.adduce.model.derived.Dating;
import org.eclipse.emf.ecore.EObject;

/** What is known about a dossier during one run of checks: its elements by class and by id, and their times. */
public final class Survey {

    private final Dossier dossier;
    private final List<Element> elements = new ArrayList<>();
    private final Map<UUID, Element> byId = new HashMap<>();
    private final Map<Class<?>, List<?>> byType = new HashMap<>();
    private final Dating dating = new Dating(this::find);

    /** Goes through a dossier once. */
    public Survey(Dossier dossier) {
        this.dossier = dossier;
        gather();
        elements.forEach(element -> byId.putIfAbsent(element.getId(), element));
        elements.forEach(element -> element.getFormerIds().forEach(former -> byId.putIfAbsent(former, element)));
    }

    /** With a stack of its own: voices may be nested as deep as a file's author likes. */
    private void gather() {
        var open = new ArrayDeque<EObject>();
        open.push(dossier);
        while (!open.isEmpty()) {
            var element = open.pop();
            elements.add((Element) element);
            element.eContents().forEach(open::push);
        }
    }

    public Dossier dossier() {
        return dossier;
    }

    /** All elements of a class or its subclasses; the list is shared and cannot be changed. */
    public <E extends Element> List<E> all(Class<E> type) {
        @SuppressWarnings("unchecked")
        var known = (List<E>) byType.computeIfAbsent(type,
                any -> Collections.unmodifiableList(elements.stream().filter(type::isInstance).map(type::cast).toList()));
        return known;
    }

    public Optional<Element> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean isHere(Element element) {
        return !element.eIsProxy() && Tree.dossierOf(element) == dossier;
    }

    public Dating dating() {
        return dating;
    }
}
