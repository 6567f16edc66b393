package org.adduce.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.ContentSum;
import org.adduce.core.lock.ConflictedCopies;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Whenever somebody comes back to the window: notices what other programs did to the files on the desk, and says so once. */
final class OutsideChanges implements IWindowListener {

    private final Desk desk;
    /** What was asked about already. */
    private final Map<Path, ContentSum> asked = new HashMap<>();
    private final Set<Path> shownCopies = new HashSet<>();
    private Job look = Job.createSystem("", monitor -> Status.OK_STATUS);
    private boolean isAsking;

    OutsideChanges(Desk desk) {
        this.desk = desk;
    }

    /**
     * What was found of one dossier.
     *
     * @param content what its file holds now
     * @param isChanged whether another program wrote it
     * @param copies what was left beside it when it was changed in two places
     */
    private record Outside(OpenDossier dossier, ContentSum content, boolean isChanged, List<Path> copies) {
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        var dossiers = desk.dossiers();
        if (dossiers.isEmpty() || isAsking || look.getState() != Job.NONE) {
            return;
        }
        var display = window.getShell().getDisplay();
        look = Job.createSystem(Messages.Outside_job, monitor -> {
            var found = new ArrayList<Outside>();
            for (var dossier : dossiers) {
                look(dossier, found);
            }
            if (!found.isEmpty() && !display.isDisposed()) {
                display.asyncExec(() -> ask(window, found));
            }
            return Status.OK_STATUS;
        });
        look.schedule();
    }

    /** A file that cannot be looked at just now is looked at the next time. */
    private static void look(OpenDossier dossier, List<Outside> found) {
        try {
            boolean isChanged = dossier.isChangedOnDisk();
            var copies = ConflictedCopies.of(dossier.path());
            if (isChanged || !copies.isEmpty()) {
                found.add(new Outside(dossier, isChanged ? ContentSum.of(dossier.path()) : new ContentSum(0, 0), isChanged, copies));
            }
        } catch (IOException notNow) {
            return;
        }
    }

    private void ask(IWorkbenchWindow window, List<Outside> found) {
        isAsking = true;
        try {
            for (var one : found) {
                var shell = window.getShell();
                if (shell != null && !shell.isDisposed() && desk.dossiers().contains(one.dossier())) {
                    ask(window, one);
                }
            }
        } finally {
            isAsking = false;
        }
    }

    private void ask(IWorkbenchWindow window, Outside one) {
        var path = one.dossier().path();
        if (one.isChanged() && !one.content().equals(asked.put(path, one.content()))) {
            new ChangedOnDiskQuestion(window.getShell(), desk).ask(one.dossier());
        }
        for (var copy : one.copies()) {
            if (shownCopies.add(copy)) {
                ask(window, one.dossier(), copy);
            }
        }
    }

    private void ask(IWorkbenchWindow window, OpenDossier dossier, Path copy) {
        var words = NLS.bind(Messages.Conflicted_message, dossier.path().getFileName(), copy.getFileName());
        var merging = Optional.ofNullable(PlatformUI.getWorkbench().getService(CopyMerging.class)).filter(any -> !dossier.isReadOnly());
        if (merging.isEmpty()) {
            if (ask(window.getShell(), words + ' ' + Messages.Conflicted_both, Messages.Conflicted_open, Messages.Conflicted_later) == 0) {
                desk.open(copy);
            }
            return;
        }
        switch (ask(window.getShell(), words + ' ' + Messages.Conflicted_together, Messages.Conflicted_merge, Messages.Conflicted_open, Messages.Conflicted_later)) {
            case 0 -> merging.get().merge(dossier, copy, window);
            case 1 -> desk.open(copy);
            default -> { }
        }
    }

    private static int ask(Shell shell, String words, String... answers) {
        return MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.Conflicted_title, words, SWT.NONE, answers);
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        return;
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        return;
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        return;
    }
}
