package org.adduce.team.internal.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The versions of a file in the order in which they are asked for. Those that git tells by their difference from another are
 * put together of its stretches and never unpacked; those it tells whole are unpacked once as long as they are at hand, and the
 * next ones beforehand on threads of their own. One thread asks.
 */
final class Versions implements AutoCloseable {

    /** How many that are told whole are at hand at once, if they are not too large. */
    private static final int KEPT = 3;
    private static final int KEPT_LARGE = 2;
    private static final long LARGE = 64L << 20;
    /** A version of more pieces is made one again. */
    private static final int MOST_PIECES = 20_000;
    private static final int HEAD = 100;
    private static final int EXPECTED_LEAST = 1 << 16;
    /** How files of ours begin. */
    private static final byte[] OURS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".getBytes(StandardCharsets.US_ASCII);

    private final Repository repository;
    private final String path;
    private final List<ObjectId> commits;
    private final Packs packs;
    private final Room room = new Room();
    /** How those arrive that are told whole, by where. */
    private final Map<byte[], Unpacking> unpackings = new IdentityHashMap<>();
    /** How many of them are unpacked beforehand. */
    private final int most;
    private final ExecutorService ahead;
    private final Map<ObjectId, Optional<ObjectId>> blobs = new HashMap<>();
    /** Those told whole with those told by them, by where they are kept or by name, the last that was needed last. */
    private final Map<Object, Family> families = new LinkedHashMap<>();
    /** The keys of those that were unpacked beforehand and not needed yet. */
    private final Set<Object> unused = new HashSet<>();
    private final RevWalk walk;
    private int next;
    private int foreseen;
    private boolean isLarge;
    private int expected = Integer.MAX_VALUE;

    /** A version told whole, and what was made of it by the places of the differences. */
    private record Family(Future<Rope> whole, Map<Packs.Place, Rope> members) {
    }

