package org.adduce.team.ui.internal.merge;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.AttachmentFolder;
import org.adduce.core.lock.ConflictedCopies;
import org.adduce.model.Attachment;
import org.adduce.model.Dossier;
import org.adduce.team.merge.MergeException;
import org.adduce.team.ui.internal.compare.Snapshots;
import org.adduce.team.ui.internal.conflict.ConflictsView;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Merges another version into a dossier on the desk: a copy is merged in the background, and what comes of it is taken over in
 * one gesture. If the dossier was changed meanwhile it is merged again.
 */
final class Merging {

    private final OpenDossier dossier;
    private final FileMerge merge;
    private final IWorkbenchWindow window;

    Merging(OpenDossier dossier, FileMerge merge, IWorkbenchWindow window) {
        this.dossier = dossier;
        this.merge = merge;
        this.window = window;
    }

    /** Begins, on the UI thread. */
    void begin() {
        var snapshots = new Snapshots(dossier, window.getShell().getDisplay());
        snapshots.ask(() -> merge(snapshots.now().orElseThrow(), dossier.revision()));
    }

    private void merge(Dossier ours, long revision) {
        IJobFunction merging = monitor -> run(ours, revision, monitor);
        var job = Job.create(NLS.bind(Messages.Job_name, merge.theirs().getFileName()), merging);
        job.setUser(true);
        job.schedule();
    }

    private IStatus run(Dossier ours, long revision, IProgressMonitor monitor) {
        try {
            var outcome = merge.run(ours);
            var words = Summary.of(outcome) + ofCopy();
            var missing = missing(outcome);
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            window.getWorkbench().getDisplay().asyncExec(() -> finish(outcome, words, missing, revision));
            return Status.OK_STATUS;
        } catch (IOException | MergeException e) {
            return Status.error(e.getMessage(), e);
        }
    }

    /** What was left beside the dossier would be told of again and again as long as it lies there. */
    private String ofCopy() throws IOException {
        return ConflictedCopies.of(dossier.path()).contains(merge.theirs()) ? "\n\n" + NLS.bind(Messages.Done_copy, merge.theirs().getFileName()) : "";
    }

    /** The attachments that came, and whose bytes lie beside the other version alone. */
    private Set<String> missing(FileMerge.Outcome outcome) {
        var here = dossier.attachmentFolder();
        var there = outcome.content().attachmentFolder();
        var names = new LinkedHashSet<String>();
        outcome.merged().dossier().getSources().stream().flatMap(source -> source.getAttachments().stream()).map(Attachment::getSha256)
                .filter(name -> name != null && !here.contains(name) && there.contains(name)).forEach(names::add);
        return names;
    }

    private void finish(FileMerge.Outcome outcome, String words, Set<String> missing, long revision) {
        if (!PlatformUI.getWorkbench().getService(Desk.class).dossiers().contains(dossier)) {
            return;
        }
        if (dossier.revision() != revision) {
            begin();
            return;
        }
        bring(missing, outcome.content().attachmentFolder());
        outcome.takeOver(dossier, NLS.bind(Messages.Gesture, merge.theirs().getFileName()));
        tell(words, outcome.merged().isClean());
    }

    /** Bytes that cannot be read leave an attachment without them, which opens all the same. */
    private void bring(Set<String> names, AttachmentFolder from) {
        for (var name : names) {
            try {
                dossier.bring(from.read(name));
            } catch (IOException e) {
                StatusManager.getManager().handle(Status.warning(NLS.bind(Messages.Attachment_failed, name, e.getMessage()), e),
                        StatusManager.SHOW | StatusManager.LOG);
            }
        }
    }

    private void tell(String words, boolean isClean) {
        try {
            if (!isClean) {
                window.getActivePage().showView(ConflictsView.ID);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
        MessageDialog.openInformation(window.getShell(), Messages.Done_title, words);
    }
}
