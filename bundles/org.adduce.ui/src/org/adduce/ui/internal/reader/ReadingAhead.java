package org.adduce.ui.internal.reader;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IStartup;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Reads a text that nobody sees, beside the UI thread and a moment after the start. What Java does for the first time it does
 * several times as slowly: classes are to be found and loaded, and nothing is compiled. The first text that a person opens
 * would stop the display for that.
 */
public final class ReadingAhead implements IStartup {

    /** Milliseconds: what is on the screen first comes first. */
    private static final long AFTER_START = 1_000;
    /** So many speak that what is done for each of them is compiled. */
    private static final int VOICES = 250;

    @Override
    public void earlyStartup() {
        var job = Job.createSystem(Messages.Reader_ahead, (IJobFunction) monitor -> readAhead());
        job.setPriority(Job.DECORATE);
        job.schedule(AFTER_START);
    }

    private static IStatus readAhead() {
        load();
        var palette = new Palette(new RGB(255, 255, 255), new RGB(0, 0, 0));
        new Rehearsal(RehearsedText.of(VOICES), marks -> {
            palette.tint(marks, false);
            palette.line(marks.getFirst());
        }).read();
        return Status.OK_STATUS;
    }

    /** Loads the reader's classes. None is initialized: some may need the display's thread. */
    private static void load() {
        var loader = ReadingAhead.class.getClassLoader();
        var folder = ReadingAhead.class.getPackageName().replace('.', '/');
        var files = FrameworkUtil.getBundle(ReadingAhead.class).adapt(BundleWiring.class)
                .listResources(folder, "*.class", BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE);
        for (var file : files) {
            var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            try {
                Class.forName(name, false, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                ILog.get().warn(name, e);
            }
        }
    }
}
