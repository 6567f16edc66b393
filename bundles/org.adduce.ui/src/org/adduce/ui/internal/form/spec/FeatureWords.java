package org.adduce.ui.internal.form.spec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.adduce.model.edit.ModelWords;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What kinds of elements and their features are called in forms and in the history of edits. */
public final class FeatureWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.adduce.ui.internal.form.spec.words");

    private FeatureWords() {
    }

    /** The label of a feature's field ("Published"). */
    public static String label(EStructuralFeature feature) {
        return ModelWords.feature(feature);
    }

    /** What a feature is for; empty where its label says it. */
    public static String description(EStructuralFeature feature) {
        return ModelWords.description(feature);
    }

    /** A feature within a sentence ("published"). */
    public static String inSentence(EStructuralFeature feature) {
        return word(feature, ".said").orElseGet(() -> label(feature).toLowerCase(Locale.getDefault()));
    }

    /** What stands in an empty field of a feature; empty where nothing needs to. */
    public static String hint(EStructuralFeature feature) {
        return word(feature, ".hint").orElse("");
    }

    /** What a kind of element is called ("Claim"). */
    public static String kind(EClass kind) {
        return ModelWords.type(kind);
    }

    /** A kind of element within a sentence ("claim"). */
    public static String kindInSentence(EClass kind) {
        return kind(kind).toLowerCase(Locale.getDefault());
    }

    /** A value of an enumeration ("at least"). */
    public static String value(Enumerator value) {
        return ModelWords.literal(value);
    }

    /** What stands in the empty columns of a feature that holds named values. */
    public static List<String> columns(EStructuralFeature feature) {
        return Stream.of(".first", ".second").flatMap(suffix -> word(feature, suffix).stream()).toList();
    }

    private static Optional<String> word(EStructuralFeature feature, String suffix) {
        var key = feature.getEContainingClass().getName() + '.' + feature.getName() + suffix;
        return WORDS.containsKey(key) ? Optional.of(WORDS.getString(key)) : Optional.empty();
    }
}
