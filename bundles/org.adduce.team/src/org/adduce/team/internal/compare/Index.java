package org.adduce.team.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.Element;

/** The elements of one dossier by their ids, and those among them that others were merged into. */
public final class Index {

    /** About; so that tables need not grow. */
    private static final int ELEMENTS_A_SOURCE = 24;

    private final Dossier dossier;
    private final Map<UUID, Element> byId;
    private final List<Element> heirs = new ArrayList<>();

    /** An index of all that is in a dossier now. */
    public Index(Dossier dossier) {
        this.dossier = dossier;
        this.byId = HashMap.newHashMap(dossier.getSources().size() * ELEMENTS_A_SOURCE);
        Tree.walk(dossier, element -> {
            byId.put(element.getId(), element);
            if (!element.getFormerIds().isEmpty()) {
                heirs.add(element);
            }
        });
    }

    /** What is indexed. */
    public Dossier dossier() {
        return dossier;
    }

    /** Whether there is an element with an id. */
    public boolean has(UUID id) {
        return byId.containsKey(id);
    }

    /** The element with an id, which must be there. */
    public Element get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("There is no element " + id));
    }

    /** The element with an id. */
    public Optional<Element> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether an element is the one that its id means here. */
    public boolean isSame(Element element) {
        return byId.get(element.getId()) == element;
    }

    /** From now on an id means an element. */
    public void put(UUID id, Element element) {
        byId.put(id, element);
    }

    /** From now on an id means nothing. */
    public void remove(UUID id) {
        byId.remove(id);
    }

    /** The elements that have former ids. */
    public List<Element> heirs() {
        return heirs;
    }
}
