package org.adduce.search.ui.internal.saved;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.search.Hits;
import org.adduce.ui.internal.folder.LiveFolder;

/**
 * A search that a person keeps: a folder of the explorer that holds what it finds. It searches once somebody looks into it,
 * and from then on again whenever something else may be found. On the UI thread.
 */
public final class SavedSearch implements LiveFolder {

    private final SavedSearches all;
    private final OpenDossier dossier;
    private final UUID id;
    private final String query;
    private String name;
    private List<Element> found = List.of();
    private OptionalInt count = OptionalInt.empty();
    private boolean isWanted;
    /** The search under way; null when none is. */
    private SavedSearchJob job;

    SavedSearch(SavedSearches all, OpenDossier dossier, UUID id, String name, String query) {
        this.all = all;
        this.dossier = dossier;
        this.id = id;
        this.name = name;
        this.query = query;
    }

    UUID id() {
        return id;
    }

    @Override
    public OpenDossier dossier() {
        return dossier;
    }

    @Override
    public String name() {
        return name;
    }

    /** What is asked, in the language of searches. */
    public String query() {
        return query;
    }

    @Override
    public String description() {
        return query;
    }

    @Override
    public List<Element> elements() {
        want();
        return found;
    }

    @Override
    public OptionalInt count() {
        want();
        return count;
    }

    private void want() {
        if (!isWanted) {
            isWanted = true;
            search();
        }
    }

    /** Searches again if anybody ever looked into it. */
    void searchAgain() {
        if (isWanted) {
            search();
        }
    }

    private void search() {
        stop();
        all.searched(dossier).ifPresent(searched -> {
            job = new SavedSearchJob(this, searched, (by, hits) -> all.onDisplay(() -> found(by, hits)));
            job.schedule();
        });
    }

    /** Nobody wants to know any more. */
    void stop() {
        Optional.ofNullable(job).ifPresent(SavedSearchJob::cancel);
        job = null;
    }

    private void found(SavedSearchJob by, Hits hits) {
        if (job != by) {
            return;
        }
        job = null;
        var elements = hits.isSimilar() ? List.<Element>of() : hits.best().stream().map(hit -> dossier.find(hit.id())).flatMap(Optional::stream).toList();
        var number = OptionalInt.of(hits.isSimilar() ? 0 : hits.total());
        if (!elements.equals(found) || !number.equals(count)) {
            found = elements;
            count = number;
            all.tell(dossier);
        }
    }

    @Override
    public void rename(String other) {
        name = other;
        all.keep(this);
    }

    /** Keeps it no longer. */
    public void delete() {
        stop();
        all.drop(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SavedSearch search && id.equals(search.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
