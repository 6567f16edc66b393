package org.adduce.team.internal.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.adduce.core.file.DossierWriter;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.internal.git.Blobs;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * The versions of a file in the order in which they are asked for, each unpacked once as long as it is at hand, and the next
 * ones beforehand on a thread of their own. One thread asks.
 */
final class Versions implements AutoCloseable {

    /** How many are at hand at once, if they are not too large. */
    private static final int KEPT = 4;
    private static final long LARGE = 64L << 20;

    private final Repository repository;
    private final String path;
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Adduce history").factory());
    private final ObjectReader reader;
    private final Deque<ObjectId> toCome = new ArrayDeque<>();
    private final Map<ObjectId, Optional<ObjectId>> blobs = new HashMap<>();
    private final Map<ObjectId, Future<byte[]>> versions = new LinkedHashMap<>();

    Versions(DossierRepository of, List<ObjectId> commits) {
        this.repository = of.jgit();
        this.path = of.path();
        this.reader = repository.newObjectReader();
        toCome.addAll(commits);
    }

    /** The file as the next commit has it; no bytes where it has none. Commits are asked for in the order given. */
    byte[] take(ObjectId commit) throws IOException {
        if (!commit.equals(toCome.poll())) {
            throw new IllegalStateException("Asked out of order");
        }
        var blob = blob(commit);
        if (blob.isEmpty()) {
            return new byte[0];
        }
        var version = versions.remove(blob.get());
        var taken = version == null ? load(blob.get()) : version;
        versions.put(blob.get(), taken);
        var bytes = get(taken);
        look(bytes.length);
        return bytes;
    }

    /** Begins to unpack the next one and forgets what was not asked for in the longest time. */
    private void look(int size) throws IOException {
        var next = toCome.stream().limit(2).toList();
        for (var commit : size > LARGE ? List.<ObjectId>of() : next) {
            var blob = blob(commit);
            if (blob.isPresent()) {
                versions.computeIfAbsent(blob.get(), this::load);
            }
        }
        while (versions.size() > (size > LARGE ? 2 : KEPT)) {
            versions.remove(versions.keySet().iterator().next());
        }
    }

    private Optional<ObjectId> blob(ObjectId commit) throws IOException {
        var known = blobs.get(commit);
        if (known == null) {
            known = Blobs.find(repository, commit, path);
            blobs.put(commit, known);
        }
        return known;
    }

    private Future<byte[]> load(ObjectId blob) {
        return ahead.submit(() -> {
            var loader = reader.open(blob, Constants.OBJ_BLOB);
            if (loader.getSize() > Blobs.most() / 4) {
                return new byte[0];
            }
            return plain(loader.isLarge() ? loader.getBytes((int) Blobs.most()) : loader.getCachedBytes(), blob);
        });
    }

    /** Another encoding than UTF-8, which only another hand writes, is brought to it. */
    private byte[] plain(byte[] bytes, ObjectId blob) throws IOException {
        var head = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1);
        boolean isUtf8 = head.replaceFirst("^\u00ef\u00bb\u00bf", "").startsWith("<") && !head.toLowerCase(Locale.ROOT).matches("(?s).*encoding=.(?!utf-8).*");
        return isUtf8 ? bytes : DossierWriter.toBytes(Blobs.read(repository, blob, path));
    }

    private static byte[] get(Future<byte[]> version) throws IOException {
        try {
            return version.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException disk ? disk : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        ahead.shutdownNow();
        try {
            // the reader belongs to that thread until it has ended
            if (ahead.awaitTermination(1, TimeUnit.MINUTES)) {
                reader.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
