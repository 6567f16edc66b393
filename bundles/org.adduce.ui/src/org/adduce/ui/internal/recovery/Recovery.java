package org.adduce.ui.internal.recovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** At the start: looks for work that was not saved and offers it back. */
public final class Recovery {

    private final Desk desk;
    private final SafeKeeping keeping;

    /** Offers what this workbench kept. */
    public Recovery(Desk desk, SafeKeeping keeping) {
        this.desk = desk;
        this.keeping = keeping;
    }

    /** Offers it if there is any; {@code then} goes on in any case, on the UI thread, when everything was decided. */
    public void offer(Runnable then) {
        var display = PlatformUI.getWorkbench().getDisplay();
        Job.createSystem(Messages.Recovery_job, monitor -> {
            var found = found();
            run(display, () -> afterAll(decide(found.list()), () -> run(display, then)));
            return found.status();
        }).schedule();
    }

    private record Look(List<Found> list, IStatus status) {
    }

    private Look found() {
        try {
            return new Look(keeping.journals().left().stream().map(journal -> Found.of(journal, keeping.backups())).toList(), Status.OK_STATUS);
        } catch (IOException e) {
            return new Look(List.of(), Status.warning("The journals cannot be listed: " + e.getMessage(), e));
        }
    }

    private static void run(Display display, Runnable body) {
        if (!display.isDisposed()) {
            display.asyncExec(body);
        }
    }

    /** Whatever is opened next must not be quicker than what is put back. */
    private static void afterAll(List<Job> jobs, Runnable then) {
        Job.createSystem(Messages.Recovery_job, monitor -> {
            try {
                for (var job : jobs) {
                    job.join();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            then.run();
            return Status.OK_STATUS;
        }).schedule();
    }

    private List<Job> decide(List<Found> found) {
        var jobs = new ArrayList<Job>();
        if (found.isEmpty()) {
            return jobs;
        }
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var dialog = new RecoveryDialog(window == null ? null : window.getShell(), found);
        dialog.open();
        dialog.choices().forEach((one, choice) -> {
            switch (choice) {
                case RESTORE -> jobs.add(new RestoreJob(one, keeping, desk));
                case WITHOUT -> jobs.add(new WithoutJob(one, keeping, desk));
                case LATER -> { }
            }
        });
        jobs.forEach(Job::schedule);
        return jobs;
    }
}
