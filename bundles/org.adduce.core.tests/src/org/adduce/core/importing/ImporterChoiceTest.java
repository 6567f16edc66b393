package org.adduce.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImporterChoiceTest {

    private static final byte[] HEAD = {1, 2, 3};
    private static final Hints HINTS = Hints.of("a.txt", Instant.EPOCH);

    private final List<IStatus> log = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letHangingThreadsGo() {
        end.countDown();
    }

    private ImporterRegistry registry(Contribution... offers) {
        return new ImporterRegistry(List.of(offers), log::add);
    }

    private static List<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.format().id()).toList();
    }

    private static Contribution reader(String id, Confidence confidence, String... extensions) {
        return Offers.of(id, "org.example." + id, () -> new Offers.Reader(confidence), extensions);
    }

    @Test
    void theSurestComesFirstAndWhoKnowsNothingIsOut() {
        var registry = registry(reader("a", Confidence.POSSIBLE), reader("b", Confidence.CERTAIN), reader("c", Confidence.NONE), reader("d", Confidence.LIKELY));

        assertThat(ids(registry.choose(HEAD, "x.txt"))).containsExactly("b", "d", "a");
        assertThat(registry.choose(HEAD, "x.txt").getFirst().confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void ofTwoAsSureTheOneThatClaimsTheNameComesFirst() {
        var registry = registry(reader("a", Confidence.LIKELY), reader("b", Confidence.LIKELY, "md", "TXT", "*.tar.gz"));

        assertThat(ids(registry.choose(HEAD, "X.Txt"))).containsExactly("b", "a");
        assertThat(ids(registry.choose(HEAD, "x.tar.gz"))).containsExactly("b", "a");
    }

    @Test
    void otherExtensionsAreNotAskedUnlessNobodyElseKnowsTheInput() {
        var asked = new AtomicInteger();
        Callable<Importer> counting = () -> {
            asked.incrementAndGet();
            return new Offers.Reader(Confidence.CERTAIN);
        };
        var registry = registry(reader("a", Confidence.POSSIBLE, "txt"), Offers.of("b", "org.example.b", counting, "bib"));

        assertThat(ids(registry.choose(HEAD, "x.txt"))).containsExactly("a");
        assertThat(asked).hasValue(0);
        assertThat(ids(registry.choose(HEAD, "x.dat"))).containsExactly("b", "a");
        assertThat(ids(registry.choose(HEAD, ""))).containsExactly("b", "a");
    }

    @Test
    void anImporterIsCreatedOnceAndOnlyWhenNeeded() {
        var created = new AtomicInteger();
        var registry = registry(Offers.of("a", "org.example.a", () -> {
            created.incrementAndGet();
            return new Offers.Reader(Confidence.LIKELY);
        }));

        assertThat(registry.byId("a")).isPresent();
        assertThat(registry.formats()).hasSize(1);
        assertThat(created).hasValue(0);
        registry.choose(HEAD, "x");
        registry.choose(HEAD, "x");
        assertThat(created).hasValue(1);
    }

    @Test
    void aFormatDescribesItself() {
        var format = registry(new Contribution("a", " ", List.of(" .TXT", "*.txt", "md", ""), List.of("Text/Plain"), "org.example", () -> null)).byId("a").orElseThrow();

        assertThat(format.label()).isEqualTo("a");
        assertThat(format.extensions()).containsExactly("txt", "md");
        assertThat(format.mediaTypes()).containsExactly("text/plain");
        assertThat(format.plugin()).isEqualTo("org.example");
    }

    @Test
    void aDuplicateIsSkippedAndNamedWithBothPlugins() {
        var registry = registry(Offers.of("a", "org.example.z", () -> new Offers.Reader(Confidence.NONE)),
                Offers.of("a", "org.example.b", () -> new Offers.Reader(Confidence.CERTAIN)));

        assertThat(registry.byId("a").orElseThrow().plugin()).isEqualTo("org.example.b");
        assertThat(log).singleElement().satisfies(status -> {
            assertThat(status.getPlugin()).isEqualTo("org.example.z");
            assertThat(status.getMessage()).contains("a", "org.example.z", "org.example.b");
        });
    }

    @Test
    void anImporterThatCannotBeCreatedIsNamedOnceAndSkipped() {
        var registry = registry(Offers.of("bad", "org.example.bad", () -> {
            throw new NoClassDefFoundError("org/example/Missing");
        }), reader("good", Confidence.LIKELY));

        assertThat(ids(registry.choose(HEAD, "x"))).containsExactly("good");
        assertThat(ids(registry.choose(HEAD, "x"))).containsExactly("good");
        assertThat(log).singleElement().satisfies(status -> assertThat(status.getMessage()).contains("bad", "org.example.bad", "Missing"));
    }

    @Test
    void anImporterThatThrowsWhileRecognisingIsNamedOnceAndSkipped() {
        var registry = registry(Offers.of("bad", new Broken()), reader("good", Confidence.LIKELY));

        registry.choose(HEAD, "x");
        assertThat(ids(registry.choose(HEAD, "x"))).containsExactly("good");
        assertThat(log).singleElement().satisfies(status -> assertThat(status.getException()).hasMessage("recognise"));
    }

    @Test
    void anImporterThatSaysNothingIsSkipped() {
        assertThat(registry(Offers.of("mute", new Offers.Reader(null))).choose(HEAD, "x")).isEmpty();
        assertThat(log).hasSize(1);
    }

    @Test
    void anImporterThatHangsWhileRecognisingIsNotWaitedForLong() {
        var registry = new ImporterRegistry(List.of(Offers.of("slow", new Hanging()), reader("good", Confidence.LIKELY)), log::add, Duration.ofSeconds(5));
        long start = System.nanoTime();

        assertThat(ids(registry.choose(HEAD, "x"))).containsExactly("good");
        assertThat(ids(registry.choose(HEAD, "x"))).containsExactly("good");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
        assertThat(log).singleElement().satisfies(status -> assertThat(status.getMessage()).contains("slow", "org.example.slow"));
    }

    @Test
    void noImporterCanSpoilTheBytesForTheNext() {
        var registry = registry(Offers.of("a", new Spoiling()), Offers.of("b", new Spoiling()));

        assertThat(ids(registry.choose(HEAD, "x"))).containsExactly("a", "b");
    }

    @Test
    void whatAnImporterThrowsWhileReadingNamesItsPlugin() {
        var format = registry(Offers.of("bad", new Broken())).byId("bad").orElseThrow();

        assertThatExceptionOfType(ImportException.class).isThrownBy(() -> format.read(HEAD, HINTS, new NullProgressMonitor()))
                .satisfies(e -> assertThat(e.diagnostic().message()).contains("bad", "org.example.bad", "StackOverflowError"));
        assertThat(log).hasSize(1);
    }

    @Test
    void aRefusalComesAsItIs() {
        var refusal = new ImportException(Diagnostic.error("Truncated", 7));
        var format = registry(Offers.of("a", new Refusing(refusal))).byId("a").orElseThrow();

        assertThatThrownBy(() -> format.read(HEAD, HINTS, new NullProgressMonitor())).isSameAs(refusal);
        assertThat(log).isEmpty();
    }

    @Test
    void aCancelComesAsItIs() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var format = registry(Offers.of("a", new Obeying())).byId("a").orElseThrow();

        assertThatThrownBy(() -> format.read(HEAD, HINTS, monitor)).isInstanceOf(OperationCanceledException.class);
        assertThat(log).isEmpty();
    }

    @Test
    void aCancelIsAnsweredEvenIfTheImporterHangs() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var format = registry(Offers.of("slow", new Hanging())).byId("slow").orElseThrow();

        assertThatThrownBy(() -> format.read(HEAD, HINTS, monitor)).isInstanceOf(OperationCanceledException.class);
    }

    private static final class Broken implements Importer {
        @Override
        public Confidence recognise(byte[] head, String name) {
            throw new IllegalStateException("recognise");
        }

        @Override
        public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) {
            return read(bytes, hints, monitor);
        }
    }

    private final class Hanging implements Importer {
        @Override
        public Confidence recognise(byte[] head, String name) {
            hang();
            return Confidence.CERTAIN;
        }

        @Override
        public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) {
            hang();
            return new Proposal("slow", List.of(), List.of());
        }

        /** Deaf to interrupts, as a loop without an end is. */
        private void hang() {
            boolean isOver = false;
            while (!isOver) {
                try {
                    end.await();
                    isOver = true;
                } catch (InterruptedException e) {
                    isOver = false;
                }
            }
        }
    }

    private static final class Spoiling implements Importer {
        @Override
        public Confidence recognise(byte[] head, String name) {
            boolean isWhole = head[0] == 1;
            head[0] = 0;
            return isWhole ? Confidence.LIKELY : Confidence.NONE;
        }

        @Override
        public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) {
            return new Proposal("a", List.of(), List.of());
        }
    }

    private record Refusing(ImportException refusal) implements Importer {
        @Override
        public Confidence recognise(byte[] head, String name) {
            return Confidence.CERTAIN;
        }

        @Override
        public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
            throw refusal;
        }
    }

    private static final class Obeying implements Importer {
        @Override
        public Confidence recognise(byte[] head, String name) {
            return Confidence.CERTAIN;
        }

        @Override
        public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) {
            throw new OperationCanceledException();
        }
    }
}
