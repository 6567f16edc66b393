package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.adduce.core.dossier.Union.Difference;
import org.adduce.model.Actor;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts what several elements of a class say into one of them, the heir. */
final class Joining {

    private final Element heir;
    private final List<Element> others;
    /** All that become one: none of them is a value of the heir's own features. */
    private final Set<Element> one;
    /** Of what each of them has one of, as a claim's resolution. */
    private final List<Joining> inner = new ArrayList<>();

    Joining(Element heir, List<Element> others, Set<Element> one) {
        this.heir = heir;
        this.others = others;
        this.one = one;
        heir.eClass().getEAllContainments().stream().filter(feature -> !feature.isMany()).forEach(feature -> {
            var parts = all().map(each -> (Element) each.eGet(feature)).filter(Objects::nonNull).toList();
            if (parts.size() > 1) {
                inner.add(new Joining(parts.getFirst(), parts.subList(1, parts.size()), new LinkedHashSet<>(parts)));
            }
        });
    }

    private Stream<Element> all() {
        return Stream.concat(Stream.of(heir), others.stream());
    }

    /** Where one value only can stay, in the order of the model. */
    List<Difference> differences() {
        var own = heir.eClass().getEAllStructuralFeatures().stream().filter(Joining::holdsOne)
                .map(feature -> new Difference(heir, feature, values(feature))).filter(difference -> difference.values().size() > 1);
        return Stream.concat(own, inner.stream().flatMap(part -> part.differences().stream())).toList();
    }

    private static boolean holdsOne(EStructuralFeature feature) {
        return !feature.isMany() && !isContained(feature) && feature != Literals.ELEMENT__ID && !Blends.has(feature);
    }

    private static boolean isContained(EStructuralFeature feature) {
        return feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
    }

    /** What they say of a feature, each once, the heir first. */
    private List<Object> values(EStructuralFeature feature) {
        return all().map(element -> element.eGet(feature)).filter(value -> value != null && !"".equals(value) && !one.contains(value)).distinct().toList();
    }

    /** Does it; the others are used up, but still where they were. */
    void run(Map<Difference, Object> chosen) {
        var names = all().filter(Actor.class::isInstance).map(actor -> ((Actor) actor).getName()).filter(Objects::nonNull).distinct().toList();
        inner.forEach(part -> part.run(chosen));
        comeOut();
        for (var feature : heir.eClass().getEAllStructuralFeatures()) {
            if (isContained(feature)) {
                moveParts((EReference) feature);
            } else if (Blends.has(feature)) {
                Blends.blend(feature, heir, others);
            } else if (holdsOne(feature)) {
                settle(feature, chosen);
            } else if (feature != Literals.ELEMENT__ID && feature != Literals.ELEMENT__FORMER_IDS) {
                gather(feature);
            }
        }
        rememberNames(names);
        inner.forEach(part -> part.heir.getFormerIds().addAll(part.others.stream().map(Element::getId).toList()));
    }

    private void settle(EStructuralFeature feature, Map<Difference, Object> chosen) {
        var values = values(feature);
        var difference = new Difference(heir, feature, values);
        var value = chosen.getOrDefault(difference, values.isEmpty() ? null : values.getFirst());
        if (!Objects.equals(value, heir.eGet(feature))) {
            heir.eSet(feature, value);
        }
    }

    @SuppressWarnings("unchecked")
    private void gather(EStructuralFeature feature) {
        var mine = (List<Object>) heir.eGet(feature);
        mine.removeAll(mine.stream().filter(one::contains).toList());
        others.stream().flatMap(other -> ((List<Object>) other.eGet(feature)).stream()).filter(value -> !one.contains(value) && !mine.contains(value))
                .distinct().toList().forEach(mine::add);
    }

    @SuppressWarnings("unchecked")
    private void moveParts(EReference feature) {
        for (var other : others) {
            if (feature.isMany()) {
                List.copyOf((List<Element>) other.eGet(feature)).forEach(part -> add((List<Element>) heir.eGet(feature), part));
            } else if (feature.isContainment() && heir.eGet(feature) == null && other.eGet(feature) instanceof EObject part) {
                heir.eSet(feature, part);
            }
        }
    }

    /** What was captured stands in the order of capture. */
    private static void add(List<Element> parts, Element part) {
        parts.add(Captures.place(parts, part), part);
    }

    /** A topic does not go with one that it stands in: it comes to stand there itself. */
    @SuppressWarnings("unchecked")
    private void comeOut() {
        Optional<EObject> outermost = Optional.empty();
        for (var above = heir.eContainer(); above != null; above = above.eContainer()) {
            outermost = one.contains(above) ? Optional.of(above) : outermost;
        }
        outermost.ifPresent(top -> {
            var places = (List<EObject>) top.eContainer().eGet(top.eContainmentFeature());
            EcoreUtil.remove(heir);
            places.add(places.indexOf(top), heir);
        });
    }

    /** An actor goes on to be known by all names. */
    private void rememberNames(List<String> names) {
        if (heir instanceof Actor actor) {
            names.stream().filter(name -> !name.isBlank() && !name.equals(actor.getName()) && !actor.getAliases().contains(name)).forEach(actor.getAliases()::add);
            actor.getAliases().remove(actor.getName());
        }
    }
}
