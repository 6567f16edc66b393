package org.adduce.team.internal.history;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is different in one version of a dossier's file from another, by the ids of elements. Equal stretches are passed over at
 * the speed of comparing memory; elements are looked for only in those that are not.
 */
final class VersionDiff {

    /** So far is looked for where two versions meet again, in elements at the top; beyond, all the rest is looked into. */
    private static final int FAR = 4096;

    private final TopLevel before;
    private final TopLevel after;
    private final ElementScan was;
    private final ElementScan is;

    private VersionDiff(Content before, Content after) {
        this.before = new TopLevel(before);
        this.after = new TopLevel(after);
        this.was = new ElementScan(before.bytes());
        this.is = new ElementScan(after.bytes());
    }

    /** All changes, by the ids of elements. */
    static Map<UUID, Deed> between(Content before, Content after) {
        var diff = new VersionDiff(before, after);
        diff.walk();
        return diff.deeds();
    }

    /** All elements of a version. */
    static Set<UUID> all(Content version) {
        var scan = new ElementScan(version.bytes());
        scan.run(0, version.length());
        var ids = new LinkedHashSet<>(scan.elements().keySet());
        ids.remove(ElementScan.ROOT);
        ElementScan.rootId(version).ifPresent(ids::add);
        return ids;
    }

    private void walk() {
        int a = 0;
        int b = 0;
        while (a < before.end() || b < after.end()) {
            int same = same(a, b);
            if (a + same == before.end() && b + same == after.end()) {
                return;
            }
            int back = back(a, b, same);
            a += back;
            b += back;
            if (a >= before.end() || b >= after.end()) {
                was.run(a, before.end());
                is.run(b, after.end());
                return;
            }
            var step = step(a, b);
            was.run(a, step[0]);
            is.run(b, step[1]);
            a = step[0];
            b = step[1];
        }
    }

    private int same(int a, int b) {
        int mismatch = Arrays.mismatch(before.bytes(), a, before.end(), after.bytes(), b, after.end());
        return mismatch < 0 ? before.end() - a : mismatch;
    }

    /** How far it is to the last place before a difference where a stretch begins in both. */
    private int back(int a, int b, int same) {
        for (int i = same; i > 0; i--) {
            if (before.isStart(a + i) && after.isStart(b + i)) {
                return i;
            }
        }
        return 0;
    }

    /** Up to where the two are to be looked into before they meet again. */
    private int[] step(int a, int b) {
        int nextA = before.next(a);
        int nextB = after.next(b);
        if (isSameKey(a, b)) {
            return new int[] {nextA, nextB};
        }
        for (int i = 0; i < FAR && (nextA < before.end() || nextB < after.end()); i++) {
            if (nextA < before.end() && isSameKey(nextA, b)) {
                return new int[] {nextA, b};
            }
            if (nextB < after.end() && isSameKey(a, nextB)) {
                return new int[] {a, nextB};
            }
            nextA = nextA < before.end() ? before.next(nextA) : nextA;
            nextB = nextB < after.end() ? after.next(nextB) : nextB;
        }
        return new int[] {before.end(), after.end()};
    }

    private boolean isSameKey(int a, int b) {
        int endA = before.keyEnd(a);
        int endB = after.keyEnd(b);
        return endA - a == endB - b && Arrays.equals(before.bytes(), a, endA, after.bytes(), b, endB);
    }

    private Map<UUID, Deed> deeds() {
        var deeds = new LinkedHashMap<UUID, Deed>();
        was.elements().forEach((id, old) -> {
            var now = is.elements().get(id);
            if (now == null) {
                if (!ElementScan.ROOT.equals(id)) {
                    deeds.put(id, new Deed(Deed.Kind.REMOVED, List.of()));
                }
            } else {
                compare(id, old, now, deeds);
            }
        });
        is.elements().keySet().stream().filter(id -> !was.elements().containsKey(id) && !ElementScan.ROOT.equals(id))
                .forEach(id -> deeds.put(id, new Deed(Deed.Kind.ADDED, List.of())));
        rootDeed(deeds);
        return deeds;
    }

    private void compare(UUID id, ElementScan.Own old, ElementScan.Own now, Map<UUID, Deed> deeds) {
        if (!isSame(old, now)) {
            deed(before.bytes(), old, after.bytes(), now).ifPresent(deed -> deeds.put(id, deed));
        }
    }

    /** What became of an element that was there and is. */
    static Optional<Deed> deed(byte[] before, ElementScan.Own old, byte[] after, ElementScan.Own now) {
        var changes = Fields.changes(Fields.read(before, old), Fields.read(after, now));
        boolean isMoved = !old.parent().equals(now.parent());
        return isMoved || !changes.isEmpty() ? Optional.of(new Deed(isMoved ? Deed.Kind.MOVED : Deed.Kind.CHANGED, changes)) : Optional.empty();
    }

    /** Whether nothing is different in any byte, as with neighbours of what changed. */
    private boolean isSame(ElementScan.Own old, ElementScan.Own now) {
        boolean isSame = old.parent().equals(now.parent()) && old.parts().size() == now.parts().size();
        for (int i = 0; isSame && i < old.parts().size(); i++) {
            var one = old.parts().get(i);
            var other = now.parts().get(i);
            isSame = Arrays.equals(before.bytes(), one[0], one[1], after.bytes(), other[0], other[1]);
        }
        return isSame;
    }

    /** What the dossier says itself; what imports remember interests nobody. */
    private void rootDeed(Map<UUID, Deed> deeds) {
        var none = new ElementScan.Own(ElementScan.ROOT, List.of());
        var old = was.elements().getOrDefault(ElementScan.ROOT, none);
        var now = is.elements().getOrDefault(ElementScan.ROOT, none);
        var changes = Fields.changes(Fields.read(before.bytes(), old), Fields.read(after.bytes(), now)).stream()
                .filter(change -> !change.feature().equals("receipt")).toList();
        deeds.remove(ElementScan.ROOT);
        if (!changes.isEmpty()) {
            ElementScan.rootId(new Content(after.bytes(), after.end())).ifPresent(id -> deeds.put(id, new Deed(Deed.Kind.CHANGED, changes)));
        }
    }
}
