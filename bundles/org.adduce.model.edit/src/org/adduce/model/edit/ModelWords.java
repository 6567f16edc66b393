package org.adduce.model.edit;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What people call the classes, features and kinds of the model. The words stand in {@code model.properties} under the
 * keys that EMF uses; a class or feature that has no words there is called by its name.
 *
 * @since 1.0
 */
public final class ModelWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.adduce.model.edit.model");

    private ModelWords() {
    }

    /** A class in the singular: "Source". */
    public static String type(EClass type) {
        return word("_UI_" + type.getName() + "_type", type.getName());
    }

    /** A class in the plural: "Sources". */
    public static String types(EClass type) {
        return word("_UI_" + type.getName() + "_types", type.getName());
    }

    /** What so many of a class are called within a sentence: "source", "sources". */
    public static String inSentence(EClass type, long count) {
        return (count == 1 ? type(type) : types(type)).toLowerCase(Locale.getDefault());
    }

    /** A feature as the label of a field: "Said at". */
    public static String feature(EStructuralFeature feature) {
        return word("_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature", feature.getName());
    }

    /** What a feature is for, in a sentence; empty where its name says it. */
    public static String description(EStructuralFeature feature) {
        return word("_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_description", "");
    }

    /** A kind, stance, status, ... as it stands in a list of choices: "web page". */
    public static String literal(Enumerator literal) {
        return word("_UI_" + literal.getClass().getSimpleName() + '_' + literal.getName() + "_literal", literal.getLiteral());
    }

    private static String word(String key, String otherwise) {
        try {
            return WORDS.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
