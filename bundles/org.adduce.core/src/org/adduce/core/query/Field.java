package org.adduce.core.query;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Something that can be asked of elements by a name: a feature of the model, or what is derived from some. */
sealed interface Field {

    /** What sort of values a field has, and so how what is asked of it is read. */
    enum Sort {
        TEXT, ID, TIME, WORD, TRUTH, NUMBER, SURENESS, ELEMENT
    }

    /** The name, as in the model. */
    String name();

    /** What sort of values it has. */
    Sort sort();

    /** The values an element itself has; empty if it is of a class that has no such field. */
    Optional<Stream<Object>> own(Element element, Sight sight);

    /** The values of an element; where it has no such field, those of what it contains. */
    default Stream<Object> values(Element element, Sight sight) {
        return own(element, sight).orElseGet(() -> element.eContents().stream().flatMap(inner -> values((Element) inner, sight)));
    }

    /**
     * A feature, or several of the same name in several classes.
     *
     * @param features one a class that declares it
     */
    record Stored(String name, Sort sort, List<EStructuralFeature> features) implements Field {
        @Override
        public Optional<Stream<Object>> own(Element element, Sight sight) {
            return Optional.ofNullable(element.eClass().getEStructuralFeature(name)).map(feature -> stream(element, feature));
        }

        private static Stream<Object> stream(EObject element, EStructuralFeature feature) {
            var value = element.eGet(feature);
            if (value instanceof List<?> many) {
                return many.stream().map(Object.class::cast);
            }
            return value == null || "".equals(value) ? Stream.empty() : Stream.of(value);
        }
    }

    /**
     * Something derived.
     *
     * @param derivation its values for an element, empty where it does not apply
     */
    record Derived(String name, Sort sort, BiFunction<Element, Sight, Optional<Stream<Object>>> derivation) implements Field {
        @Override
        public Optional<Stream<Object>> own(Element element, Sight sight) {
            return derivation.apply(element, sight);
        }
    }
}