    /** Those that are told whole are unpacked beforehand on so many threads. */
    Versions(DossierRepository of, List<ObjectId> commits, int threads) throws IOException {
        this.most = threads;
        this.ahead = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("Adduce history").factory());
        this.repository = of.jgit();
        this.path = of.path();
        this.commits = commits;
        this.walk = new RevWalk(repository);
        this.packs = new Packs(repository.getCommonDirectory().toPath().resolve(Constants.OBJECTS));
    }

    /** The file as the next commit has it; no bytes where it has none. Commits are asked for in the order given. */
    Rope take(ObjectId commit) throws IOException {
        if (!commit.equals(commits.get(next++))) {
            throw new IllegalStateException("Asked out of order");
        }
        var blob = blob(commit);
        if (blob.isEmpty()) {
            return Rope.EMPTY;
        }
        var key = key(blob.get());
        family(key);
        // before this one is waited for
        foresee();
        var version = version(blob.get(), key);
        isLarge = version.length() > LARGE;
        return version;
    }

    private Rope version(ObjectId blob, Object key) throws IOException {
        if (key instanceof Packs.Place root) {
            try {
                return plain(packed(packs.find(blob).orElseThrow(), root), blob);
            } catch (IOException goneOrCutOff) {
                // git may have packed anew meanwhile; whoever looks for it anew finds it, or says what is wrong
                return plain(get(family(blob).whole()), blob);
            }
        }
        return plain(get(family(blob).whole()), blob);
    }

    /** By what a version is told that must be unpacked whole: a place in a pack, or else the version itself. */
    private Object key(ObjectId blob) {
        try {
            var place = packs.find(blob);
            return place.isPresent() ? packs.root(place.get()) : blob;
        } catch (IOException gone) {
            return blob;
        }
    }

    private Rope packed(Packs.Place place, Packs.Place root) throws IOException {
        var family = family(root);
        var toMake = new ArrayDeque<Packs.Place>();
        var at = place;
        while (!at.equals(root) && !family.members().containsKey(at)) {
            toMake.push(at);
            at = packs.base(at).orElseThrow();
        }
        var rope = at.equals(root) ? get(family.whole()) : family.members().get(at);
        for (var one : toMake) {
            rope = Delta.apply(one.pack().unpack(packs.entry(one)), rope);
            rope = rope.pieces() > MOST_PIECES ? whole(rope) : rope;
            family.members().put(one, rope);
        }
        return rope;
    }

    private Rope whole(Rope rope) throws IOException {
        reach(rope, 0, rope.length());
        return Rope.of(rope.toBytes());
    }

    private Family family(Object key) throws IOException {
        unused.remove(key);
        var family = families.remove(key);
        family = family == null ? new Family(begin(key), new HashMap<>()) : family;
        families.put(key, family);
        return family;
    }

    private Future<Rope> begin(Object key) throws IOException {
        if (key instanceof Packs.Place place) {
            var entry = packs.entry(place);
            if (entry.size() > most()) {
                return CompletableFuture.completedFuture(Rope.EMPTY);
            }
            int size = (int) entry.size();
            isLarge = size > LARGE;
            var array = room.take(size);
            var unpacking = place.pack().unpacking(entry, array);
            unpackings.put(array, unpacking);
            int far = expected;
            return ahead.submit(() -> {
                unpacking.reach(far);
                return Rope.of(array, size);
            });
        }
        var blob = (ObjectId) key;
        return ahead.submit(() -> load(blob));
    }

    /** Begins to unpack what the next ones are told by, and forgets what was not needed in the longest time. */
    private void foresee() throws IOException {
        foreseen = Math.max(foreseen, next);
        while (foreseen < commits.size() && unused.size() < (isLarge ? 1 : most)) {
            var blob = blob(commits.get(foreseen++));
            if (blob.isPresent() && key(blob.get()) instanceof Object key && !families.containsKey(key)) {
                family(key);
                unused.add(key);
            }
        }
        var old = families.keySet().iterator();
        for (int most = isLarge ? KEPT_LARGE : KEPT; families.size() - unused.size() > most;) {
            var key = old.next();
            if (!unused.contains(key)) {
                leave(families.get(key).whole());
                old.remove();
            }
        }
    }

    /** Whoever is at it still is so for this turn only. */
    private void leave(Future<Rope> whole) {
        if (whole.state() == Future.State.SUCCESS && whole.resultNow().pieces() == 1) {
            var array = whole.resultNow().piece(0).bytes();
            Optional.ofNullable(unpackings.remove(array)).ifPresent(Unpacking::close);
            room.leave(array);
        }
    }

    /** Versions that are told whole are unpacked this far beforehand, and further only where {@link #reach} is asked to. */
    void expect(int far) {
        expected = Math.max(EXPECTED_LEAST, far);
    }

    /** Sees to it that a part of a version is there. */
    void reach(Rope version, int from, int to) throws IOException {
        for (int i = from < to ? version.number(from) : version.pieces(); i < version.pieces() && version.start(i) < to; i++) {
            var piece = version.piece(i);
            var unpacking = unpackings.get(piece.bytes());
            if (unpacking != null) {
                unpacking.reach(piece.from() + Math.min(piece.length(), to - version.start(i)));
            }
        }
    }

    /** Arrays for what is made of versions; a turn is over when none that was taken from here is needed any more. */
    Room room() {
        return room;
    }

    private Optional<ObjectId> blob(ObjectId commit) throws IOException {
        var known = blobs.get(commit);
        if (known == null) {
            known = Blobs.findInTree(repository, walk.parseCommit(commit).getTree(), path);
            blobs.put(commit, known);
        }
        return known;
    }

    /** No more is looked into than fits into the memory there is. */
    private static long most() {
        return Blobs.most() / 4;
    }

    private Rope load(ObjectId blob) throws IOException {
        try (var reader = repository.newObjectReader()) {
            var loader = reader.open(blob, Constants.OBJ_BLOB);
            return loader.getSize() > most() ? Rope.EMPTY : Rope.of(loader.isLarge() ? loader.getBytes((int) Blobs.most()) : loader.getCachedBytes());
        }
    }

    /** Another encoding than UTF-8, which only another hand writes, is brought to it. */
    private Rope plain(Rope version, ObjectId blob) throws IOException {
        var begin = version.slice(0, Math.min(version.length(), HEAD));
        if (begin.length >= OURS.length && Arrays.equals(begin, 0, OURS.length, OURS, 0, OURS.length)) {
            return version;
        }
        var head = new String(begin, StandardCharsets.ISO_8859_1);
        boolean isUtf8 = head.replaceFirst("^\u00ef\u00bb\u00bf", "").startsWith("<") && !head.toLowerCase(Locale.ROOT).matches("(?s).*encoding=.(?!utf-8).*");
        return isUtf8 || version.length() == 0 ? version : Rope.of(DossierWriter.toBytes(Blobs.read(repository, blob, path)));
    }

    private static Rope get(Future<Rope> version) throws IOException {
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
    public void close() throws IOException {
        ahead.shutdownNow();
        walk.close();
        try {
            // the packs are read there until it has ended
            ahead.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        unpackings.values().forEach(Unpacking::close);
        packs.close();
    }
}
