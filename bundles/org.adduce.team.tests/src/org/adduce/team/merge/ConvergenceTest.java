package org.adduce.team.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.value.SidedValue;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.compare.Traits;
import org.junit.jupiter.api.Test;

/**
 * Three people's versions come to the same in whatever order they are merged, but for the names in conflicts. It is not
 * claimed where a deletion meets a conflict, where several move the same element or order one list anew, or where somebody
 * takes an entry out of such a list: see the decision on deletions.
 */
class ConvergenceTest {

    private static final int CASES = MergeLawsTest.CASES / 5;

    @Test
    void threePeopleMergeInAnyOrder() {
        int tried = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var base = Village.draw(random);
            var versions = Stream.of(1, 2, 3).map(who -> Deeds.done(base, random, 1 + random.nextInt(3))).toList();
            if (isClaimed(base, versions)) {
                tried += check(base, versions, seed) ? 1 : 0;
            }
        }
        assertThat(tried).isGreaterThan(CASES / 8);
    }

    /** Gives whether it is claimed. */
    private static boolean check(Dossier base, List<Dossier> versions, long seed) {
        var first = merged(base, versions.get(0), versions.get(1), versions.get(2));
        boolean isWhole = versions.stream().allMatch(version -> Law.byId(version).keySet().containsAll(Law.byId(base).keySet()));
        if (!isWhole && first.contains("<conflict ")) {
            return false;
        }
        Law.assertSame(merged(base, versions.get(0), versions.get(2), versions.get(1)), first, "second order of seed " + seed);
        Law.assertSame(merged(base, versions.get(1), versions.get(2), versions.get(0)), first, "third order of seed " + seed);
        return true;
    }

    private static String merged(Dossier base, Dossier one, Dossier other, Dossier third) {
        var two = Law.merge(base, one, other, "A", "B").dossier();
        var all = Law.merge(base, two, third, "A", "C").dossier();
        all.getConflicts().forEach(conflict -> {
            var values = new HashSet<SidedValue>();
            conflict.getValues().forEach(value -> values.add(new SidedValue("", value.value())));
            conflict.getValues().clear();
            conflict.getValues().addAll(values);
        });
        return Law.bytes(all);
    }

    /** No element is moved, and no list ordered anew, by two; all entries of such lists are still there. */
    private static boolean isClaimed(Dossier base, List<Dossier> versions) {
        var reordered = new HashSet<String>();
        if (!versions.stream().allMatch(version -> isOrderClear(base, version, reordered))) {
            return false;
        }
        var moved = new HashSet<UUID>();
        return versions.stream().allMatch(version -> moved(base, version).stream().allMatch(moved::add));
    }

    private static boolean isOrderClear(Dossier base, Dossier version, Set<String> reordered) {
        var is = Law.byId(version);
        for (var was : Law.byId(base).values()) {
            for (var trait : is.containsKey(was.getId()) ? ordered(was) : List.<Trait>of()) {
                var before = trait.keys(was);
                var common = trait.keys(is.get(was.getId())).stream().filter(before::contains).toList();
                if (common.size() < before.size() || !common.equals(before) && !reordered.add(was.getId() + trait.feature().getName())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Trait> ordered(Element element) {
        var traits = Traits.of(element.eClass());
        return Stream.concat(traits.own().stream(), traits.contained().stream()).filter(Trait::isOrdered).toList();
    }

    private static Set<UUID> moved(Dossier base, Dossier version) {
        var was = Law.byId(base);
        var moved = new HashSet<UUID>();
        Law.byId(version).forEach((id, element) -> {
            if (was.containsKey(id) && element.eContainer() instanceof Element container && was.get(id).eContainer() instanceof Element old
                    && !container.getId().equals(old.getId())) {
                moved.add(id);
            }
        });
        return moved;
    }
}
