package org.adduce.team.ui.internal.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.team.diff.DossierDiff;

/**
 * What came of comparing two dossiers as they were at one time. Made off the UI thread; not changed afterwards.
 *
 * @param diff what is different
 * @param lines that as a tree, a line a class of elements
 * @param before the elements of the first by id
 * @param after the elements of the second by id
 */
public record Compared(DossierDiff diff, List<Difference> lines, Map<UUID, Element> before, Map<UUID, Element> after) {

    /** Compares two dossiers that nobody changes. */
    public static Compared of(Dossier before, Dossier after) {
        var diff = DossierDiff.between(before, after);
        var was = index(before);
        var is = index(after);
        return new Compared(diff, new DifferenceTree(diff, was, is).lines(), was, is);
    }

    private static Map<UUID, Element> index(Dossier dossier) {
        var byId = new HashMap<UUID, Element>();
        byId.put(dossier.getId(), dossier);
        dossier.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && element.getId() != null) {
                byId.put(element.getId(), element);
            }
        });
        return byId;
    }

    /** An element as it was, if it was there. */
    Optional<Element> before(UUID id) {
        return Optional.ofNullable(before.get(id));
    }

    /** An element as it is, if it is there. */
    Optional<Element> after(UUID id) {
        return Optional.ofNullable(after.get(id));
    }
}
