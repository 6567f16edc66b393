package org.adduce.core.internal.file;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.adduce.core.dossier.StandIn;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EClass;

/** What stands in one file for elements that are not there; one for each class and id. */
final class StandIns {

    private final Map<EClass, Map<UUID, Element>> all = new HashMap<>();

    Element of(EClass type, UUID id) {
        return all.computeIfAbsent(type, any -> new HashMap<>()).computeIfAbsent(id, any -> StandIn.of(type, id));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
