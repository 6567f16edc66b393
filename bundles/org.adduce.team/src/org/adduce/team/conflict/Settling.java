package org.adduce.team.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.adduce.core.dossier.Deletion;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Conflict;
import org.adduce.model.Element;
import org.adduce.team.internal.conflict.Settlement;
import org.eclipse.osgi.util.NLS;

/**
 * Settles conflicts of an open dossier, each call in one gesture: the chosen value is set, and the conflict is gone.
 *
 * @since 1.0
 */
public final class Settling {

    private Settling() {
    }

    /**
     * Settles one by a value.
     *
     * @param value one of the choices, or any other value, as the file writes it; empty for none, or to delete the element
     * @throws IllegalArgumentException if it is no value of the feature, or the element cannot be put there; says why
     */
    public static void settle(OpenDossier dossier, OpenConflict conflict, String value) {
        dossier.edit(Messages.Settle_one, root -> settleWithin(dossier, conflict, value));
    }

    /** Settles one by what stands in the dossier now. */
    public static void accept(OpenDossier dossier, OpenConflict conflict) {
        dossier.edit(Messages.Settle_one, root -> remove(dossier, conflict.conflict()));
    }

    /** Settles all in a side's favour in which it has a say; gives how many these are. */
    public static int settleAll(OpenDossier dossier, String who) {
        return settleAll(dossier, any -> true, who);
    }

    /** Settles all of a kind in a side's favour; gives how many these are. */
    public static int settleAll(OpenDossier dossier, OpenConflict.Group group, String who) {
        return settleAll(dossier, conflict -> conflict.group().equals(group), who);
    }

    /** Settles those that are wanted in a side's favour in which it has a say; gives how many these are. */
    public static int settleAll(OpenDossier dossier, Predicate<OpenConflict> wanted, String who) {
        var conflicts = OpenConflict.in(dossier.root()).stream().filter(wanted).filter(conflict -> conflict.choiceOf(who).isPresent()).toList();
        dossier.edit(NLS.bind(Messages.Settle_many, conflicts.size()), root -> conflicts.forEach(conflict -> {
            // settling one may have taken another along
            if (conflict.conflict().dossier() == root) {
                conflict.choiceOf(who).ifPresent(choice -> settleWithin(dossier, conflict, choice.value()));
            }
        }));
        return conflicts.size();
    }

    private static void settleWithin(OpenDossier dossier, OpenConflict conflict, String value) {
        switch (conflict.kind()) {
            case DELETION -> {
                if (value.isEmpty()) {
                    Deletion.of(dossier, List.of(conflict.subject())).run(Messages.Settle_one);
                }
            }
            case PLACE -> putInto(dossier, conflict, value);
            case ORDER -> Settlement.order(conflict.subject(), conflict.feature().orElseThrow(), List.of(value.split(" ")));
            case VALUE -> Settlement.set(conflict.conflict(), conflict.feature().orElseThrow(), value, dossier::find);
        }
        remove(dossier, conflict.conflict());
    }

    private static void putInto(OpenDossier dossier, OpenConflict conflict, String id) {
        Optional<Element> container = dossier.find(UUID.fromString(id));
        if (container.isEmpty()) {
            throw new IllegalArgumentException(NLS.bind(Messages.Settle_noPlace, new ConflictWords(dossier::find).subject(conflict)));
        }
        if (!Settlement.putInto(conflict.subject(), container.get())) {
            var words = new ConflictWords(dossier::find);
            throw new IllegalArgumentException(NLS.bind(Messages.Settle_circle, words.subject(conflict), id));
        }
    }

    private static void remove(OpenDossier dossier, Conflict conflict) {
        Collection<Conflict> one = List.of(conflict);
        Deletion.of(dossier, one).run(Messages.Settle_one);
    }
}
