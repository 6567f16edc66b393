package org.adduce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.DossierListener;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.query.Kind;
import org.adduce.model.Element;
import org.adduce.model.derived.Dating;
import org.adduce.search.internal.Touched;

/**
 * Knows what of an open dossier the index does not hold yet. What changed is noted as it happens, read in small batches on
 * the dossier's thread ({@link #next}) and written on any other ({@link Batch#write}), so that neither waits for the other.
 *
 * @since 1.0
 */
public final class DossierIndex implements DossierListener, AutoCloseable {

    private final OpenDossier dossier;
    private final Set<UUID> waiting = new LinkedHashSet<>();
    private boolean isWhole;

    /** Follows a dossier whose index is up to date. Called on the dossier's thread, as everything here is. */
    public DossierIndex(OpenDossier dossier) {
        this.dossier = dossier;
        dossier.addListener(this);
    }

    /** Takes everything in anew: the index is new, or is of another state. */
    public void takeAll() {
        waiting.clear();
        dossier.root().eAllContents().forEachRemaining(object -> {
            if (((Element) object).getId() != null && Kind.of(object.eClass()).isPresent()) {
                waiting.add(((Element) object).getId());
            }
        });
        isWhole = true;
    }

    /** How many elements wait to be taken in. */
    public int waiting() {
        return waiting.size();
    }

    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed changed) {
            new Touched(dossier, waiting).by(changed.notifications());
        }
    }

    /**
     * What is to be written next.
     *
     * @param passages to put in the place of those with their ids
     * @param removed ids of what is gone
     * @param isFirst whether all that the index holds is to be dropped before
     */
    public record Batch(List<Passage> passages, List<UUID> removed, boolean isFirst) {

        /** Writes it; on any thread, but one batch after the other. */
        public void write(SearchIndex index) throws IOException {
            if (isFirst) {
                index.clear();
            }
            index.remove(removed);
            index.put(passages);
            index.refresh();
        }
    }

    /** Reads the next of what waits, for about some time. */
    public Batch next(long milliseconds) {
        var dating = new Dating(dossier::find);
        var passages = new ArrayList<Passage>();
        var removed = new ArrayList<UUID>();
        long end = System.nanoTime() + milliseconds * 1_000_000;
        var ids = waiting.iterator();
        while (ids.hasNext() && System.nanoTime() < end) {
            var id = ids.next();
            ids.remove();
            dossier.find(id).flatMap(element -> Passages.of(element, dating)).ifPresentOrElse(passages::add, () -> removed.add(id));
        }
        boolean isFirst = isWhole;
        isWhole = false;
        return new Batch(passages, removed, isFirst);
    }

    @Override
    public void close() {
        dossier.removeListener(this);
    }
}
