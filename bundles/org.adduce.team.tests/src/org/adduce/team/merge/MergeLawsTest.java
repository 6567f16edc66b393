package org.adduce.team.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.file.DossierReader;
import org.adduce.model.Conflict;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.junit.jupiter.api.Test;

/**
 * Law 3 over random dossiers and random deeds of two people. {@code -Dadduce.merge.cases=100000} tries so many.
 */
class MergeLawsTest {

    static final int CASES = Integer.getInteger("adduce.merge.cases", 10_000);

    /** One case: what there was, and what two people made of it. */
    private record Case(long seed, Dossier base, Dossier ours, Dossier theirs) {

        static Case of(long seed) {
            var random = new Random(seed);
            var base = Village.draw(random);
            return new Case(seed, base, Deeds.done(base, random, 1 + random.nextInt(6)), Deeds.done(base, random, 1 + random.nextInt(6)));
        }
    }

    @Test
    void theLawHolds() throws IOException {
        for (long seed = 0; seed < CASES; seed++) {
            var one = Case.of(seed);
            try {
                check(one);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("With the seed " + seed, e);
            }
        }
    }

    private static void check(Case one) throws IOException {
        var merged = Law.merge(one.base(), one.ours(), one.theirs());
        var bytes = Law.bytes(merged.dossier());
        Law.assertSame(Law.bytes(Law.merge(one.base(), one.theirs(), one.ours(), "Ben", "Ana").dossier()), bytes, "swapped");
        assertThat(Law.dangling(merged.dossier())).isEmpty();
        nothingIsLost(one, merged.dossier());
        nothingIsInvented(one, merged.dossier());
        Law.assertSame(Law.bytes(DossierReader.read(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)), "merged")), bytes, "read again");
        if (one.seed() % 4 == 0) {
            oneUnchangedSideGivesTheOther(one);
            mergingAgainChangesNothing(one, merged.dossier(), bytes);
        }
    }

    private static void oneUnchangedSideGivesTheOther(Case one) {
        Law.assertSame(Law.bytes(Law.merge(one.base(), one.base(), one.theirs()).dossier()), Law.bytes(one.theirs()), "base and theirs");
        Law.assertSame(Law.bytes(Law.merge(one.base(), one.ours(), one.base()).dossier()), Law.bytes(one.ours()), "ours and base");
        Law.assertSame(Law.bytes(Law.merge(one.base(), one.ours(), one.ours()).dossier()), Law.bytes(one.ours()), "ours twice");
    }

    /** Also with conflicts open. */
    private static void mergingAgainChangesNothing(Case one, Dossier merged, String bytes) {
        Law.assertSame(Law.bytes(Law.merge(one.ours(), merged, one.ours()).dossier()), bytes, "merged over ours");
        Law.assertSame(Law.bytes(Law.merge(one.base(), merged, merged).dossier()), bytes, "merged twice");
        Law.assertSame(Law.bytes(Law.merge(one.ours(), one.ours(), merged).dossier()), bytes, "ours with merged");
    }

    private static void nothingIsLost(Case one, Dossier merged) {
        var was = Law.byId(one.base());
        var mine = Law.byId(one.ours());
        var other = Law.byId(one.theirs());
        var is = Law.byId(merged);
        is.values().stream().toList().forEach(element -> element.getFormerIds().forEach(former -> is.putIfAbsent(former, element)));
        mine.forEach((id, element) -> {
            if (other.containsKey(id) || !was.containsKey(id) || isChanged(was.get(id), element)) {
                assertThat(is).as("kept %s", element).containsKey(id);
            }
        });
        other.forEach((id, element) -> {
            if (!was.containsKey(id) || !mine.containsKey(id) && isChanged(was.get(id), element)) {
                assertThat(is).as("kept %s", element).containsKey(id);
            }
        });
    }

    /** Whether somebody gave an element another value that is no reference: that alone never follows from a deletion. */
    private static boolean isChanged(Element was, Element is) {
        return was.eClass().getEAllAttributes().stream().filter(attribute -> attribute.getEAttributeType().getName().matches("EString|EBoolean"))
                .anyMatch(attribute -> !java.util.Objects.equals(was.eGet(attribute), is.eGet(attribute)));
    }

    private static void nothingIsInvented(Case one, Dossier merged) {
        var mine = Law.byId(one.ours());
        var other = Law.byId(one.theirs());
        Law.byId(merged).forEach((id, element) -> assertThat(element instanceof Conflict || mine.containsKey(id) || other.containsKey(id))
                .as("known %s", element).isTrue());
    }

    @Test
    void whatDoesNotTouchIsAsIfOneHadDoneAllOfIt() {
        int untouched = 0;
        for (long seed = 0; seed < CASES / 5; seed++) {
            var base = Village.draw(new Random(seed));
            var halves = halves(base);
            var ours = Deeds.done(base, new Random(seed + 1), 4, element -> halves.getOrDefault(element.getId(), 2) == 0);
            var theirs = Deeds.done(base, new Random(seed + 2), 4, element -> halves.getOrDefault(element.getId(), 2) == 1);
            if (!isWhole(ours, base) || !isWhole(theirs, base)) {
                continue;
            }
            var both = Deeds.done(ours, new Random(seed + 2), 4, element -> halves.getOrDefault(element.getId(), 2) == 1);
            var merged = Law.merge(base, ours, theirs);
            untouched++;
            assertThat(merged.conflicts()).as("seed %s", seed).isEmpty();
            Law.assertSame(Law.bytes(merged.dossier()), Law.bytes(both), "seed " + seed);
        }
        assertThat(untouched).isGreaterThan(CASES / 20);
    }

    private static boolean isWhole(Dossier after, Dossier base) {
        return Law.byId(after).keySet().containsAll(Law.byId(base).keySet());
    }

    /** Elements in halves that have nothing to do with each other: each top and what it holds is in one. */
    private static Map<UUID, Integer> halves(Dossier base) {
        var halves = new HashMap<UUID, Integer>();
        int half = 0;
        for (var top : base.eContents()) {
            int mine = half++ % 2;
            halves.put(((Element) top).getId(), mine);
            top.eAllContents().forEachRemaining(inner -> halves.put(((Element) inner).getId(), mine));
        }
        return halves;
    }
}
