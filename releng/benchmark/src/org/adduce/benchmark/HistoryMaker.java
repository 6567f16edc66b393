package org.adduce.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.file.DossierWriter;
import org.adduce.core.synthetic.SyntheticDossier;

/**
 * Makes the history of a dossier that some people worked on: each commit says some claims anew and makes one. Each version is
 * put together of the stretches of the one before, and packed as git packs: the latest whole, each older one by its difference
 * from the next, and after fifty another one whole.
 */
final class HistoryMaker {

    private static final double ELEMENTS_A_SOURCE = 21.8;
    private static final int EDITS = 9;
    private static final int CHAIN = 50;
    private static final int OFTEN = 10;
    private static final int MOST_COPIED = 0x10000;
    private static final int MOST_PUT = 127;
    private static final String CLAIM = "  <claim id=\"";
    private static final int ID_LENGTH = 36;

    private final Random random = new Random(11);
    private final List<byte[]> stretches = new ArrayList<>();
    /** The stretches of each version, the first one first; those that are the same are the same object. */
    private final List<byte[][]> versions = new ArrayList<>();
    private final Asked asked;

    /**
     * Claims to be asked about.
     *
     * @param often one that every tenth commit says anew
     * @param rarely one that two commits say anew, one of the first and one in the middle
     * @param never one that is as it was
     * @param late one that was made after a third of the commits
     */
    record Asked(UUID often, UUID rarely, UUID never, UUID late) {
    }

    private HistoryMaker(int elements, int commits) throws IOException {
        split(DossierWriter.toBytes(SyntheticDossier.generate((int) (elements / ELEMENTS_A_SOURCE), 7)));
        int first = claim(0);
        int last = claim(Integer.MAX_VALUE);
        var often = id(stretches.get(first + (last - first) / 3));
        var rarely = id(stretches.get(first + (last - first) / 2));
        var never = id(stretches.get(first + (last - first) * 2 / 3));
        var late = never;
        versions.add(stretches.toArray(byte[][]::new));
        for (int commit = 1; commit < commits; commit++) {
            for (int i = 0; i < EDITS; i++) {
                sayAnew(free(List.of(often, rarely, never)), commit);
            }
            if (commit % OFTEN == 0) {
                sayAnew(find(often), commit);
            }
            if (commit == 2 || commit == commits / 2) {
                sayAnew(find(rarely), commit);
            }
            var made = make(commit);
            late = commit == commits / 3 ? made : late;
            versions.add(stretches.toArray(byte[][]::new));
        }
        this.asked = new Asked(UUID.fromString(often), UUID.fromString(rarely), UUID.fromString(never), UUID.fromString(late));
    }

    /** Makes it in a new repository whose branch is main; nothing is checked out. */
    static Asked make(Path repository, int elements, int commits) throws IOException {
        var maker = new HistoryMaker(elements, commits);
        try (var pack = new PackMaker(repository.resolve(".git/objects/pack"))) {
            var head = maker.commit(pack, maker.pack(pack));
            Files.writeString(repository.resolve(".git/refs/heads/main"), head + '\n');
        }
        return maker.asked;
    }

    private void split(byte[] file) {
        int from = 0;
        for (int i = 1; i + 3 < file.length; i++) {
            if (file[i - 1] == '\n' && file[i] == ' ' && file[i + 1] == ' ' && file[i + 2] == '<' && file[i + 3] != '/') {
                stretches.add(Arrays.copyOfRange(file, from, i));
                from = i;
            }
        }
        stretches.add(Arrays.copyOfRange(file, from, file.length));
    }

    private static boolean isClaim(byte[] stretch) {
        return stretch.length > CLAIM.length() && new String(stretch, 0, CLAIM.length(), StandardCharsets.ISO_8859_1).equals(CLAIM);
    }

    private static String id(byte[] claim) {
        return new String(claim, CLAIM.length(), ID_LENGTH, StandardCharsets.ISO_8859_1);
    }

    /** The place of the first claim, or of the last. */
    private int claim(int from) {
        if (from == 0) {
            int at = 0;
            while (!isClaim(stretches.get(at))) {
                at++;
            }
            return at;
        }
        int at = stretches.size() - 1;
        while (!isClaim(stretches.get(at))) {
            at--;
        }
        return at;
    }

