package org.adduce.team.internal.merge;

import static org.adduce.model.ModelPackage.Literals.*;

import java.util.Set;
import org.adduce.team.internal.merge.Decision.Manner;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How the values of each feature are merged. Words that are quoted are never mixed: a quote is true or says so. */
final class Manners {

    private static final Set<EStructuralFeature> LINES = Set.of(ELEMENT__NOTE, DOSSIER__DESCRIPTION);
    private static final Set<EStructuralFeature> WORDS = Set.of(DOSSIER__TITLE, SOURCE__TITLE, EVENT__TITLE, CLAIM__TEXT, QUESTION__TEXT,
            RESOLUTION__CRITERIA, QUOTE__TRANSLATION);

    private Manners() {
    }

    static Manner of(EStructuralFeature feature) {
        return LINES.contains(feature) ? Manner.LINES : WORDS.contains(feature) ? Manner.WORDS : Manner.WHOLE;
    }
}
