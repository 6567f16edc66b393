package org.adduce.team.internal.merge;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.eclipse.emf.ecore.EObject;

/** When one version of a dossier captured its sources; made before anything of it is changed. */
final class Captures {

    private final Map<UUID, Instant> latest = new HashMap<>();
    private final Map<UUID, Instant> earliest = new HashMap<>();

    Captures(Dossier dossier) {
        for (var source : dossier.getSources()) {
            source.getSnapshots().forEach(snapshot -> add(source, snapshot));
        }
    }

    private void add(Source source, Snapshot snapshot) {
        var retrieved = snapshot.getRetrieved();
        if (retrieved != null) {
            latest.merge(source.getId(), retrieved, (one, other) -> one.isAfter(other) ? one : other);
            earliest.put(snapshot.getId(), retrieved);
            if (snapshot.getAttachment() != null) {
                earliest.merge(snapshot.getAttachment().getId(), retrieved, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
    }

    /** When the source that holds an element was captured last; nothing outside of sources. */
    Optional<Instant> latest(Element element) {
        EObject holder = element;
        while (holder != null && !(holder instanceof Source)) {
            holder = holder.eContainer();
        }
        return Optional.ofNullable(holder).map(source -> latest.get(((Source) source).getId()));
    }

    /** When a snapshot, or the first that was made of an attachment, was captured. */
    Optional<Instant> earliest(Element element) {
        return Optional.ofNullable(earliest.get(element.getId()));
    }
}
