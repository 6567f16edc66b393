package org.adduce.team.internal.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.adduce.model.Conflict;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Leftovers;
import org.adduce.model.value.SidedValue;
import org.adduce.model.value.Variable;
import org.adduce.team.internal.compare.Touched;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.compare.Traits;
import org.adduce.team.internal.compare.ValueText;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts what was chosen into the element. Runs within a gesture. */
public final class Settlement {

    private Settlement() {
    }

    /** Gives the subject of a conflict the chosen value. */
    public static void set(Conflict conflict, EStructuralFeature feature, String value, Function<UUID, Optional<Element>> elements) {
        var subject = conflict.getSubject();
        var trait = Traits.get(subject.eClass(), feature);
        if (feature == Literals.SOURCE__BIBLIOGRAPHY) {
            Touched.put(trait, subject, withVariable(trait.keys(subject), name(conflict), value), elements);
        } else if (feature == Literals.ELEMENT__LEFTOVERS) {
            subject.setLeftovers(withAttribute(subject.getLeftovers(), name(conflict), value));
        } else {
            Touched.put(trait, subject, value.isEmpty() ? List.of() : List.of(ValueText.parse(feature, value)), elements);
        }
    }

    /** What the subject of a conflict says now; empty where it says nothing. */
    public static String value(Conflict conflict, EStructuralFeature feature) {
        var subject = conflict.getSubject();
        if (feature == Literals.ELEMENT__LEFTOVERS) {
            var attributes = subject.getLeftovers() == null ? List.<Leftovers.Attribute>of() : subject.getLeftovers().attributes();
            return attributes.stream().filter(attribute -> attribute.name().equals(name(conflict))).findFirst()
                    .map(attribute -> attribute.name() + '=' + attribute.value()).orElse("");
        }
        var values = Traits.get(subject.eClass(), feature).keys(subject).stream();
        var said = feature == Literals.SOURCE__BIBLIOGRAPHY ? values.filter(value -> ((Variable) value).name().equals(name(conflict))) : values;
        return said.findFirst().map(ValueText::of).orElse("");
    }

    /** The ids of what stands in a list, in its order. */
    public static List<String> order(Element subject, EStructuralFeature feature) {
        return Traits.get(subject.eClass(), feature).keys(subject).stream().map(ValueText::of).toList();
    }

    /** Which of several named entries a conflict is about. */
    private static String name(Conflict conflict) {
        return conflict.getValues().stream().map(SidedValue::value).filter(text -> text.indexOf('=') > 0)
                .map(text -> text.substring(0, text.indexOf('='))).findFirst().orElse("");
    }

    private static List<Object> withVariable(List<Object> variables, String name, String value) {
        var all = new ArrayList<>(variables);
        all.removeIf(variable -> ((Variable) variable).name().equals(name));
        if (!value.isEmpty()) {
            all.add(ValueText.parse(Literals.SOURCE__BIBLIOGRAPHY, value));
        }
        return all;
    }

    private static Leftovers withAttribute(Leftovers leftovers, String name, String value) {
        var attributes = new ArrayList<Leftovers.Attribute>(leftovers == null ? List.of() : leftovers.attributes());
        attributes.removeIf(attribute -> attribute.name().equals(name));
        if (!value.isEmpty()) {
            attributes.add(new Leftovers.Attribute(name, value.substring(name.length() + 1)));
        }
        return new Leftovers(attributes, leftovers == null ? List.of() : leftovers.children());
    }

    /** Puts a list into an order given by ids; what is not named comes after what it came after. */
    @SuppressWarnings("unchecked")
    public static void order(Element subject, EStructuralFeature feature, List<String> ids) {
        var list = (EList<Element>) subject.eGet(feature);
        int at = 0;
        for (var id : ids) {
            var element = list.stream().filter(one -> one.getId().toString().equals(id)).findFirst();
            if (element.isPresent()) {
                list.move(at++, element.get());
            }
        }
    }

    /** Puts an element into another; says false, and does nothing, where that stands in it or cannot hold it. */
    public static boolean putInto(Element element, Element container) {
        if (EcoreUtil.isAncestor(element, container)) {
            return false;
        }
        var place = Traits.of(container.eClass()).contained().stream().filter(Trait::isMany)
                .filter(trait -> trait.feature().getEType().isInstance(element)).findFirst();
        place.filter(trait -> element.eContainer() != container || element.eContainmentFeature() != trait.feature()).ifPresent(trait -> {
            EcoreUtil.remove(element);
            ((EList<?>) container.eGet(trait.feature())).addAll(cast(element));
        });
        return place.isPresent();
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> cast(Element element) {
        return (List<T>) List.of(element);
    }
}
