package org.adduce.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import org.adduce.model.Sample;
import org.adduce.model.value.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 1024, 3000, 20_000})
    void agreesWithCountingFromTheStart(int length) {
        var random = new Random(length);
        var text = randomText(random, length);
        var index = TextIndex.of(text);
        assertThat(index.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int i = 0; i < 300; i++) {
            int place = random.nextInt(length + 2);
            assertThat(index.toUtf16(place)).isEqualTo(CodePoints.toUtf16(text, place));
            int offset = random.nextInt(text.length() + 2);
            assertThat(index.fromUtf16(offset)).isEqualTo(CodePoints.fromUtf16(text, offset));
        }
    }

    private static String randomText(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(10) == 0 ? 0x1F600 + random.nextInt(60) : 'a' + random.nextInt(26));
        }
        return text.toString();
    }

    @Test
    void staysInsideTheText() {
        var index = TextIndex.of("a😀b");
        assertThat(index.toUtf16(-1)).isZero();
        assertThat(index.toUtf16(99)).isEqualTo(4);
        assertThat(index.fromUtf16(99)).isEqualTo(3);
        assertThat(index.at(1, 99)).isEqualTo("😀b");
    }

    @Test
    void tellsWhetherWordsStandAtAPlace() {
        var index = TextIndex.of("a😀b");
        assertThat(index.says(1, 2, "😀")).isTrue();
        assertThat(index.says(1, 2, "b")).isFalse();
        assertThat(index.says(1, 3, "😀")).isFalse();
        assertThat(index.says(2, 4, "b")).as("beyond the end").isFalse();
    }

    @Test
    void keepsTheIndexOfALongTextUntilTheTextChanges() {
        var snapshot = new Sample().source("😀".repeat(5000)).getSnapshots().get(0);
        var first = TextIndex.of(snapshot);
        assertThat(TextIndex.of(snapshot)).isSameAs(first);
        snapshot.setText("x".repeat(5000));
        assertThat(TextIndex.of(snapshot).text()).startsWith("x");
    }

    @Test
    void readsTenThousandPlacesOfAHugeTextAtOnce() {
        var snapshot = new Sample().source("all is well 😀 ".repeat(1_600_000)).getSnapshots().get(0);
        var random = new Random(1);
        Words.at(snapshot, new Anchor(snapshot.getId(), 0, 1));
        long began = CLOCK.getCurrentThreadCpuTime();
        for (int i = 0; i < 10_000; i++) {
            int start = random.nextInt(1_600_000) * 14;
            assertThat(Words.at(snapshot, new Anchor(snapshot.getId(), start, start + 13))).isEqualTo("all is well 😀");
        }
        assertThat(CLOCK.getCurrentThreadCpuTime() - began).as("nanoseconds; counting from the start would take minutes").isLessThan(20_000_000_000L);
    }

    @Test
    void aSnapshotWithoutTextIsEmpty() {
        var snapshot = new Sample().source(null).getSnapshots().get(0);
        assertThat(Words.at(snapshot, new Anchor(snapshot.getId(), 0, 9))).isEmpty();
    }
}
