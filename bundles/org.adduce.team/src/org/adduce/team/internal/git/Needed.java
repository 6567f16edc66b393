package org.adduce.team.internal.git;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.team.diff.Change;
import org.adduce.team.diff.DossierDiff;
import org.adduce.team.internal.compare.Mentions;

/**
 * Which changes some others cannot do without, so that what is made of them alone speaks of nothing that is not in it: who comes
 * needs those it stands in and speaks of; who goes takes along those in it and those that speak of it.
 */
public final class Needed {

    private final DossierDiff diff;
    private final Map<UUID, Change.Added> added = new HashMap<>();
    /** For an element that goes, the changes by which others cease to stand in it or to speak of it. */
    private final Map<UUID, List<Change>> leaving = new HashMap<>();

    /** Among the changes of a diff. */
    public Needed(DossierDiff diff) {
        this.diff = diff;
        diff.changes().forEach(this::note);
    }

    private void note(Change change) {
        switch (change) {
            case Change.Added came -> added.put(came.element(), came);
            case Change.Removed gone -> {
                leave(gone.place().container(), gone);
                diff.before(gone.element()).map(Mentions::of).orElse(Set.of()).forEach(id -> leave(id, gone));
            }
            case Change.Moved moved -> leave(moved.from().container(), moved);
            case Change.Altered altered -> altered.before().flatMap(Needed::id).ifPresent(id -> leave(id, altered));
            case Change.Entry entry when !entry.isAdded() -> id(entry.value()).ifPresent(id -> leave(id, entry));
            case Change.Entry entry -> { }
            case Change.Reordered reordered -> { }
        }
    }

    private void leave(UUID from, Change by) {
        leaving.computeIfAbsent(from, id -> new ArrayList<>()).add(by);
    }

    /** They and all they need. */
    public Set<Change> with(Collection<? extends Change> chosen) {
        var all = new LinkedHashSet<Change>(chosen);
        var open = new ArrayDeque<Change>(all);
        while (!open.isEmpty()) {
            for (var needed : needs(open.poll())) {
                if (all.add(needed)) {
                    open.add(needed);
                }
            }
        }
        return all;
    }

    private List<Change> needs(Change change) {
        return switch (change) {
            case Change.Added came -> {
                var ids = new ArrayList<UUID>(diff.after(came.element()).map(Mentions::of).orElse(Set.of()));
                ids.add(came.place().container());
                yield arrivals(ids);
            }
            case Change.Removed gone -> leaving.getOrDefault(gone.element(), List.of());
            case Change.Moved moved -> arrivals(List.of(moved.to().container()));
            case Change.Altered altered -> arrivals(altered.after().flatMap(Needed::id).stream().toList());
            case Change.Entry entry when entry.isAdded() -> arrivals(id(entry.value()).stream().toList());
            case Change.Entry entry -> List.of();
            case Change.Reordered reordered -> diff.of(reordered.element());
        };
    }

    private List<Change> arrivals(Collection<UUID> ids) {
        return ids.stream().map(added::get).filter(Change.class::isInstance).map(Change.class::cast).toList();
    }

    /** The element a value speaks of, where it is an id or begins with one as anchors do. */
    private static Optional<UUID> id(String value) {
        try {
            return value.length() < 36 ? Optional.empty() : Optional.of(UUID.fromString(value.substring(value.startsWith("@") ? 1 : 0).substring(0, 36)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException other) {
            return Optional.empty();
        }
    }
}
