package org.adduce.team.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.dossier.Deletion;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.team.internal.compare.Index;
import org.adduce.team.internal.compare.Touched;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.compare.Traits;
import org.adduce.team.internal.compare.Tree;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes single changes over into an open dossier: afterwards it says what the other dossier says there. Which of the two
 * came first does not matter, so changes go over in either direction. What a change speaks of and the open dossier does not
 * have comes along where it stands inside what is taken, and is left out elsewhere; take that over first.
 *
 * @since 1.0
 */
public final class TakeOver {

    private final OpenDossier open;
    private final Index from;
    private final Map<Element, Element> arrived = new HashMap<>();

    private TakeOver(OpenDossier open, Dossier from) {
        this.open = open;
        this.from = new Index(from);
    }

    /**
     * Takes changes over, in one gesture.
     *
     * @param changes of a diff between the two dossiers, whichever way round
     * @param from where to take them from; it is not changed
     * @param into the dossier to change
     * @param label what the gesture is, as the Edit menu names it
     */
    public static void take(Collection<? extends Change> changes, Dossier from, OpenDossier into, String label) {
        into.edit(label, root -> new TakeOver(into, from).run(List.copyOf(changes)));
    }

    private void run(List<Change> changes) {
        changes.forEach(this::bring);
        arrived.forEach(this::fill);
        changes.forEach(this::move);
        changes.forEach(this::alter);
        var gone = new ArrayList<Element>();
        changes.forEach(change -> drop(change, gone));
        if (!gone.isEmpty()) {
            Deletion.of(open, gone).run("");
        }
    }

    /** What is there and not here. */
    private void bring(Change change) {
        if ((change instanceof Change.Added || change instanceof Change.Removed) && !isHere(change.element())) {
            from.find(change.element()).ifPresent(this::bring);
        }
    }

    private boolean isHere(UUID id) {
        return here(id).isPresent();
    }

    private Optional<Element> here(UUID id) {
        return open.find(id).filter(element -> element.getId().equals(id));
    }

    private void bring(Element there) {
        if (there.eContainer() instanceof Element container && !isHere(container.getId()) && container.eContainer() != null) {
            bring(container);
        }
        if (!isHere(there.getId())) {
            container(there).ifPresent(container -> attach(copy(there), container, there));
        }
    }

    private Optional<Element> container(Element there) {
        var container = (Element) there.eContainer();
        return container == null ? Optional.empty() : container instanceof Dossier ? Optional.of(open.root()) : here(container.getId());
    }

    /** A copy of an element with what is in it and not here, without what it speaks of. */
    private Element copy(Element there) {
        var copy = (Element) ModelFactory.eINSTANCE.create(there.eClass());
        copy.setId(there.getId());
        for (var trait : Traits.of(there.eClass()).own()) {
            if (!trait.refers()) {
                Touched.copy(trait, there, copy);
            }
        }
        arrived.put(there, copy);
        for (var trait : Traits.of(there.eClass()).contained()) {
            for (var child : Tree.children(trait, there)) {
                if (!isHere(child.getId())) {
                    put(copy(child), copy, (EReference) trait.feature(), -1);
                }
            }
        }
        return copy;
    }

    private void attach(Element element, Element container, Element there) {
        put(element, container, there.eContainmentFeature(), position(there, container));
    }

    /** After the nearest neighbour before it that is here too. */
    private int position(Element there, Element container) {
        var feature = there.eContainmentFeature();
        if (!feature.isMany() || !feature.isOrdered()) {
            return -1;
        }
        var siblings = (List<?>) there.eContainer().eGet(feature);
        var mine = ((List<?>) container.eGet(feature)).stream().map(sibling -> ((Element) sibling).getId()).toList();
        for (int i = siblings.indexOf(there) - 1; i >= 0; i--) {
            int at = mine.indexOf(((Element) siblings.get(i)).getId());
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked")
    private static void put(Element element, Element container, EReference feature, int position) {
        if (feature.isMany()) {
            var list = (EList<Element>) container.eGet(feature);
            list.add(position < 0 ? list.size() : position, element);
        } else {
            container.eSet(feature, element);
        }
    }

    private void fill(Element there, Element here) {
        for (var trait : Traits.of(there.eClass()).own()) {
            if (trait.refers() && trait.isSet(there)) {
                put(trait, here, trait.keys(there));
            }
        }
    }

    private void put(Trait trait, Element here, List<Object> keys) {
        Touched.put(trait, here, keys, this::here);
    }

    private void move(Change change) {
        if (!(change instanceof Change.Moved) || !isHere(change.element()) || !from.has(change.element())) {
            return;
        }
        var there = from.get(change.element());
        var here = here(change.element()).orElseThrow();
        container(there).filter(container -> !EcoreUtil.isAncestor(here, container)).ifPresent(container -> {
            EcoreUtil.remove(here);
            attach(here, container, there);
        });
    }

    private void alter(Change change) {
        var here = change.element().equals(from.dossier().getId()) ? Optional.<Element>of(open.root()) : here(change.element());
        if (here.isEmpty() || !from.has(change.element())) {
            return;
        }
        var there = from.get(change.element());
        switch (change) {
            case Change.Altered altered -> put(Traits.get(there.eClass(), altered.feature()), here.get(), there);
            case Change.Reordered reordered -> put(Traits.get(there.eClass(), reordered.feature()), here.get(), there);
            case Change.Entry entry -> alter(entry, here.get(), there);
            case Change.Added added -> { }
            case Change.Removed removed -> { }
            case Change.Moved moved -> { }
        }
    }

    private void put(Trait trait, Element here, Element there) {
        put(trait, here, trait.keys(there));
    }

    /** One entry alone: what else stands in the list stays. */
    private void alter(Change.Entry entry, Element here, Element there) {
        var trait = Traits.get(there.eClass(), entry.feature());
        put(trait, here, Touched.withEntry(trait.keys(here), trait.keys(there), entry.value()));
    }

    /** What is here and not there. */
    private void drop(Change change, List<Element> gone) {
        if ((change instanceof Change.Added || change instanceof Change.Removed) && !from.has(change.element())) {
            here(change.element()).ifPresent(gone::add);
        }
    }
}
