package org.adduce.team.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.file.DossierWriter;
import org.adduce.team.merge.Cases;
import org.junit.jupiter.api.Test;

/** What is left of two versions tells the same as all of them. */
class DifferingTest {

    private static final int BLOCK = 16;

    @Test
    void tellsWhatWholeVersionsTell() throws IOException {
        int less = 0;
        for (long seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var base = Cases.base(random);
            var one = DossierWriter.toBytes(base);
            var two = DossierWriter.toBytes(Cases.changed(base, random, 1 + random.nextInt(6)));
            var three = DossierWriter.toBytes(Cases.changed(base, random, 1 + random.nextInt(6)));
            var first = Rope.of(one);
            var second = Delta.apply(delta(one, two), first);
            var third = Delta.apply(delta(two, three), second);
            assertThat(second.toBytes()).isEqualTo(two);
            assertThat(third.slice(0, third.length())).isEqualTo(three);
            assertThat(deeds(first, second)).as("seed %d", seed).isEqualTo(VersionDiff.between(Content.of(one), Content.of(two)));
            assertThat(deeds(third, second)).as("seed %d", seed).isEqualTo(VersionDiff.between(Content.of(three), Content.of(two)));
            assertThat(deeds(first, third)).as("seed %d", seed).isEqualTo(VersionDiff.between(Content.of(one), Content.of(three)));
            less += Differing.of(first, second, new Room()).before().length() < one.length ? 1 : 0;
        }
        assertThat(less).isGreaterThan(100);
    }

    @Test
    void theSameVersionDiffersInNothing() {
        var version = Rope.of("<dossier/>".getBytes(StandardCharsets.UTF_8));
        assertThat(Differing.of(version, version, new Room()).before().length()).isZero();
    }

    @Test
    void versionsThatWereNotMadeOfEachOtherStayWhole() {
        var one = "<dossier a=\"\"/>".getBytes(StandardCharsets.UTF_8);
        var differing = Differing.of(Rope.of(one), Rope.of(one.clone()), new Room());
        assertThat(differing.before().bytes()).isEqualTo(one);
        assertThat(differing.after().bytes()).isEqualTo(one);
    }

    private static Map<UUID, Deed> deeds(Rope before, Rope after) {
        var differing = Differing.of(before, after, new Room());
        return VersionDiff.between(differing.before(), differing.after());
    }

    /** A difference as git finds it: of blocks that are anywhere in the other, which need not be where one would look. */
    private static byte[] delta(byte[] base, byte[] target) {
        var blocks = new HashMap<String, Integer>();
        for (int i = 0; i + BLOCK <= base.length; i += BLOCK) {
            blocks.putIfAbsent(block(base, i), i);
        }
        var delta = new DeltaWriter(base.length, target.length);
        for (int at = 0; at < target.length;) {
            var found = at + BLOCK <= target.length ? blocks.get(block(target, at)) : null;
            if (found == null) {
                delta.put(target[at++]);
            } else {
                int length = BLOCK;
                while (at + length < target.length && found + length < base.length && target[at + length] == base[found + length]) {
                    length++;
                }
                delta.copy(found, length);
                at += length;
            }
        }
        return delta.bytes();
    }

    private static String block(byte[] bytes, int at) {
        return new String(bytes, at, BLOCK, StandardCharsets.ISO_8859_1);
    }
}
