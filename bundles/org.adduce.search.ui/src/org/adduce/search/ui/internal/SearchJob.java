package org.adduce.search.ui.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.adduce.core.query.QueryFormatException;
import org.adduce.search.Hits;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Searches all open dossiers. What it found, or why it could not search, is told on its own thread. */
final class SearchJob extends Job {

    private final String query;
    private final int most;
    private final List<SearchedDossier> dossiers;
    private final BiConsumer<Found, String> told;

    /**
     * Prepares it.
     *
     * @param told is told what was found, and what is wrong with the query (empty where nothing is)
     */
    SearchJob(String query, int most, List<SearchedDossier> dossiers, BiConsumer<Found, String> told) {
        super(Messages.Search_name);
        this.query = query;
        this.most = most;
        this.dossiers = dossiers;
        this.told = told;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var hits = new LinkedHashMap<SearchedDossier, Hits>();
            for (var dossier : dossiers) {
                hits.put(dossier, dossier.search(query, most, monitor));
            }
            if (!monitor.isCanceled()) {
                told.accept(Found.of(query, hits), "");
            }
        } catch (QueryFormatException e) {
            told.accept(Found.NOTHING, e.getMessage());
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }
}
