package org.adduce.team.git;

import java.util.UUID;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;

/** Ids by small numbers. */
final class Ids {

    private Ids() {
    }

    static UUID of(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    static <E extends Element> E find(Dossier dossier, int number, Class<E> type) {
        for (var all = dossier.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && element.getId().equals(of(number))) {
                return type.cast(element);
            }
        }
        throw new AssertionError("There is no " + number);
    }

    static Claim claim(Dossier dossier, int number) {
        return find(dossier, number, Claim.class);
    }
}
