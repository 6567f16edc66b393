package org.adduce.ui.internal.printing;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;

/** Prints in the background, as long as nobody cancels it. */
public final class Printing extends Job {

    private final Display display;
    private final Printer printer;
    private final Paper paper;
    private final Runnable work;

    /** Lays it out; on the UI thread. */
    private Printing(Shell shell, Printout printout, Printer printer) {
        super(NLS.bind(Messages.Printing_job, printout.title()));
        this.printer = printer;
        display = shell.getDisplay();
        paper = new Paper(shell, printout, printer);
        work = paper.work();
        setUser(true);
    }

    /** Prints something as a dialog said; where there is no such printer any more that is told. On the UI thread. */
    public static void begin(Shell shell, Printout printout, PrinterData data) {
        try {
            new Printing(shell, printout, new Printer(data)).schedule();
        } catch (SWTError | SWTException e) {
            StatusManager.getManager().handle(Status.error(Messages.Printing_failed, e), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            work.run();
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (SWTException e) {
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.error(Messages.Printing_failed, e);
        } finally {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    paper.close();
                    printer.dispose();
                });
            }
        }
    }

    @Override
    protected void canceling() {
        printer.cancelJob();
    }
}
