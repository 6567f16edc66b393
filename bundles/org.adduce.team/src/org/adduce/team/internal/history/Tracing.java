package org.adduce.team.internal.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Revision;
import org.adduce.team.internal.git.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Finds what commits did to one element, and nothing else: where it is in the latest version tells where it is in the one that
 * was made of, and so on back; where the stretch it stands in was copied as a whole nothing has to be looked at. So it is known
 * in a part of the time in which all is learned, and is the same. Keeps nothing.
 */
final class Tracing implements AutoCloseable {

    /** So much further than where the element stands now is unpacked beforehand, since it stood elsewhere; in bytes. */
    private static final int DRIFT = 1 << 18;
    private static final int CHUNK = 1 << 20;
    /** Somebody waits for it. */
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private final DossierRepository repository;
    private final Versions versions;
    private final List<Revision> log;
    private final UUID element;
    private final Lookout lookout;
    private final Map<String, Optional<Sighting>> seen = new HashMap<>();
    /** About where it stands in versions of which nothing else is known. */
    private int place;

    /** Of the commits in a log. */
    Tracing(DossierRepository repository, List<Revision> log, UUID element) throws IOException {
        this.repository = repository;
        this.log = log;
        this.element = element;
        this.versions = new Versions(repository, Learning.order(log), THREADS);
        this.lookout = new Lookout(element, versions);
    }

    /** What they did, by their names; nothing where it cannot be found so, and all must be learned. */
    Optional<Map<String, Deed>> run(IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, log.size());
        var deeds = new LinkedHashMap<String, Deed>();
        try {
            expect();
            for (var revision : log) {
                Progress.check(monitor);
                deed(revision).ifPresent(deed -> deeds.put(revision.id(), deed));
                versions.room().turn();
                progress.worked(1);
            }
            return Optional.of(deeds);
        } catch (Lookout.LostException lost) {
            return Optional.empty();
        }
    }

    /** The file as it is now tells about how far versions must be unpacked. */
    private void expect() throws IOException {
        var needle = new Needle(element);
        if (!Files.isRegularFile(repository.dossier())) {
            return;
        }
        try (var in = FileChannel.open(repository.dossier(), StandardOpenOption.READ)) {
            var chunk = new byte[CHUNK];
            for (long at = 0; at < in.size(); at += CHUNK - needle.length()) {
                int length = Pack.fill(ByteBuffer.wrap(chunk), in, at);
                int found = needle.in(chunk, 0, length);
                if (found >= 0) {
                    place = (int) Math.min(Integer.MAX_VALUE - DRIFT, at + found);
                    versions.expect(place + DRIFT);
                    return;
                }
            }
        }
    }

    private Optional<Deed> deed(Revision revision) throws IOException, Lookout.LostException {
        var after = versions.take(ObjectId.fromString(revision.id()));
        var now = sighting(revision.id(), after);
        if (revision.parents().isEmpty()) {
            return Sighting.between(Optional.empty(), now);
        }
        var deeds = new ArrayList<Optional<Deed>>();
        for (var parent : revision.parents()) {
            var before = versions.take(ObjectId.fromString(parent));
            deeds.add(Sighting.between(sighting(parent, before, after, now), now));
        }
        // a merge did only what is different from all that it was made of
        return deeds.stream().allMatch(Optional::isPresent) ? deeds.getFirst() : Optional.empty();
    }

    private Optional<Sighting> sighting(String commit, Rope version) throws IOException, Lookout.LostException {
        // those that were made of it are behind: nobody asks again
        var known = seen.remove(commit);
        return known == null ? lookout.find(version, place) : known;
    }

    private Optional<Sighting> sighting(String commit, Rope version, Rope after, Optional<Sighting> now) throws IOException, Lookout.LostException {
        var known = seen.get(commit);
        if (known == null) {
            known = lookout.find(version, after, now);
            seen.put(commit, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        versions.close();
    }
}
