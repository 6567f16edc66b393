package org.adduce.ui.internal.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.exporting.ExportReport;
import org.adduce.model.Dossier;
import org.adduce.ui.internal.action.OutcomeDialog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Writes a copy of a dossier in another format, and tells what was written and what the format could not hold. */
final class ExportJob extends Job {

    private final Shell shell;
    private final Dossier copy;
    private final ExportChoice choice;

    /** On the UI thread: the dossier is copied as it is now. */
    ExportJob(Shell shell, OpenDossier dossier, ExportChoice choice) {
        super(NLS.bind(Messages.ExportJob_name, choice.target().getFileName()));
        this.shell = shell;
        this.copy = dossier.copy();
        this.choice = choice;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(choice.format().label(), IProgressMonitor.UNKNOWN);
        try {
            var report = choice.format().export(copy, choice.selection(copy), choice.target(), monitor);
            tell(report);
            return Status.OK_STATUS;
        } catch (OperationCanceledException canceled) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.ExportJob_failed, choice.target(), WritingTrouble.of(choice.target(), e)), e);
        }
    }

    private void tell(ExportReport report) {
        var words = ExportWords.of(report);
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    offer(words, report.files().size() == 1 ? report.files().getFirst() : choice.target());
                }
            });
        }
    }

    /** Who exports wants to see what came of it. */
    private void offer(String words, Path written) {
        var open = Files.isDirectory(written) ? Messages.ExportJob_openFolder : Messages.ExportJob_open;
        if (OutcomeDialog.show(shell, Messages.ExportDialog_title, words, open) && !Program.launch(written.toString())) {
            MessageDialog.openInformation(shell, Messages.ExportDialog_title, NLS.bind(Messages.ExportJob_noProgram, written));
        }
    }
}
