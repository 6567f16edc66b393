package org.adduce.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.adduce.model.derived.SaidTime;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** All fields there are, by name: every feature of the model, and what is derived. */
final class Fields {

    private static final Map<String, Field> BY_NAME = catalogue();
    private static final Map<EClass, List<Field>> BY_TYPE = new ConcurrentHashMap<>();

    private Fields() {
    }

    /** The field with a name, whatever its case; of a feature with many values also by the name of one of them ({@code topic}). */
    static Optional<Field> named(String name) {
        var key = name.toLowerCase(Locale.ROOT);
        return Stream.of(key, key + "s", key + "es").map(BY_NAME::get).filter(field -> field != null).findFirst();
    }

    /** Those that elements of a class may have themselves. */
    static List<Field> of(EClass type) {
        return BY_TYPE.computeIfAbsent(type, key -> BY_NAME.values().stream()
                .filter(field -> field instanceof Field.Derived || type.getEStructuralFeature(field.name()) != null).toList());
    }

    /** The name that differs least from a wrong one, if any comes close. */
    static Optional<String> near(String name) {
        return Nearest.of(name.toLowerCase(Locale.ROOT), BY_NAME.keySet()).map(key -> BY_NAME.get(key).name());
    }

    private static Map<String, Field> catalogue() {
        var features = new TreeMap<String, List<EStructuralFeature>>();
        ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEStructuralFeatures().stream()).filter(Fields::isOfUse)
                .forEach(feature -> features.computeIfAbsent(feature.getName(), key -> new ArrayList<>()).add(feature));
        var fields = new TreeMap<String, Field>();
        features.forEach((name, of) -> add(fields, new Field.Stored(name, sort(of.getFirst()), List.copyOf(of))));
        add(fields, new Field.Derived("said", Field.Sort.TIME, Fields::said));
        add(fields, new Field.Derived("text", Field.Sort.TEXT, (element, sight) -> text(element)));
        add(fields, new Field.Derived("type", Field.Sort.TEXT, (element, sight) -> Optional.of(Stream.of(element.eClass().getName()))));
        add(fields, new Field.Derived("source", Field.Sort.ELEMENT, (element, sight) -> Optional.of(Stream.ofNullable(Tree.sourceOf(element)))));
        add(fields, new Field.Derived("parent", Field.Sort.ELEMENT, (element, sight) -> Optional.of(Stream.ofNullable(element.eContainer()))));
        return fields;
    }

    private static void add(Map<String, Field> fields, Field field) {
        fields.put(field.name().toLowerCase(Locale.ROOT), field);
    }

    private static boolean isOfUse(EStructuralFeature feature) {
        return feature != ModelPackage.Literals.ELEMENT__LEFTOVERS && feature != ModelPackage.Literals.DOSSIER__RECEIPTS;
    }

    private static Field.Sort sort(EStructuralFeature feature) {
        var type = feature.getEType();
        if (type instanceof EClass) {
            return Field.Sort.ELEMENT;
        }
        if (type instanceof EEnum) {
            return Field.Sort.WORD;
        }
        return switch (type.getName()) {
            case "UUID" -> Field.Sort.ID;
            case "When", "Instant" -> Field.Sort.TIME;
            case "EBoolean" -> Field.Sort.TRUTH;
            case "EInt", "EBigDecimal" -> Field.Sort.NUMBER;
            case "Sureness" -> Field.Sort.SURENESS;
            default -> Field.Sort.TEXT;
        };
    }

    private static Optional<Stream<Object>> said(Element element, Sight sight) {
        return switch (element) {
            case Assertion assertion -> Optional.of(Stream.of(sight.dating().said(assertion)));
            case Utterance utterance -> Optional.of(Stream.of(SaidTime.of(utterance)));
            default -> Optional.empty();
        };
    }

    private static Optional<Stream<Object>> text(Element element) {
        if (element instanceof Utterance utterance) {
            return Optional.of(Stream.of(utterance.words()));
        }
        return Optional.ofNullable(element.eClass().getEStructuralFeature("text")).map(feature -> Stream.ofNullable(element.eGet(feature)));
    }
}
