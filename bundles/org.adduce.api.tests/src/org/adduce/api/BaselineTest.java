package org.adduce.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.adduce.api.Baseline.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final Version FIRST = new Version(1, 0);

    private static SortedSet<String> lines(String... lines) {
        return new TreeSet<>(List.of(lines));
    }

    private static Baseline released(String... lines) {
        return new Baseline(FIRST, true, lines(lines));
    }

    @Test
    void whatCanBeUsedIsListedAndNothingElse() {
        assertThat(Signatures.of(List.of(Callable.class, Baseline.class)))
                .containsExactly("java.util.concurrent.Callable#call(): java.lang.Object abstract", "java.util.concurrent.Callable: interface");
    }

    @Test
    void theSameIsFineInAnyVersion() {
        assertThat(released("A: class").complaints(FIRST, lines("A: class"))).isEmpty();
        assertThat(released("A: class").complaints(new Version(1, 1), lines("A: class"))).isEmpty();
    }

    @Test
    void whatIsGoneTakesAMajorVersion() {
        var baseline = released("A: class", "A#go(): void");
        assertThat(baseline.complaints(FIRST, lines("A: class"))).singleElement().asString().contains("major").endsWith("A#go(): void");
        assertThat(baseline.complaints(new Version(1, 9), lines("A: class"))).hasSize(1);
        assertThat(baseline.complaints(new Version(2, 0), lines("A: class"))).isEmpty();
    }

    @Test
    void whatIsNewTakesAMinorVersion() {
        var baseline = released("A: class");
        assertThat(baseline.complaints(FIRST, lines("A: class", "A#go(): void"))).singleElement().asString().contains("minor");
        assertThat(baseline.complaints(new Version(1, 1), lines("A: class", "A#go(): void"))).isEmpty();
    }

    @Test
    void whatHasToBeImplementedTakesAMajorVersionUnlessTheTypeIsNew() {
        var baseline = released("A: interface");
        assertThat(baseline.complaints(new Version(1, 1), lines("A: interface", "A#go(): void abstract"))).singleElement().asString().contains("major");
        assertThat(baseline.complaints(new Version(1, 1), lines("A: interface", "B: interface", "B#go(): void abstract"))).isEmpty();
        assertThat(baseline.complaints(new Version(2, 0), lines("A: interface", "A#go(): void abstract"))).isEmpty();
    }

    @Test
    void beforeTheFirstReleaseWhatIsNewIsFreeAndWhatIsGoneIsNot() {
        var baseline = new Baseline(FIRST, false, lines("A: class", "A#go(): void"));
        assertThat(baseline.complaints(FIRST, lines("A: class", "A#go(): void", "B: class"))).isEmpty();
        assertThat(baseline.complaints(FIRST, lines("A: class"))).hasSize(1);
    }

    @Test
    void whatIsWrittenIsRead(@TempDir Path folder) throws Exception {
        var file = folder.resolve("api/org.example.txt");
        for (var baseline : List.of(released("A: class"), new Baseline(new Version(2, 3), false, lines("B: record", "B#x(): int")))) {
            Baseline.write(file, "org.example", baseline);
            assertThat(Baseline.read(file)).isEqualTo(baseline);
        }
    }
}
