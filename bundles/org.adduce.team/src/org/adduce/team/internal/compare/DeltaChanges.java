package org.adduce.team.internal.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.adduce.model.Element;
import org.adduce.team.diff.Change;
import org.adduce.team.diff.Change.Place;

/** Tells a delta change by change. */
public final class DeltaChanges {

    private final Delta delta;

    /** The changes of a delta. */
    public DeltaChanges(Delta delta) {
        this.delta = delta;
    }

    /** Shows all of them to a visitor. */
    public void each(Consumer<Change> visitor) {
        delta.removed().forEach((id, element) -> visitor.accept(new Change.Removed(id, element.eClass(), place(element))));
        delta.added().forEach((id, element) -> visitor.accept(new Change.Added(id, element.eClass(), place(element))));
        delta.touched().forEach((id, touch) -> tell(touch, visitor));
    }

    static Place place(Element element) {
        var container = (Element) element.eContainer();
        var feature = element.eContainmentFeature();
        int position = feature.isMany() && feature.isOrdered() ? ((List<?>) container.eGet(feature)).indexOf(element) + 1 : 0;
        return new Place(container.getId(), feature, position);
    }

    private void tell(Touch touch, Consumer<Change> visitor) {
        var is = touch.after();
        if (touch.isMoved()) {
            visitor.accept(new Change.Moved(is.getId(), is.eClass(), place(touch.before()), place(is)));
        }
        for (var trait : touch.traits()) {
            if (Traits.isContainment(trait.feature())) {
                tellOrder(trait, touch, visitor);
            } else if (trait.isMany()) {
                tellMany(trait, touch, visitor);
            } else {
                visitor.accept(new Change.Altered(is.getId(), is.eClass(), trait.feature(), text(trait, touch.before()), text(trait, is)));
            }
        }
    }

    private static Optional<String> text(Trait trait, Element element) {
        return trait.keys(element).stream().findFirst().map(ValueText::of);
    }

    private static void tellMany(Trait trait, Touch touch, Consumer<Change> visitor) {
        var was = trait.keys(touch.before());
        var is = trait.keys(touch.after());
        var old = new HashSet<>(was);
        var now = new HashSet<>(is);
        var id = touch.after().getId();
        var type = touch.after().eClass();
        was.stream().filter(key -> !now.contains(key)).forEach(key -> visitor.accept(new Change.Entry(id, type, trait.feature(), ValueText.of(key), false)));
        is.stream().filter(key -> !old.contains(key)).forEach(key -> visitor.accept(new Change.Entry(id, type, trait.feature(), ValueText.of(key), true)));
        if (trait.isOrdered() && !was.stream().filter(now::contains).toList().equals(is.stream().filter(old::contains).toList())) {
            visitor.accept(new Change.Reordered(id, type, trait.feature(), was.stream().map(ValueText::of).toList(), is.stream().map(ValueText::of).toList()));
        }
    }

    /** The fewest elements that had to be moved to come from one order to the other. */
    private static void tellOrder(Trait trait, Touch touch, Consumer<Change> visitor) {
        var was = Tree.children(trait, touch.before());
        var is = Tree.children(trait, touch.after());
        Set<Object> stayed = LongestCommon.of(trait.keys(touch.before()), trait.keys(touch.after()));
        for (var element : is) {
            if (!stayed.contains(element.getId())) {
                was.stream().filter(other -> other.getId().equals(element.getId())).findFirst()
                        .ifPresent(before -> visitor.accept(new Change.Moved(element.getId(), element.eClass(), place(before), place(element))));
            }
        }
    }
}
