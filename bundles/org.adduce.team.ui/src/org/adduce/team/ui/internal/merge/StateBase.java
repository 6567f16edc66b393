package org.adduce.team.ui.internal.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.backup.Backup;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Dossier;
import org.adduce.team.diff.Change;
import org.adduce.team.diff.DossierDiff;

/**
 * Looks for the last saved state that another version of a dossier was made from. It is the newest of which that version shows
 * nothing as it was before: of what the state had changed, the other version changed nothing again or else knows it all. An older
 * one only brings more conflicts; a newer one would take for changed and deleted at the other desk what was not known there.
 * Off the UI thread.
 */
final class StateBase {

    private StateBase() {
    }

    /** What a change is about: a feature of an element, or whether the element is there. */
    private record Subject(UUID element, String feature) {
        static Subject of(Change change) {
            return new Subject(change.element(), switch (change) {
                case Change.Altered altered -> altered.feature().getName();
                case Change.Entry entry -> entry.feature().getName() + '=' + entry.value();
                case Change.Reordered reordered -> reordered.feature().getName() + "<";
                case Change.Moved moved -> "^";
                case Change.Added added -> "";
                case Change.Removed removed -> "";
            });
        }
    }

    /**
     * Of the states that were kept, the newest first. Before the oldest nothing is known: it is taken only if the other version lacks
     * nothing of it.
     */
    static Optional<Base.State> of(List<Backup> states, Path theirs) throws IOException {
        var other = DossierFile.at(theirs).read();
        var state = read(states, 0);
        for (int i = 0; state.filter(found -> found.getId().equals(other.getId())).isPresent(); i++) {
            var since = DossierDiff.between(state.get(), other);
            var earlier = read(states, i + 1);
            boolean isKnown = earlier.isPresent() ? knows(earlier.get(), state.get(), since)
                    : since.changes().stream().noneMatch(Change.Removed.class::isInstance);
            if (isKnown) {
                return Optional.of(new Base.State(states.get(i)));
            }
            state = earlier;
        }
        return Optional.empty();
    }

    private static Optional<Dossier> read(List<Backup> states, int place) throws IOException {
        return place < states.size() ? Optional.of(states.get(place).read()) : Optional.empty();
    }

    private static boolean knows(Dossier earlier, Dossier state, DossierDiff since) {
        var brought = subjects(DossierDiff.between(earlier, state));
        return !brought.isEmpty() && subjects(since).stream().noneMatch(brought::contains);
    }

    private static Set<Subject> subjects(DossierDiff diff) {
        var subjects = new HashSet<Subject>();
        diff.changes().forEach(change -> subjects.add(Subject.of(change)));
        return subjects;
    }
}
