package org.adduce.search.ui.internal.saved;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.adduce.core.query.QueryFormatException;
import org.adduce.search.Hits;
import org.adduce.search.ui.internal.SearchedDossier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Finds what a saved search holds. What it found is told on its own thread. */
final class SavedSearchJob extends Job {

    /** So many of a kind are shown; who wants more asks more narrowly. */
    private static final int MOST = 500;

    private final String query;
    private final SearchedDossier dossier;
    private final BiConsumer<SavedSearchJob, Hits> told;

    SavedSearchJob(SavedSearch search, SearchedDossier dossier, BiConsumer<SavedSearchJob, Hits> told) {
        super(NLS.bind(Messages.Saved_searching, search.name()));
        this.query = search.query();
        this.dossier = dossier;
        this.told = told;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var hits = dossier.searchAll(query, MOST, monitor);
            if (!monitor.isCanceled()) {
                told.accept(this, hits);
            }
        } catch (QueryFormatException e) {
            told.accept(this, Hits.NONE); // it was no query when it was saved either, and the field said so
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }
}
