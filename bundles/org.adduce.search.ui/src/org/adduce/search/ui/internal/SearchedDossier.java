package org.adduce.search.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.search.DossierIndex;
import org.adduce.search.Hits;
import org.adduce.search.SearchIndex;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * An open dossier and its index, which follows it: small batches are read on the UI thread while nothing else is to do
 * there, and written in the background. All methods but {@link #search} and {@link #searchAll} are called on the UI thread.
 */
public final class SearchedDossier {

    /** How long the UI thread reads at a time: less than a frame. */
    private static final int READING_MILLIS = 6;
    private static final int PAUSE_MILLIS = 4;
    /** So that typing is not followed letter by letter. */
    private static final int REST_MILLIS = 300;

    private final OpenDossier dossier;
    private final Display display;
    private final SearchIndex index;
    private final DossierIndex following;
    private final Runnable changed;
    /** One job at a time has the index in hand; closing it waits for what is being written. */
    private final ISchedulingRule inHand = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };
    private boolean isReading;
    private volatile boolean isClosed;

    /**
     * Opens the index of a dossier and begins to read what it does not hold.
     *
     * @param changed run on the UI thread whenever more can be found
     */
    SearchedDossier(OpenDossier dossier, Path indexes, Display display, Runnable changed) {
        this.dossier = dossier;
        this.display = display;
        this.changed = changed;
        this.index = open(indexes.resolve(folder(dossier.path())));
        this.following = new DossierIndex(dossier);
        if (dossier.isDirty() || !index.state().equals(state())) {
            following.takeAll();
        }
        readSoon(0);
    }

    private SearchIndex open(Path folder) {
        try {
            return SearchIndex.open(folder);
        } catch (IOException e) {
            ILog.of(SearchedDossier.class).warn(NLS.bind(Messages.Index_failed, dossier.path(), e.getMessage()), e);
            return SearchIndex.inMemory();
        }
    }

    /** One folder a file; its name does not tell the file's. */
    private static String folder(Path path) {
        return UUID.nameUUIDFromBytes(path.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What tells the saved file from another state of it; empty where there is none. */
    private String state() {
        try {
            var path = dossier.path();
            return Files.size(path) + ":" + Files.getLastModifiedTime(path).toMillis();
        } catch (IOException e) {
            return "";
        }
    }

    void happened(DossierEvent event) {
        if (!(event instanceof DossierEvent.Closed)) {
            readSoon(REST_MILLIS);
        }
    }

    private void readSoon(int milliseconds) {
        if (!isReading) {
            isReading = true;
            display.timerExec(milliseconds, this::read);
        }
    }

    private void read() {
        if (display.isDisposed() || isClosed) {
            return;
        }
        var batch = following.next(READING_MILLIS);
        boolean isLast = following.waiting() == 0;
        var ofState = isLast && !dossier.isDirty() ? state() : "";
        IJobFunction writing = monitor -> write(batch, ofState, isLast);
        var job = Job.create(NLS.bind(Messages.Index_name, dossier.root().getTitle()), writing);
        job.setSystem(true);
        job.setRule(inHand);
        job.schedule();
    }

    private IStatus write(DossierIndex.Batch batch, String ofState, boolean isLast) {
        if (isClosed) {
            return Status.CANCEL_STATUS;
        }
        try {
            batch.write(index);
            if (!ofState.isEmpty() && !ofState.equals(index.state())) {
                index.commit(ofState);
            }
        } catch (IOException | RuntimeException e) {
            return Status.warning(NLS.bind(Messages.Index_failed, dossier.path(), e.getMessage()), e);
        } finally {
            if (!display.isDisposed()) {
                display.asyncExec(() -> written(isLast));
            }
        }
        return Status.OK_STATUS;
    }

    private void written(boolean wasLast) {
        isReading = false;
        if (isClosed) {
            return;
        }
        changed.run();
        if (following.waiting() > 0) {
            readSoon(wasLast ? REST_MILLIS : PAUSE_MILLIS);
        }
    }

    /** The dossier. */
    public OpenDossier dossier() {
        return dossier;
    }

    /** How many elements cannot be found yet. */
    public int waiting() {
        return following.waiting();
    }

    Optional<Element> find(UUID id) {
        return dossier.find(id);
    }

    /** Searches; on any thread. */
    Hits search(String query, int most, IProgressMonitor monitor) throws IOException {
        return monitor.isCanceled() ? Hits.NONE : index.searchWhileTyping(query, most);
    }

    /** All that fits a query as it stands, whether or not it was typed to its end; on any thread. */
    public Hits searchAll(String query, int most, IProgressMonitor monitor) throws IOException {
        return monitor.isCanceled() ? Hits.NONE : index.search(query, most);
    }

    /** Lets go; what was not committed is read anew the next time. */
    void close() {
        isClosed = true;
        following.close();
        var closing = Job.createSystem(Messages.Search_name, (ICoreRunnable) monitor -> {
            try {
                index.close();
            } catch (IOException e) {
                ILog.of(SearchedDossier.class).warn(NLS.bind(Messages.Index_failed, dossier.path(), e.getMessage()), e);
            }
        });
        closing.setRule(inHand);
        closing.schedule();
    }
}
