package org.adduce.ui.internal.form.field;

import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.Quote;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which texts a person may not type over. */
final class Fixedness {

    private Fixedness() {
    }

    /** The words of a quote that has a place in a text are the text's: who wants others marks others. */
    static boolean isFree(Element element, EStructuralFeature feature) {
        return !(feature == ModelPackage.Literals.QUOTE__EXACT && element instanceof Quote quote && !quote.getAnchors().isEmpty());
    }
}
