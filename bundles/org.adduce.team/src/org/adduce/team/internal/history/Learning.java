package org.adduce.team.internal.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Revision;
import org.adduce.team.internal.git.Messages;
import org.adduce.team.internal.git.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.osgi.util.NLS;

/** Learns what commits did, the latest first, so that one that is stopped has the most useful part. */
final class Learning {

    /** Nobody waits for it: so much is left to others. */
    private static final int THREADS = 1;

    private final DossierRepository repository;
    private final HistoryFile file;

    Learning(DossierRepository repository, HistoryFile file) {
        this.repository = repository;
        this.file = file;
    }

    void run(List<Revision> log, IProgressMonitor monitor) throws IOException {
        var unknown = log.stream().filter(revision -> !file.knows(revision.id())).toList();
        var progress = SubMonitor.convert(monitor, unknown.size());
        if (unknown.isEmpty()) {
            return;
        }
        try (var versions = new Versions(repository, order(unknown), THREADS)) {
            for (int i = 0; i < unknown.size(); i++) {
                Progress.check(monitor);
                progress.subTask(NLS.bind(Messages.Progress_index, i + 1, unknown.size()));
                file.add(unknown.get(i).id(), deeds(unknown.get(i), versions));
                versions.room().turn();
                progress.worked(1);
            }
        }
    }

    /** The commits in the order in which their versions are asked for. */
    static List<ObjectId> order(List<Revision> revisions) {
        var order = new ArrayList<ObjectId>();
        for (var revision : revisions) {
            order.add(ObjectId.fromString(revision.id()));
            revision.parents().forEach(parent -> order.add(ObjectId.fromString(parent)));
        }
        return order;
    }

    private static Map<UUID, Deed> deeds(Revision revision, Versions versions) throws IOException {
        var after = versions.take(ObjectId.fromString(revision.id()));
        Optional<Map<UUID, Deed>> common = Optional.empty();
        for (var parent : revision.parents()) {
            var before = versions.take(ObjectId.fromString(parent));
            var deeds = before.length() == 0 ? all(after, versions.room()) : between(before, after, versions.room());
            common = Optional.of(common.map(known -> both(known, deeds)).orElse(deeds));
        }
        return common.orElseGet(() -> all(after, versions.room()));
    }

    private static Map<UUID, Deed> between(Rope before, Rope after, Room room) {
        var differing = Differing.of(before, after, room);
        return VersionDiff.between(differing.before(), differing.after());
    }

    /** What is different from either parent: the rest was done on one side or the other. */
    private static Map<UUID, Deed> both(Map<UUID, Deed> one, Map<UUID, Deed> other) {
        var both = new LinkedHashMap<>(one);
        both.keySet().retainAll(other.keySet());
        return both;
    }

    private static Map<UUID, Deed> all(Rope version, Room room) {
        var deeds = new LinkedHashMap<UUID, Deed>();
        var added = new Deed(Deed.Kind.ADDED, List.of());
        VersionDiff.all(version.content(room)).forEach(id -> deeds.put(id, added));
        return deeds;
    }
}
