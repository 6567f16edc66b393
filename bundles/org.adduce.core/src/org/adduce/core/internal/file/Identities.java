package org.adduce.core.internal.file;

import org.adduce.core.file.UnwritableDossierException;
import org.adduce.core.internal.dossier.Walk;
import org.adduce.model.Dossier;
import org.adduce.model.Element;

/**
 * Refuses to write what could not be read again: elements without an id, and two of one id. The program itself makes
 * neither, but a plug-in may, and then the file on disk must stay as it is.
 */
final class Identities {

    private static final String REMEDY = " Undo what was done last, then save again.";
    /** Rather too few, so that a small dossier costs little. */
    private static final int EXPECTED = 1 << 12;

    private final ElementTable known = new ElementTable(EXPECTED);
    private Element nameless;
    private Element second;

    private Identities() {
    }

    /** Every element of a dossier has an id of its own, or it is said which has not. */
    static void require(Dossier dossier) throws UnwritableDossierException {
        var identities = new Identities();
        Walk.through(dossier, identities::take);
        if (identities.nameless != null) {
            throw new UnwritableDossierException("The dossier cannot be saved because " + Vocabulary.oneOf(identities.nameless.eClass())
                    + " in it has no id." + REMEDY);
        }
        if (identities.second != null) {
            throw new UnwritableDossierException("The dossier cannot be saved because the id " + identities.second.getId() + " belongs to "
                    + Vocabulary.oneOf(identities.first(identities.second).eClass()) + " and to " + Vocabulary.oneOf(identities.second.eClass()) + '.' + REMEDY);
        }
    }

    private void take(Element element) {
        if (element.getId() == null) {
            nameless = nameless == null ? element : nameless;
        } else if (!known.add(element)) {
            second = second == null ? element : second;
        }
    }

    private Element first(Element other) {
        return known.find(other.getId().getMostSignificantBits(), other.getId().getLeastSignificantBits());
    }
}
