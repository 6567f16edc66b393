package org.adduce.core.internal.file;

import static org.adduce.model.ModelPackage.Literals.*;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What things are called in the file, and which features hold words rather than a short value. */
final class Vocabulary {

    /** What may run over lines, or is read rather than looked up. */
    private static final Set<EStructuralFeature> WORDS = Set.of(ELEMENT__NOTE, ELEMENT__DOUBT, DOSSIER__DESCRIPTION, SNAPSHOT__TEXT,
            QUOTE__EXACT, QUOTE__PREFIX, QUOTE__SUFFIX, QUOTE__TRANSLATION, CLAIM__TEXT, RESOLUTION__CRITERIA, QUESTION__TEXT,
            CONFLICT__BASE);

    /** Features with many values are called, child by child, by what one value is. Those that are verbs stay as they are. */
    private static final Map<EStructuralFeature, String> ONE_OF_MANY = Map.ofEntries(Map.entry(ELEMENT__FORMER_IDS, "formerId"),
            Map.entry(TAGGED__TOPICS, "topic"), Map.entry(DOSSIER__RECEIPTS, "receipt"), Map.entry(DOSSIER__SPARED_CHECKS, "sparedCheck"),
            Map.entry(SOURCE__AUTHORS, "author"),
            Map.entry(SOURCE__BIBLIOGRAPHY, "variable"), Map.entry(QUOTE__ANCHORS, "anchor"), Map.entry(UTTERANCE__ANCHORS, "anchor"),
            Map.entry(ACTOR__ALIASES, "alias"), Map.entry(ACTOR__IDENTIFIERS, "identifier"), Map.entry(CLAIM__CONDITIONS, "condition"),
            Map.entry(ARGUMENT__PREMISES, "premise"), Map.entry(EVENT__PARTICIPANTS, "participant"),
            Map.entry(CONFLICT__VALUES, "value"));

    private Vocabulary() {
    }

    static boolean isWords(EStructuralFeature feature) {
        return WORDS.contains(feature);
    }

    /** The name of the child elements that hold the values of a feature. */
    static String childOf(EStructuralFeature feature) {
        return ONE_OF_MANY.getOrDefault(feature, feature.getName());
    }

    /** The name of elements of a class. */
    static String nameOf(EClass type) {
        return Character.toLowerCase(type.getName().charAt(0)) + type.getName().substring(1);
    }

    /** An element as a message speaks of it: "an utterance". */
    static String oneOf(EClass type) {
        var name = nameOf(type);
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
