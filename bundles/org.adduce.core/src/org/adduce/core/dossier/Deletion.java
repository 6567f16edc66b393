package org.adduce.core.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.adduce.core.internal.dossier.Loosening;
import org.adduce.core.internal.dossier.Walk;
import org.adduce.core.query.References;
import org.adduce.core.query.References.Reference;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes elements out of a dossier so that no reference dangles: what speaks of them ceases to, and what cannot stand without
 * them, as an assertion without its claim, goes with them. It is planned first, so that a person can be asked.
 *
 * @since 1.0
 */
public final class Deletion {

    /** Features without a value of which an element says nothing. */
    private static final Set<EStructuralFeature> REQUIRED = Set.of(ModelPackage.Literals.ASSERTION__CLAIM,
            ModelPackage.Literals.ARGUMENT__CONCLUSION, ModelPackage.Literals.ARGUMENT__PREMISES, ModelPackage.Literals.CONFLICT__SUBJECT);

    /** Parts that say nothing but of what they stand in: nobody misses them once that is gone. */
    private static final Set<EClass> PARTS = Set.of(ModelPackage.Literals.QUOTE, ModelPackage.Literals.QUANTITY,
            ModelPackage.Literals.RESOLUTION, ModelPackage.Literals.AFFILIATION, ModelPackage.Literals.CITATION);

    private final OpenDossier dossier;
    private final References references;
    private final List<Element> chosen = new ArrayList<>();
    private final List<Element> dragged = new ArrayList<>();
    /** Everything that goes, with all that it contains. */
    private final Set<Element> gone = new LinkedHashSet<>();
    private final Deque<Element> unseen = new ArrayDeque<>();

    private Deletion(OpenDossier dossier) {
        this.dossier = dossier;
        this.references = dossier.references();
    }

    /** Plans to take {@code elements} out; the dossier itself and what is not in it are left out of account. */
    public static Deletion of(OpenDossier dossier, Collection<? extends Element> elements) {
        var plan = new Deletion(dossier);
        elements.stream().filter(element -> !(element instanceof Dossier) && element.dossier() == dossier.root())
                .forEach(element -> plan.take(element, plan.chosen));
        plan.followReferences();
        return plan;
    }

    private void take(Element top, List<Element> into) {
        if (gone.contains(top)) {
            return;
        }
        into.removeIf(other -> EcoreUtil.isAncestor(top, other));
        into.add(top);
        Walk.through(top, element -> {
            if (gone.add(element)) {
                unseen.add(element);
            }
        });
    }

    private void followReferences() {
        while (!unseen.isEmpty()) {
            for (var place : references.to(unseen.remove())) {
                if (!gone.contains(place.from()) && cannotStand(place)) {
                    take(place.from(), dragged);
                }
            }
        }
    }

    private boolean cannotStand(Reference place) {
        if (!REQUIRED.contains(place.feature())) {
            return false;
        }
        return !place.feature().isMany() || gone.containsAll((Collection<?>) place.from().eGet(place.feature()));
    }

    /** What was asked for, without what stands inside another of them. */
    public List<Element> chosen() {
        return List.copyOf(chosen);
    }

    /** What must go too, since it cannot stand without them. */
    public List<Element> dragged() {
        return List.copyOf(dragged);
    }

    /** How many elements go in all, with those inside others. */
    public int size() {
        return gone.size();
    }

    /**
     * What goes because it stands inside something that goes, and has a meaning of its own: a person should know. The words
     * an assertion quotes and the numbers of a claim are parts of it and not counted.
     */
    public List<Element> inside() {
        return gone.stream().filter(element -> !PARTS.contains(element.eClass()) && !chosen.contains(element) && !dragged.contains(element)).toList();
    }

    /** The places in elements that stay which speak of elements that go, and will cease to. */
    public List<Reference> loosened() {
        var loosened = new LinkedHashSet<Reference>();
        gone.forEach(element -> references.to(element).stream().filter(place -> !gone.contains(place.from())).forEach(loosened::add));
        return List.copyOf(loosened);
    }

    /**
     * Does it, in one gesture. A quote loses its anchors in a snapshot that goes, and is lost where it has no other; a time
     * measured from an element that goes becomes the span it meant, or nothing where that is unknown.
     *
     * @param label what the gesture is, as the Edit menu names it
     */
    public void run(String label) {
        var loosened = loosened();
        var loosening = new Loosening(gone, dossier::find);
        dossier.edit(label, root -> {
            loosened.forEach(loosening::loosen);
            chosen.forEach(Deletion::remove);
            dragged.forEach(Deletion::remove);
        });
    }

    private static void remove(EObject element) {
        EcoreUtil.remove(element);
    }
}
