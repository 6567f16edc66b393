package org.adduce.team.internal.history;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds one element in versions, knowing where it is in a neighbour of each. Of versions that were not unpacked to their end no
 * more is unpacked than is looked at.
 */
final class Lookout {

    /** So far on either side is looked first, in bytes; then ever further. */
    private static final int NEAR = 1 << 16;
    private static final int FURTHER = 16;
    /** An id that begins in one stretch may end in the next. */
    private static final int MARGIN = 64;
    /** So many pieces to either side are looked at for a stretch that another version has too. */
    private static final int ALONG = 128;
    /** No child of the root is larger in a file of ours but by far; in bytes. */
    private static final int LARGEST = 1 << 24;

    private final UUID element;
    private final Needle needle;
    private final Versions versions;

    /** Says that a version is not laid out as ours are, or asked for is the dossier itself, which is everywhere in it. */
    static final class LostException extends Exception {
        private static final long serialVersionUID = 1;
    }

    Lookout(UUID element, Versions versions) {
        this.element = element;
        this.needle = new Needle(element);
        this.versions = versions;
    }

    /** In any version, looking first around a place. */
    Optional<Sighting> find(Rope version, int around) throws IOException, LostException {
        int middle = Math.min(around, version.length());
        for (int far = NEAR; ; far *= FURTHER) {
            int from = Math.max(0, middle - far);
            int to = (int) Math.min(version.length(), (long) middle + far);
            var found = find(version, from, to);
            if (found.isPresent() || from == 0 && to == version.length()) {
                return found;
            }
        }
    }

    /** In a version that another one was made of, or was made of it, where it was found there or not. */
    Optional<Sighting> find(Rope version, Rope other, Optional<Sighting> there) throws IOException, LostException {
        var sameStretch = there.flatMap(sighting -> sameStretch(version, other, sighting));
        if (sameStretch.isPresent()) {
            return sameStretch;
        }
        if (there.isPresent()) {
            var found = near(version, there.get().from(), there.get());
            if (found.isPresent()) {
                return found;
            }
        }
        var same = Alignment.of(version, other).filter(known -> !known.isEmpty());
        if (same.isEmpty()) {
            return find(version, there.map(Sighting::from).orElse(0));
        }
        if (there.isPresent()) {
            var sighting = there.get();
            int place = place(sighting.from(), same.get());
            if (isWithin(sighting, same.get())) {
                return Optional.of(sighting.at(place));
            }
            var found = near(version, place, sighting);
            if (found.isPresent()) {
                return found;
            }
        }
        return elsewhere(version, same.get());
    }

    /** Around a place where something as long as it was elsewhere may begin. */
    private Optional<Sighting> near(Rope version, int place, Sighting there) throws IOException, LostException {
        int from = Math.max(0, Math.min(version.length(), place) - NEAR);
        return find(version, from, (int) Math.min(version.length(), (long) place + there.stretch().length + NEAR));
    }

    /** In the stretch that it was copied in as a whole, as nearly always; that is about as far along in both. */
    private static Optional<Sighting> sameStretch(Rope version, Rope other, Sighting there) {
        int number = other.number(there.from() - 1);
        var piece = other.piece(number);
        int from = piece.from() + there.from() - 1 - other.start(number);
        int to = from + 1 + there.stretch().length;
        if (to > piece.from() + piece.length()) {
            return Optional.empty();
        }
        int first = Math.max(0, Math.min(number, version.pieces()) - ALONG);
        int last = Math.min(version.pieces(), number + ALONG);
        for (int i = first; i < last; i++) {
            var one = version.piece(i);
            if (one.bytes() == piece.bytes() && one.from() <= from && to <= one.from() + one.length()) {
                return Optional.of(there.at(version.start(i) + from + 1 - one.from()));
            }
        }
        return Optional.empty();
    }

    /** Where what is at a place in the other version, or was before it, stands in this one. */
    private static int place(int other, List<Differing.Same> same) {
        int place = 0;
        for (var one : same) {
            if (one.after() > other) {
                break;
            }
            place = one.before() + Math.min(one.length(), other - one.after());
        }
        return place;
    }

    /** Whether all of the child of the root is the same, with the end of the line before it. */
    private static boolean isWithin(Sighting sighting, List<Differing.Same> same) {
        return same.stream().anyMatch(one -> one.after() < sighting.from() && sighting.to() <= one.after() + one.length());
    }

    /** In what this version has and the other has not. */
    private Optional<Sighting> elsewhere(Rope version, List<Differing.Same> same) throws IOException, LostException {
        int end = 0;
        for (var one : same) {
            var found = one.before() > end ? find(version, Math.max(0, end - MARGIN), Math.min(version.length(), one.before() + MARGIN)) : Optional.<Sighting>empty();
            if (found.isPresent()) {
                return found;
            }
            end = Math.max(end, one.before() + one.length());
        }
        return end < version.length() ? find(version, Math.max(0, end - MARGIN), version.length()) : Optional.empty();
    }

    private Optional<Sighting> find(Rope version, int from, int to) throws IOException, LostException {
        versions.reach(version, from, to);
        var content = version.part(from, to, versions.room());
        for (int at = needle.in(content.bytes(), content.from(), content.to()); at >= 0; at = needle.in(content.bytes(), at + 1, content.to())) {
            var found = child(version, from + at - content.from());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The child of the root around a place, if the element is in there and not only named. */
    private Optional<Sighting> child(Rope version, int at) throws IOException, LostException {
        for (int far = 1 << 12; ; far *= FURTHER) {
            int from = Math.max(0, at - far);
            int to = (int) Math.min(version.length(), (long) at + far);
            versions.reach(version, from, to);
            var part = new TopLevel(Content.of(version.slice(from, to)));
            int begin = at - from;
            while (begin > 0 && !part.isStart(begin)) {
                begin--;
            }
            int end = part.next(at - from);
            boolean isWhole = begin > 0 && (end < part.end() || to == version.length());
            if (isWhole) {
                return Sighting.in(from + begin, Arrays.copyOfRange(part.bytes(), begin, end), element);
            }
            if (begin == 0 && from == 0 || far >= LARGEST) {
                throw new LostException();
            }
        }
    }
}
