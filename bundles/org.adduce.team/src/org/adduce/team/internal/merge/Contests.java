package org.adduce.team.internal.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.model.Conflict;
import org.adduce.model.value.SidedValue;
import org.adduce.team.internal.compare.Index;

/** The conflicts of three versions, by what they are about, and what becomes of them. */
final class Contests {

    private final ThreeWay versions;
    private final Map<ConflictKey, Conflict> base;
    private final Map<ConflictKey, Conflict> ours;
    private final Map<ConflictKey, Conflict> theirs;
    private final Map<ConflictKey, Fate> fates = new LinkedHashMap<>();

    /**
     * What a conflict is to be.
     *
     * @param base the value before, as text
     * @param values what is contested; of none the conflict is settled
     */
    record Fate(String base, Collection<SidedValue> values) {
    }

    Contests(ThreeWay versions) {
        this.versions = versions;
        this.base = conflicts(versions.base());
        this.ours = conflicts(versions.ours().index());
        this.theirs = conflicts(versions.theirs().index());
    }

    private static Map<ConflictKey, Conflict> conflicts(Index index) {
        var byKey = new HashMap<ConflictKey, Conflict>();
        index.dossier().getConflicts().forEach(conflict -> ConflictKey.of(conflict).ifPresent(key -> byKey.put(key, conflict)));
        return byKey;
    }

    /** The keys of all conflicts that any version has. */
    Set<ConflictKey> known() {
        return Stream.of(base, ours, theirs).flatMap(map -> map.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether any version has a conflict about something. */
    boolean isKnown(ConflictKey key) {
        return base.containsKey(key) || ours.containsKey(key) || theirs.containsKey(key);
    }

    /** The conflict on our side. */
    Optional<Conflict> ours(ConflictKey key) {
        return Optional.ofNullable(ours.get(key));
    }

    /** The conflict on their side. */
    Optional<Conflict> theirs(ConflictKey key) {
        return Optional.ofNullable(theirs.get(key));
    }

    Optional<Conflict> before(ConflictKey key) {
        return Optional.ofNullable(base.get(key));
    }

    /** Whether a conflict is one that a merge made: what becomes of it is decided here alone. */
    static boolean isManaged(Object element) {
        return element instanceof Conflict conflict && ConflictKey.of(conflict).isPresent();
    }

    /** A value with what is contested about it. */
    static State state(String value, Optional<Conflict> conflict) {
        return new State(value, conflict.map(open -> new LinkedHashSet<>(open.getValues())));
    }

    /** What was decided about a value. */
    void decide(ConflictKey key, String before, Collection<SidedValue> values) {
        fates.put(key, new Fate(before(key).or(() -> ours(key)).or(() -> theirs(key)).map(Conflict::getBase).orElse(before), values));
    }

    /** These values cannot both stand: they join those that are contested already. */
    void contest(ConflictKey key, String before, List<SidedValue> values) {
        var all = new LinkedHashSet<>(merged(key));
        all.addAll(values);
        decide(key, before, all);
    }

    /** What is contested after both sides did with it what they did. */
    private Set<SidedValue> merged(ConflictKey key) {
        var was = before(key).map(Conflict::getValues).orElse(null);
        var mine = ours(key).or(() -> taken(key, versions.ours())).map(Conflict::getValues).orElse(null);
        var other = theirs(key).or(() -> taken(key, versions.theirs())).map(Conflict::getValues).orElse(null);
        boolean isOpen = mine != null && other != null || was == null && (mine != null || other != null);
        if (!isOpen) {
            return Set.of();
        }
        var values = new LinkedHashSet<SidedValue>();
        Stream.of(mine, other).filter(list -> list != null).flatMap(List::stream).filter(value -> was == null || !was.contains(value)
                || mine.contains(value) && other.contains(value)).forEach(values::add);
        return values;
    }

    /** What went with an element whose deletion is contested. */
    private Optional<Conflict> taken(ConflictKey key, Side side) {
        return before(key).filter(conflict -> side.revived().contains(key.subject()));
    }

    /** What becomes of every conflict of any version. */
    Map<ConflictKey, Fate> fates() {
        known().stream().filter(key -> !fates.containsKey(key)).forEach(key -> {
            boolean wasEmpty = before(key).or(() -> ours(key)).or(() -> theirs(key)).filter(conflict -> conflict.getValues().isEmpty()).isPresent();
            if (!wasEmpty) {
                decide(key, "", merged(key));
            }
        });
        return fates;
    }
}
