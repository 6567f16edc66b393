package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.query.References.Reference;
import org.adduce.model.Argument;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Merges elements that are one into one of them, which stays: what spoke of the others speaks of it, lists are joined, what
 * the others contained comes into it, and their ids become its former ids, so that old references, other desks and later
 * imports still find it. It is planned first, so that a person can choose where only one value can stay.
 *
 * @since 1.0
 */
public final class Union {

    /** What may be there twice by mistake. Voices are merged where they are read. */
    private static final Set<EClass> KINDS = Set.of(Literals.SOURCE, Literals.ACTOR, Literals.CLAIM, Literals.ARGUMENT, Literals.QUESTION,
            Literals.EVENT, Literals.TOPIC);

    /**
     * A feature that has one value only, and of which the elements say several things.
     *
     * @param holder whose feature it is: the element that stays, or one that stands in it
     * @param feature the feature
     * @param values each once and at least two; the first stays unless another is chosen
     */
    public record Difference(Element holder, EStructuralFeature feature, List<Object> values) {

        /** Copies the list. */
        public Difference {
            values = List.copyOf(values);
        }
    }

    private final OpenDossier dossier;
    private final Element kept;
    private final List<Element> others;
    private final Joining joining;
    private final Map<Difference, Object> chosen = new HashMap<>();

    private Union(OpenDossier dossier, Element kept, List<Element> others) {
        this.dossier = dossier;
        this.kept = kept;
        this.others = others;
        var all = new LinkedHashSet<>(others);
        all.add(kept);
        this.joining = new Joining(kept, others, all);
    }

    /** Whether elements can become one: two at least, of one kind that is not part of another, in this dossier. */
    public static boolean isPossible(OpenDossier dossier, Collection<? extends Element> elements) {
        var all = new LinkedHashSet<Element>(elements);
        return all.size() > 1 && all.stream().map(Element::eClass).distinct().count() == 1 && KINDS.contains(all.getFirst().eClass())
                && all.stream().allMatch(element -> element.dossier() == dossier.root()) && leavesAConclusion(all);
    }

    /** Arguments about nothing but each other would be about nothing. */
    private static boolean leavesAConclusion(Set<Element> all) {
        return !(all.iterator().next() instanceof Argument) || all.stream().map(Argument.class::cast).map(Argument::getConclusion)
                .filter(Objects::nonNull).anyMatch(conclusion -> !all.contains(conclusion));
    }

    /**
     * Plans to merge elements into one of them.
     *
     * @param kept the one that stays
     * @param others what becomes part of it; {@code kept} itself is left out of account
     * @throws IllegalArgumentException if that is not {@linkplain #isPossible possible}
     */
    public static Union of(OpenDossier dossier, Element kept, Collection<? extends Element> others) {
        var all = new LinkedHashSet<Element>(List.of(kept));
        all.addAll(others);
        if (!isPossible(dossier, all)) {
            throw new IllegalArgumentException("These cannot become one: " + all);
        }
        all.remove(kept);
        return new Union(dossier, kept, List.copyOf(all));
    }

    /** The one that stays. */
    public Element kept() {
        return kept;
    }

    /** Those that become part of it. */
    public List<Element> others() {
        return others;
    }

    /** Where only one of several values can stay. */
    public List<Difference> differences() {
        return joining.differences();
    }

    /** Has another of a difference's values stay than the first. */
    public void choose(Difference difference, Object value) {
        chosen.put(difference, value);
    }

    /** The places that speak of the others now and will speak of the one that stays. */
    public List<Reference> moved() {
        var places = new LinkedHashSet<Reference>();
        others.forEach(other -> dossier.references().to(other).stream().filter(this::isOutside).forEach(places::add));
        return List.copyOf(places);
    }

    private boolean isOutside(Reference place) {
        return place.from() != kept && !others.contains(place.from());
    }

    /**
     * Does it, in one gesture. An actor goes on to be known by all names; notes are put one after the other. What would
     * speak of itself afterwards, as an account that is its own owner, no longer does.
     *
     * @param label what the gesture is, as the Edit menu names it
     */
    public void run(String label) {
        dossier.edit(label, root -> {
            for (var other : others) {
                var places = dossier.references().to(other).stream().filter(this::isOutside).toList();
                places.forEach(place -> Rewiring.rewire(place, other, kept));
            }
            joining.run(chosen);
            others.forEach(EcoreUtil::remove);
            kept.getFormerIds().addAll(newFormerIds());
        });
    }

    private List<UUID> newFormerIds() {
        var ids = new LinkedHashSet<UUID>();
        others.forEach(other -> {
            ids.add(other.getId());
            ids.addAll(other.getFormerIds());
        });
        ids.remove(kept.getId());
        ids.removeAll(kept.getFormerIds());
        return new ArrayList<>(ids);
    }
}
