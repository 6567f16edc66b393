package org.adduce.team.merge;

import java.util.List;
import java.util.Optional;
import org.adduce.core.file.DossierFormat;
import org.adduce.model.Dossier;
import org.adduce.team.internal.merge.MergeRun;

/**
 * Merges two versions of a dossier that were made from one, by what they mean (law 3): features and entries of lists one by
 * one, texts word by word. What cannot be merged is kept with both values as a {@link org.adduce.model.Conflict} in the
 * dossier. With one side unchanged the result is the other; swapping the sides swaps their names in conflicts and nothing else.
 *
 * @since 1.0
 */
public final class Merge {

    private Merge() {
    }

    /**
     * Merges. All three dossiers are used up by it and must not be used any more; the result is made of them.
     *
     * @param base what both were made from; nothing where both were made independently, as on two desks that imported the same
     * @param ours one version
     * @param theirs the other
     * @param names what people call the sides
     * @throws MergeException if they are not versions of one dossier, or a newer program made one of them
     */
    public static Merged of(Optional<Dossier> base, Dossier ours, Dossier theirs, SideNames names) throws MergeException {
        var before = base.orElseGet(() -> MergeRun.nothing(ours));
        for (var dossier : List.of(before, ours, theirs)) {
            requireSame(ours, dossier);
        }
        return MergeRun.of(before, ours, theirs, names);
    }

    private static void requireSame(Dossier one, Dossier other) throws MergeException {
        if (!one.getId().equals(other.getId())) {
            throw new MergeException("These are different dossiers, not versions of one: \"" + one.getTitle() + "\" has the id " + one.getId() + ", \""
                    + other.getTitle() + "\" has " + other.getId() + ". Keep them as two files.");
        }
        if (other.getFormatVersion() != DossierFormat.VERSION) {
            throw new MergeException("The dossier \"" + other.getTitle() + "\" is of format version " + other.getFormatVersion() + ", and this program merges version "
                    + DossierFormat.VERSION + ". Update Adduce.");
        }
    }
}
