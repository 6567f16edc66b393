package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.model.Conflict;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.team.internal.compare.Index;
import org.adduce.team.internal.compare.Traits;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes the conflicts into the merged dossier, and takes out those that are settled. */
final class ConflictWriter {

    /** What is written here and nowhere else. */
    static final Set<EStructuralFeature> WRITTEN = Set.of(Literals.CONFLICT__SUBJECT, Literals.CONFLICT__FEATURE, Literals.CONFLICT__BASE,
            Literals.CONFLICT__VALUES);

    private final Index merged;
    private final Contests contests;
    private final ThreeWay versions;
    private final List<Conflict> fresh = new ArrayList<>();

    ConflictWriter(Index merged, Contests contests, ThreeWay versions) {
        this.merged = merged;
        this.contests = contests;
        this.versions = versions;
    }

    /** Gives the conflicts that neither side had as they are now. */
    List<Conflict> write() {
        contests.fates().forEach((key, fate) -> {
            var subject = merged.find(key.subject());
            if (subject.isPresent() && !fate.values().isEmpty()) {
                write(key, fate, subject.get());
            } else {
                contests.ours(key).ifPresent(this::remove);
            }
        });
        return fresh;
    }

    private void write(ConflictKey key, Contests.Fate fate, Element subject) {
        boolean isKnown = isSaid(contests.ours(key), fate) || isSaid(contests.theirs(key), fate);
        var conflict = contests.ours(key).orElseGet(() -> make(key));
        if (conflict.getSubject() != subject) {
            conflict.setSubject(subject);
        }
        conflict.setFeature(key.feature());
        conflict.setBase(fate.base().isEmpty() ? null : fate.base());
        if (!Sets.isSame(conflict.getValues(), List.copyOf(fate.values()))) {
            conflict.getValues().clear();
            conflict.getValues().addAll(fate.values());
        }
        if (!isKnown) {
            fresh.add(conflict);
        }
    }

    private static boolean isSaid(Optional<Conflict> conflict, Contests.Fate fate) {
        return conflict.filter(known -> new HashSet<>(known.getValues()).containsAll(fate.values())).isPresent();
    }

    private Conflict make(ConflictKey key) {
        var conflict = ModelFactory.eINSTANCE.createConflict();
        conflict.setId(key.id());
        contests.theirs(key).ifPresent(theirs -> takeOver(theirs, conflict));
        merged.dossier().getConflicts().add(conflict);
        merged.put(conflict.getId(), conflict);
        return conflict;
    }

    /** A note or topics that somebody put on the conflict. */
    private void takeOver(Conflict theirs, Conflict conflict) {
        var target = new Target(merged);
        for (var trait : Traits.of(theirs.eClass()).own()) {
            if (trait.isSet(theirs) && !WRITTEN.contains(trait.feature())) {
                target.put(conflict, trait, Views.keys(versions.theirs(), trait, theirs, Optional.empty()), List.of(theirs));
            }
        }
    }

    private void remove(Conflict conflict) {
        EcoreUtil.remove(conflict);
        merged.remove(conflict.getId());
    }
}
