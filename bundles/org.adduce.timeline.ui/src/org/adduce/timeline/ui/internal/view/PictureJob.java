package org.adduce.timeline.ui.internal.view;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Draws a picture away from the UI thread and does something with it. */
final class PictureJob extends Job {

    private final Display display;
    private final Picturing drawing;
    private final Keeping keeping;

    /** Draws a picture on the job's thread. */
    interface Picturing {

        /** @throws IOException with words for people */
        byte[] draw() throws IOException;
    }

    /** Does something with a picture on the job's thread. */
    interface Keeping {

        /**
         * Keeps it.
         *
         * @return what is left to be done on the UI thread
         * @throws IOException with words for people
         */
        Runnable keep(byte[] picture) throws IOException;
    }

    PictureJob(Display display, Picturing drawing, Keeping keeping) {
        super(Messages.PictureJob_name);
        this.display = display;
        this.drawing = drawing;
        this.keeping = keeping;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(Messages.PictureJob_name, IProgressMonitor.UNKNOWN);
        try {
            var picture = drawing.draw();
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            var rest = keeping.keep(picture);
            if (!display.isDisposed()) {
                display.asyncExec(rest);
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.PictureJob_failed, e.getLocalizedMessage()), e);
        }
    }
}