    /** The place of a claim, or the one at which it would stand. */
    private int find(String id) {
        int low = claim(0);
        int high = claim(Integer.MAX_VALUE) + 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (id(stretches.get(middle)).compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int free(List<String> kept) {
        int first = claim(0);
        int at = first + random.nextInt(claim(Integer.MAX_VALUE) - first);
        return kept.contains(id(stretches.get(at))) ? free(kept) : at;
    }

    private void sayAnew(int at, int commit) {
        var text = new String(stretches.get(at), StandardCharsets.UTF_8);
        int from = text.indexOf("<text>") + "<text>".length();
        int to = text.indexOf("</text>");
        stretches.set(at, (text.substring(0, from) + "Said anew for the " + commit + "th time, " + random.nextInt(1_000_000) + text.substring(to)).getBytes(StandardCharsets.UTF_8));
    }

    private String make(int commit) {
        var id = new UUID(random.nextLong(), random.nextLong()).toString();
        stretches.add(find(id), (CLAIM + id + "\">\n    <text>The Tern " + commit + " is faster than the Kestrel</text>\n  </claim>\n").getBytes(StandardCharsets.UTF_8));
        return id;
    }

    /** The names of all versions, the first one first. */
    private List<String> pack(PackMaker pack) throws IOException {
        var names = versions.parallelStream().map(HistoryMaker::name).toList();
        long base = 0;
        for (int i = versions.size() - 1; i >= 0; i--) {
            base = (versions.size() - 1 - i) % CHAIN == 0 ? pack.addWhole(names.get(i), whole(versions.get(i)))
                    : pack.addDelta(names.get(i), base, delta(versions.get(i + 1), versions.get(i)));
        }
        return names;
    }

    private static int size(byte[][] version) {
        int size = 0;
        for (var stretch : version) {
            size += stretch.length;
        }
        return size;
    }

    private static byte[] whole(byte[][] version) {
        var whole = new ByteArrayOutputStream(size(version));
        for (var stretch : version) {
            whole.writeBytes(stretch);
        }
        return whole.toByteArray();
    }

    private static String name(byte[][] version) {
        var digest = PackMaker.sha1();
        digest.update(("blob " + size(version) + '\0').getBytes(StandardCharsets.US_ASCII));
        for (var stretch : version) {
            digest.update(stretch);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** How to make one of the other: stretches that both have are copied, as many at once as follow each other in both. */
    private static byte[] delta(byte[][] base, byte[][] target) {
        var delta = new ByteArrayOutputStream();
        number(delta, size(base));
        number(delta, size(target));
        var places = new IdentityHashMap<byte[], Integer>(base.length);
        int end = 0;
        for (var stretch : base) {
            places.put(stretch, end);
            end += stretch.length;
        }
        int from = 0;
        int to = 0;
        for (var stretch : target) {
            var place = places.get(stretch);
            if (place == null || place != to) {
                copy(delta, from, to - from);
                from = place == null ? 0 : place;
                to = from;
            }
            if (place == null) {
                put(delta, stretch);
            } else {
                to += stretch.length;
            }
        }
        copy(delta, from, to - from);
        return delta.toByteArray();
    }

    private static void number(ByteArrayOutputStream delta, int number) {
        for (int left = number; ; left >>>= 7) {
            delta.write(left > 0x7f ? left & 0x7f | 0x80 : left);
            if (left <= 0x7f) {
                return;
            }
        }
    }

    private static void copy(ByteArrayOutputStream delta, int from, int length) {
        for (int done = 0; done < length; done += MOST_COPIED) {
            int offset = from + done;
            int size = Math.min(MOST_COPIED, length - done) % MOST_COPIED;
            delta.write(0x80 | 0x0f | (size == 0 ? 0 : 0x30));
            for (int i = 0; i < 4; i++) {
                delta.write(offset >>> 8 * i);
            }
            if (size > 0) {
                delta.write(size);
                delta.write(size >>> 8);
            }
        }
    }

    private static void put(ByteArrayOutputStream delta, byte[] bytes) {
        for (int at = 0; at < bytes.length; at += MOST_PUT) {
            int length = Math.min(MOST_PUT, bytes.length - at);
            delta.write(length);
            delta.write(bytes, at, length);
        }
    }

    private String commit(PackMaker pack, List<String> names) throws IOException {
        var head = "";
        for (int i = 0; i < names.size(); i++) {
            var tree = new ByteArrayOutputStream();
            tree.writeBytes("100644 dossier.adduce\0".getBytes(StandardCharsets.US_ASCII));
            tree.writeBytes(HexFormat.of().parseHex(names.get(i)));
            var who = "Person " + i % 5 + " <p@localhost> " + (1_700_000_000L + i * 3600L) + " +0000";
            var text = "tree " + pack.add(PackMaker.TREE, "tree", tree.toByteArray()) + '\n' + (head.isEmpty() ? "" : "parent " + head + '\n')
                    + "author " + who + "\ncommitter " + who + "\n\nChange " + i + '\n';
            head = pack.add(PackMaker.COMMIT, "commit", text.getBytes(StandardCharsets.UTF_8));
        }
        return head;
    }
}
