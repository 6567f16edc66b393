package org.adduce.core.query;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * The kinds of elements that can be listed.
 *
 * @since 1.0
 */
public enum Kind {
    /** Everything published. */
    SOURCES(ModelPackage.Literals.SOURCE),
    /** Texts as captured. */
    SNAPSHOTS(ModelPackage.Literals.SNAPSHOT),
    /** Voices, those nested in others too. */
    UTTERANCES(ModelPackage.Literals.UTTERANCE),
    /** What voices point at. */
    CITATIONS(ModelPackage.Literals.CITATION),
    /** Who takes part. */
    ACTORS(ModelPackage.Literals.ACTOR),
    /** Propositions. */
    CLAIMS(ModelPackage.Literals.CLAIM),
    /** Numbers of claims. */
    QUANTITIES(ModelPackage.Literals.QUANTITY),
    /** Stances on claims. */
    ASSERTIONS(ModelPackage.Literals.ASSERTION),
    /** Coded words. */
    ANNOTATIONS(ModelPackage.Literals.ANNOTATION),
    /** Premises and conclusions. */
    ARGUMENTS(ModelPackage.Literals.ARGUMENT),
    /** What is contested. */
    QUESTIONS(ModelPackage.Literals.QUESTION),
    /** What happens. */
    EVENTS(ModelPackage.Literals.EVENT),
    /** Tags, those under others too. */
    TOPICS(ModelPackage.Literals.TOPIC);

    private static final Map<EClass, Kind> BY_TYPE = Stream.of(values()).collect(toUnmodifiableMap(Kind::type, kind -> kind));

    private final EClass type;

    Kind(EClass type) {
        this.type = type;
    }

    /** The word for it: {@code sources}; never translated. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of its elements. */
    public EClass type() {
        return type;
    }

    /** The kind with a word. */
    public static Optional<Kind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The kind of a class's elements. */
    public static Optional<Kind> of(EClass type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** All words, in order, for a person to choose from. */
    public static String words() {
        return Stream.of(values()).map(Kind::word).collect(joining(", "));
    }

    @Override
    public String toString() {
        return word();
    }
}
