package org.adduce.team.ui.internal.compare;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.team.ui.internal.compare.ComparedSide.Loader;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * Compares two sides in the background, and again whenever one of them changes: copies of dossiers on the desk, and what is
 * read from elsewhere. Used on the UI thread.
 */
final class Comparing {

    /** Milliseconds of quiet after a change before it is looked at. */
    private static final int QUIET = 250;

    private final Source before;
    private final Source after;
    private final String name;
    private final Display display;
    private final Runnable beginning = this::begin;
    private final Consumer<Compared> told;
    private final Consumer<String> failed;
    private Optional<Job> job = Optional.empty();
    private boolean isOver;

    /**
     * Prepares it.
     *
     * @param told is told what came of it, on the UI thread, each time
     * @param failed is told, likewise, why a side cannot be read
     */
    Comparing(CompareInput input, Display display, Consumer<Compared> told, Consumer<String> failed) {
        this.display = display;
        this.told = told;
        this.failed = failed;
        this.name = NLS.bind(Messages.Job_name, input.name(input.after()), input.name(input.before()));
        this.before = source(input.before());
        this.after = source(input.after());
    }

    /** Where a side's content comes from. */
    private sealed interface Source {

        record Living(OpenDossier dossier, Snapshots snapshots) implements Source {
        }

        /** Read once, and kept until it may have changed. */
        final class Still implements Source {
            private final Loader loader;
            private volatile Optional<Dossier> content = Optional.empty();

            Still(Loader loader) {
                this.loader = loader;
            }

            Dossier load(IProgressMonitor monitor) throws IOException {
                var known = content;
                if (known.isEmpty()) {
                    known = Optional.of(loader.load(monitor));
                    content = known;
                }
                return known.get();
            }
        }
    }

    private Source source(ComparedSide side) {
        return switch (side) {
            case ComparedSide.Open open -> new Source.Living(open.dossier(), new Snapshots(open.dossier(), display));
            case ComparedSide.Read read -> new Source.Still(read.loader());
        };
    }

    /** Compares now. */
    void begin() {
        if (!isOver) {
            job.ifPresent(Job::cancel);
            copy(before, () -> copy(after, this::compare));
        }
    }

    private static void copy(Source source, Runnable then) {
        switch (source) {
            case Source.Living living -> living.snapshots().ask(then);
            case Source.Still still -> then.run();
        }
    }

    /** One of the sides has changed. */
    void changed() {
        if (!isOver) {
            display.timerExec(QUIET, beginning);
        }
    }

    /** What was read may be another now. */
    void forget() {
        for (var source : new Source[] {before, after}) {
            if (source instanceof Source.Still still) {
                still.content = Optional.empty();
            }
        }
        changed();
    }

    private void compare() {
        if (isGone(before) || isGone(after)) {
            begin();
            return;
        }
        var was = loader(before);
        var is = loader(after);
        IJobFunction running = monitor -> run(was, is, monitor);
        var comparing = Job.create(name, running);
        comparing.setPriority(Job.SHORT);
        job.ifPresent(Job::cancel);
        job = Optional.of(comparing);
        comparing.schedule();
    }

    /** Whether it changed while the other was copied. */
    private static boolean isGone(Source source) {
        return source instanceof Source.Living living && living.snapshots().now().isEmpty();
    }

    private IStatus run(Loader was, Loader is, IProgressMonitor monitor) {
        try {
            var compared = Compared.of(was.load(monitor), is.load(monitor));
            later(monitor, () -> told.accept(compared));
        } catch (IOException e) {
            ILog.get().warn(e.getMessage(), e);
            later(monitor, () -> failed.accept(e.getMessage()));
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private void later(IProgressMonitor monitor, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!isOver && !monitor.isCanceled()) {
                    what.run();
                }
            });
        }
    }

    /** What gives the content as it is now; used on the job's thread. */
    private static Loader loader(Source source) {
        return switch (source) {
            case Source.Living living -> {
                var copy = living.snapshots().now().orElseThrow();
                yield monitor -> copy;
            }
            case Source.Still still -> still::load;
        };
    }

    /** Compares no more. */
    void close() {
        isOver = true;
        display.timerExec(-1, beginning);
        job.ifPresent(Job::cancel);
        for (var source : new Source[] {before, after}) {
            if (source instanceof Source.Living living) {
                living.snapshots().stop();
            }
        }
    }
}
