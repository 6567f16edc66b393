package org.adduce.core.importing;

import java.io.IOException;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.internal.importing.ImportPlan;
import org.adduce.core.internal.importing.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * An import whose plan was worked out beforehand, which takes most of the time of a large one: what is left for the gesture is to
 * put things where they belong. Made by {@link Imports#prepare}.
 *
 * @since 1.0
 */
public final class PreparedImport {

    private final OpenDossier dossier;
    private final Proposal reviewed;
    private final Proposal original;
    private final ImportPlan plan;
    private final long revision;
    private boolean isSpent;

    PreparedImport(OpenDossier dossier, Proposal reviewed, Proposal original, IProgressMonitor monitor) {
        this.dossier = dossier;
        this.reviewed = reviewed;
        this.original = original;
        revision = dossier.revision();
        plan = new ImportPlan(dossier.root(), dossier::find, reviewed, original, () -> check(monitor));
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** What it would do to the dossier as that was when it was prepared. */
    public ImportOutcome outcome() {
        return plan.outcome();
    }

    /**
     * Does it, in one gesture, on the thread that changes the dossier. Where the dossier was changed since, or this was done
     * before, all is worked out anew.
     */
    public ImportOutcome apply() {
        if (isSpent || dossier.revision() != revision) {
            return Imports.prepare(dossier, reviewed, original, new NullProgressMonitor()).apply();
        }
        isSpent = true;
        if (!plan.isIdle()) {
            dossier.edit(Messages.Import_label, root -> plan.run());
        }
        return plan.outcome();
    }

    /**
     * Does it and keeps the bytes of the input, as {@link Imports#apply(OpenDossier, ImportFile, Proposal, Proposal)} does.
     *
     * @throws IOException if there is no room for the bytes; nothing is imported then
     */
    public ImportOutcome apply(ImportFile input) throws IOException {
        input.bringTo(dossier, reviewed);
        return apply();
    }
}
