package org.adduce.team.ui.internal.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Actor;
import org.adduce.team.conflict.ConflictWords;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.conflict.Settling;
import org.eclipse.osgi.util.NLS;

/** Settles conflicts by what a person chose, as many as it may be in one gesture that can be taken back. */
final class Settler {

    private final OpenDossier dossier;

    Settler(OpenDossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Settles those that the choice fits; gives how many these are.
     *
     * @throws IllegalArgumentException if one of them cannot be settled so, which leaves all as they were; says why
     */
    int settle(Collection<OpenConflict> conflicts, Choice choice) {
        var fitting = conflicts.stream().filter(choice::fits).toList();
        if (!fitting.isEmpty()) {
            dossier.edit(label(fitting), root -> fitting.forEach(conflict -> {
                // settling one may have taken another along
                if (conflict.conflict().dossier() == root) {
                    settle(conflict, choice);
                }
            }));
        }
        return fitting.size();
    }

    private String label(List<OpenConflict> conflicts) {
        return conflicts.size() == 1 ? NLS.bind(Messages.Settle_one, new ConflictWords(dossier::find).subject(conflicts.getFirst()))
                : NLS.bind(Messages.Settle_many, conflicts.size());
    }

    private void settle(OpenConflict conflict, Choice choice) {
        var union = choice instanceof Choice.Both ? Unions.of(conflict) : Optional.<Unions.Union>empty();
        union.filter(both -> !both.aliases().isEmpty()).ifPresent(both -> {
            var actor = (Actor) conflict.subject();
            both.aliases().stream().filter(alias -> !actor.getAliases().contains(alias)).forEach(actor.getAliases()::add);
        });
        choice.valueFor(conflict).ifPresentOrElse(value -> Settling.settle(dossier, conflict, value), () -> Settling.accept(dossier, conflict));
    }
}
