package org.adduce.core.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.model.Assertion;
import org.adduce.model.derived.Origin;
import org.adduce.model.derived.Origins;
import org.adduce.model.derived.Position;

/**
 * Positions on a claim, told apart into those that stand for themselves and those that pass one of them on. Who passes
 * several on is found with the earliest; who repeats at the same place what was said there is an echo too.
 *
 * @since 1.0
 */
public final class Echoes {

    /**
     * A position of its own, with all that only pass it on.
     *
     * @param position who said it first
     * @param echoes who passes it on, directly or by way of others, by time
     */
    public record Voiced(Position position, List<Position> echoes) {
        /** Copies its list. */
        public Voiced {
            echoes = List.copyOf(echoes);
        }
    }

    private final Map<Assertion, Position> known = new HashMap<>();
    private final Map<Position, List<Position>> voiced = new LinkedHashMap<>();

    private Echoes(List<Position> positions) {
        positions.forEach(position -> known.put(position.assertion(), position));
        var firstOf = new HashMap<Origin, Position>();
        var later = new ArrayList<Position>();
        for (var position : positions) {
            if (passesOn(position)) {
                later.add(position);
            } else {
                add(firstOf.computeIfAbsent(Origins.origin(position.assertion()), any -> position), position);
            }
        }
        later.forEach(position -> add(headOf(position), position));
    }

    /** Folds positions, which are in order of time. */
    public static List<Voiced> fold(List<Position> positions) {
        var echoes = new Echoes(positions);
        return positions.stream().filter(echoes.voiced::containsKey).map(head -> new Voiced(head, echoes.voiced.get(head))).toList();
    }

    private void add(Position head, Position position) {
        var echoes = voiced.computeIfAbsent(head, any -> new ArrayList<>());
        if (head != position) {
            echoes.add(position);
        }
    }

    private boolean passesOn(Position position) {
        return position.assertion().getReports().stream().anyMatch(known::containsKey);
    }

    /** The earliest beginning of what a position passes on; of a circle the position by which it is entered. */
    private Position headOf(Position position) {
        var seen = new HashSet<Position>(Set.of(position));
        var open = new ArrayList<>(List.of(position));
        Position earliest = null;
        while (!open.isEmpty()) {
            var at = open.removeLast();
            if (voiced.containsKey(at) && at != position && (earliest == null || Position.BY_TIME.compare(at, earliest) < 0)) {
                earliest = at;
            }
            at.assertion().getReports().stream().map(known::get).filter(next -> next != null && seen.add(next)).forEach(open::add);
        }
        return earliest == null ? headOfSame(seen).orElse(position) : earliest;
    }

    /** What a repeated saying at the same place stands under. */
    private Optional<Position> headOfSame(Set<Position> seen) {
        return voiced.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(seen::contains)).map(Map.Entry::getKey).findFirst();
    }
}
