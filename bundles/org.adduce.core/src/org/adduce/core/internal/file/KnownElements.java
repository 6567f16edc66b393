package org.adduce.core.internal.file;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.adduce.model.Element;

/** The elements of a file by their ids, and by the ids of those that were merged into them. */
final class KnownElements {

    private final ElementTable byId;
    private final Map<UUID, Element> byFormerId = new HashMap<>();

    KnownElements(long expected) {
        this.byId = new ElementTable(expected);
    }

    /** Adds an element; says false where there is one with its id. */
    boolean add(Element element) {
        return byId.add(element);
    }

    /** Remembers an id that an element had before. */
    void addFormer(UUID formerId, Element element) {
        byFormerId.putIfAbsent(formerId, element);
    }

    /** The element that has an id, else the one that had it, else null: asked for every reference of a file. */
    Element find(long high, long low) {
        var found = byId.find(high, low);
        return found != null || byFormerId.isEmpty() ? found : byFormerId.get(new UUID(high, low));
    }
}
