package org.adduce.team.ui.internal.merge;

import org.adduce.model.ModelPackage.Literals;
import org.adduce.team.ui.internal.compare.Tally;
import org.eclipse.osgi.util.NLS;

/** What a merge did, in words. */
final class Summary {

    private Summary() {
    }

    /** As in "From ben.adduce came: 3 added, 1 changed. …"; conflicts are told by themselves. */
    static String of(FileMerge.Outcome outcome) {
        var tally = Tally.of(outcome.compared().lines().stream().filter(line -> line.key().type() != Literals.CONFLICT).toList());
        var name = outcome.content().path().getFileName();
        var came = tally.total() == 0 ? NLS.bind(Messages.Done_nothing, name) : NLS.bind(Messages.Done_came, name, tally.words());
        int open = outcome.merged().conflicts().size();
        var conflicts = open == 0 ? Messages.Done_clean : open == 1 ? Messages.Done_conflict : NLS.bind(Messages.Done_conflicts, open);
        return tally.total() == 0 && open == 0 ? came : came + "\n\n" + conflicts + "\n\n" + Messages.Done_undo;
    }
}
