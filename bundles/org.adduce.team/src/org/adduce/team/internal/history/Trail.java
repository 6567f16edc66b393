package org.adduce.team.internal.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.team.git.Revision;

/**
 * One element followed back through versions: where it is in one tells where it is in the one that was made of; where the stretch
 * it stands in was copied as a whole nothing has to be looked at.
 */
final class Trail {

    private final UUID element;
    /** About where it stands in versions of which nothing else is known. */
    private final int place;
    private final Lookout lookout;
    private final Map<String, Optional<Sighting>> seen = new HashMap<>();

    Trail(UUID element, int place, Versions versions) {
        this.element = element;
        this.place = place;
        this.lookout = new Lookout(element, versions);
    }

    UUID element() {
        return element;
    }

    /** What a commit did to it, whose parents have these versions in the order in which it names them. */
    Optional<Deed> deed(Revision revision, Rope after, List<Rope> befores) throws IOException, Lookout.LostException {
        var now = sighting(revision.id(), after);
        if (befores.isEmpty()) {
            return Sighting.between(Optional.empty(), now);
        }
        var deeds = new ArrayList<Optional<Deed>>();
        for (int i = 0; i < befores.size(); i++) {
            deeds.add(Sighting.between(sighting(revision.parents().get(i), befores.get(i), after, now), now));
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
}
