package org.adduce.core.internal.importing;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.adduce.model.Element;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A feature's anchors in one snapshot. Each snapshot counts for itself: what is found again in a later capture gains
 * further anchors there and keeps the old.
 */
final class AnchorSlot implements Slot {

    private static final int SNAPSHOT_DIGITS = 8;

    private final Element element;
    private final EAttribute attribute;
    private final UUID snapshot;
    private final SortedSet<Anchor> anchors;

    /** A feature's imported anchors, all in {@code snapshot}. */
    AnchorSlot(Element element, EAttribute attribute, UUID snapshot, List<Anchor> anchors) {
        this.element = element;
        this.attribute = attribute;
        this.snapshot = snapshot;
        this.anchors = new TreeSet<>(anchors);
    }

    /** Whether an element has its one anchor in another snapshot, so that there is no place for one in this. */
    boolean isElsewhere() {
        return !attribute.isMany() && element.eGet(attribute) instanceof Anchor anchor && !anchor.snapshot().equals(snapshot);
    }

    @Override
    public String name() {
        return attribute.getName() + '@' + Digests.brief(snapshot).substring(0, SNAPSHOT_DIGITS);
    }

    @Override
    public String digest() {
        return digest(anchors);
    }

    private static String digest(SortedSet<Anchor> some) {
        return some.isEmpty() ? ""
                : Digests.brief(some.stream().map(anchor -> anchor.start() + "," + anchor.end()).collect(Collectors.joining(" ")));
    }

    private SortedSet<Anchor> present() {
        var here = new TreeSet<Anchor>();
        var value = element.eGet(attribute);
        for (Object one : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
            if (one instanceof Anchor anchor && anchor.snapshot().equals(snapshot)) {
                here.add(anchor);
            }
        }
        return here;
    }

    @Override
    public boolean says(String digest) {
        return digest(present()).equals(digest);
    }

    @Override
    public boolean isDone() {
        return present().equals(anchors);
    }

    @Override
    public boolean isUntouched() {
        return isEmpty();
    }

    @Override
    public boolean isEmpty() {
        return present().isEmpty();
    }

    @Override
    public void put() {
        if (!attribute.isMany()) {
            element.eSet(attribute, anchors.first());
            return;
        }
        var all = all();
        present().stream().filter(anchor -> !anchors.contains(anchor)).forEach(all::remove);
        anchors.stream().filter(anchor -> !all.contains(anchor)).forEach(all::add);
    }

    @Override
    public void clear() {
        if (attribute.isMany()) {
            all().removeAll(present());
        } else if (!isElsewhere()) {
            element.eUnset(attribute);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Anchor> all() {
        return (List<Anchor>) element.eGet(attribute);
    }
}
