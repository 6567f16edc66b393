package org.adduce.team.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.team.internal.compare.Delta;
import org.adduce.team.internal.compare.DeltaChanges;

/**
 * What is different in one dossier from another, by the ids of elements and in the words of the model. It looks at both
 * once, when it is made, and does not follow later changes; the dossiers are not changed.
 *
 * @since 1.0
 */
public final class DossierDiff {

    private final Dossier before;
    private final Dossier after;
    private final Delta delta;
    private final Map<UUID, List<Change>> byElement = new LinkedHashMap<>();

    private DossierDiff(Dossier before, Dossier after) {
        this.before = before;
        this.after = after;
        this.delta = Delta.between(before, after);
        new DeltaChanges(delta).each(change -> byElement.computeIfAbsent(change.element(), id -> new ArrayList<>(2)).add(change));
    }

    /** Compares two dossiers. */
    public static DossierDiff between(Dossier before, Dossier after) {
        return new DossierDiff(before, after);
    }

    /** The first. */
    public Dossier before() {
        return before;
    }

    /** The second. */
    public Dossier after() {
        return after;
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return byElement.isEmpty();
    }

    /** All changes: first what went, then what came, then what is otherwise, each in the order of the dossiers. */
    public List<Change> changes() {
        return byElement.values().stream().flatMap(List::stream).toList();
    }

    /** The changes of one element. */
    public List<Change> of(UUID element) {
        return List.copyOf(byElement.getOrDefault(element, List.of()));
    }

    /** A changed element as it was, if it was there. */
    public Optional<Element> before(UUID element) {
        return Optional.ofNullable(delta.removed().get(element)).or(() -> Optional.ofNullable(delta.touched().get(element)).map(touch -> touch.before()));
    }

    /** A changed element as it is, if it is there. */
    public Optional<Element> after(UUID element) {
        return Optional.ofNullable(delta.added().get(element)).or(() -> Optional.ofNullable(delta.touched().get(element)).map(touch -> touch.after()));
    }

    /** Whether an element came or went not by itself but with what it stands or stood in. */
    public boolean isPartOfAnother(Change change) {
        return switch (change) {
            case Change.Added added -> delta.added().containsKey(added.place().container());
            case Change.Removed removed -> delta.removed().containsKey(removed.place().container());
            default -> false;
        };
    }
}
