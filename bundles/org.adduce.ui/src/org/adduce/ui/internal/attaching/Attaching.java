package org.adduce.ui.internal.attaching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.SourceKind;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;

/** Puts files beside a dossier, as what a source was made of or comes with: read in the background, then attached in one gesture, or not at all. */
public final class Attaching {

    private final OpenDossier dossier;
    private final Source source;
    private final boolean isNew;

    /** Reads what is to be attached, on the job's thread. */
    interface Reading {

        /** @throws IOException with words for people */
        List<Original> read(IProgressMonitor monitor) throws IOException;
    }

    private Attaching(OpenDossier dossier, Source source, boolean isNew) {
        this.dossier = dossier;
        this.source = source;
        this.isNew = isNew;
    }

    /** To a source of a dossier. */
    public Attaching(OpenDossier dossier, Source source) {
        this(dossier, source, false);
    }

    /** To a source that is made of it. */
    static Attaching toNew(OpenDossier dossier) {
        var source = ModelFactory.eINSTANCE.createSource();
        source.setId(UUID.randomUUID());
        source.setKind(SourceKind.OTHER);
        return new Attaching(dossier, source, true);
    }

    /** Asks which files, and attaches them. On the UI thread. */
    public void ask(Shell shell) {
        var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Attaching_title);
        if (dialog.open() != null) {
            var folder = Path.of(dialog.getFilterPath());
            begin(List.of(dialog.getFileNames()).stream().map(folder::resolve).toList());
        }
    }

    /** Attaches files. On the UI thread. */
    public Job begin(List<Path> files) {
        return begin(monitor -> read(files, monitor));
    }

    /** Attaches what is read. On the UI thread. */
    Job begin(Reading reading) {
        var display = Display.getCurrent();
        ICoreRunnable work = monitor -> {
            monitor.beginTask(Messages.Attaching_job, IProgressMonitor.UNKNOWN);
            try {
                var originals = reading.read(monitor);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> attach(originals));
                }
            } catch (IOException e) {
                throw new CoreException(fault(e));
            }
        };
        var job = Job.create(Messages.Attaching_job, work);
        job.setUser(true);
        job.schedule();
        return job;
    }

    private static List<Original> read(List<Path> files, IProgressMonitor monitor) throws IOException {
        var originals = new ArrayList<Original>();
        for (var file : files) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            monitor.subTask(file.toString());
            originals.add(Original.read(file));
        }
        return originals;
    }

    private static IStatus fault(IOException cause) {
        return Status.error(NLS.bind(Messages.Attaching_failed, cause.getLocalizedMessage()), cause);
    }

    /** Attaches what was read, unless it is there. The source may be gone since. On the UI thread. */
    private void attach(List<Original> originals) {
        var added = originals.stream().filter(original -> source.getAttachments().stream().noneMatch(known -> original.sha256().equals(known.getSha256()))).toList();
        if (added.isEmpty() || dossier.isReadOnly() || !isNew && dossier.find(source.getId()).isEmpty()) {
            return;
        }
        try {
            for (var original : added) {
                dossier.bring(original.bytes());
            }
            var label = added.size() == 1 ? NLS.bind(Messages.Attaching_one, added.getFirst().name()) : NLS.bind(Messages.Attaching_many, added.size());
            dossier.edit(label, root -> attach(added, root));
        } catch (IOException e) {
            StatusManager.getManager().handle(fault(e), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private void attach(List<Original> added, Dossier root) {
        for (var original : added) {
            var attachment = original.attachment();
            attachment.setId(UUID.randomUUID());
            source.getAttachments().add(attachment);
        }
        if (isNew) {
            source.setTitle(added.getFirst().name().replaceFirst("\\.[^.]*$", ""));
            root.getSources().add(source);
        }
    }
}
