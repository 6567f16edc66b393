package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.adduce.team.git.Cloning;
import org.adduce.team.git.GitRefusedException;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Gets a team's repository for the first time, and opens the dossiers in it. */
public final class CloneHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        new CloneDialog(shell).ask().ifPresent(answer -> start(answer, shell));
        return null;
    }

    private static void start(CloneDialog.Answer answer, Shell shell) {
        var job = Job.create(Messages.Clone_name, monitor -> {
            try {
                var dossiers = Cloning.run(answer.url(), answer.folder(), new ShellAccess(shell), ShareJob.command(), monitor);
                shell.getDisplay().asyncExec(() -> open(dossiers, shell));
                return Status.OK_STATUS;
            } catch (GitRefusedException refused) {
                shell.getDisplay().asyncExec(() -> tell(shell, refused.problem() + "\n\n" + refused.remedy()));
                return Status.OK_STATUS;
            } catch (OperationCanceledException cancelled) {
                return Status.CANCEL_STATUS;
            } catch (IOException e) {
                return Status.error(e.getMessage(), e);
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static void open(List<Path> dossiers, Shell shell) {
        dossiers.forEach(PlatformUI.getWorkbench().getService(Desk.class)::open);
        if (dossiers.isEmpty()) {
            tell(shell, Messages.Clone_none);
        }
    }

    private static void tell(Shell shell, String words) {
        if (!shell.isDisposed()) {
            MessageDialog.openWarning(shell, Messages.Clone_name, words);
        }
    }
}
