package org.adduce.ui.internal.form.spec;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A field of a form.
 *
 * @param feature what it shows
 * @param editor how it is edited
 */
public record FieldSpec(EStructuralFeature feature, Editor editor) {

    /** A field that is edited as its feature's type suggests. */
    public static FieldSpec of(EStructuralFeature feature) {
        return new FieldSpec(feature, Editor.of(feature));
    }

    /** What the field is called. */
    public String label() {
        return FeatureWords.label(feature);
    }

    /** What stands in it while it is empty. */
    public String hint() {
        return FeatureWords.hint(feature);
    }
}
