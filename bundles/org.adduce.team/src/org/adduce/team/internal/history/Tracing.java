package org.adduce.team.internal.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Revision;
import org.adduce.team.internal.git.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Finds what commits did to a few elements, and nothing else; that is known in a part of the time in which all is learned, and
 * is the same. Keeps nothing.
 */
final class Tracing implements AutoCloseable {

    /** So much further than where the elements stand now is unpacked beforehand, since they stood elsewhere; in bytes. */
    private static final int DRIFT = 1 << 18;
    private static final int CHUNK = 1 << 20;
    /** Somebody waits for it. */
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private final DossierRepository repository;
    private final Versions versions;
    private final List<Revision> log;
    private final List<Trail> trails = new ArrayList<>();
    private final Map<UUID, Map<String, Deed>> deeds = new LinkedHashMap<>();

    /** Told what is found on the way. */
    interface Listener {

        /** So many commits were looked at, the latest first, and did this to elements, by their names; the map goes on changing. */
        void found(int commits, Map<UUID, Map<String, Deed>> deeds);
    }

    /** Of the commits in a log. */
    Tracing(DossierRepository repository, List<Revision> log, Collection<UUID> elements) throws IOException {
        this.repository = repository;
        this.log = log;
        this.versions = new Versions(repository, Learning.order(log), THREADS);
        elements.forEach(element -> deeds.put(element, new LinkedHashMap<>()));
    }

    /** What they did, by their names; nothing where it cannot be found so, and all must be learned. */
    Optional<Map<UUID, Map<String, Deed>>> run(Listener listener, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, log.size());
        try {
            start();
            int done = 0;
            for (var revision : log) {
                Progress.check(monitor);
                look(revision);
                versions.room().turn();
                listener.found(++done, deeds);
                progress.worked(1);
            }
            return Optional.of(deeds);
        } catch (Lookout.LostException lost) {
            return Optional.empty();
        }
    }

    /** The file as it is now tells about how far versions must be unpacked. */
    private void start() throws IOException {
        int furthest = -1;
        for (var element : deeds.keySet()) {
            var place = place(element);
            trails.add(new Trail(element, place.orElse(0), versions));
            furthest = Math.max(furthest, place.orElse(-1));
        }
        if (furthest >= 0) {
            versions.expect(furthest + DRIFT);
        }
    }

    private OptionalInt place(UUID element) throws IOException {
        if (!Files.isRegularFile(repository.dossier())) {
            return OptionalInt.empty();
        }
        var needle = new Needle(element);
        try (var in = FileChannel.open(repository.dossier(), StandardOpenOption.READ)) {
            var chunk = new byte[CHUNK];
            for (long at = 0; at < in.size(); at += CHUNK - needle.length()) {
                int length = Pack.fill(ByteBuffer.wrap(chunk), in, at);
                int found = needle.in(chunk, 0, length);
                if (found >= 0) {
                    return OptionalInt.of((int) Math.min(Integer.MAX_VALUE - DRIFT, at + found));
                }
            }
        }
        return OptionalInt.empty();
    }

    private void look(Revision revision) throws IOException, Lookout.LostException {
        var after = versions.take(ObjectId.fromString(revision.id()));
        var befores = new ArrayList<Rope>();
        for (var parent : revision.parents()) {
            befores.add(versions.take(ObjectId.fromString(parent)));
        }
        for (var trail : trails) {
            trail.deed(revision, after, befores).ifPresent(deed -> deeds.get(trail.element()).put(revision.id(), deed));
        }
    }

    @Override
    public void close() throws IOException {
        versions.close();
    }
}
