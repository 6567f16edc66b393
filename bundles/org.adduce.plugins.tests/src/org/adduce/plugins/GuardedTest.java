package org.adduce.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardedTest {

    /** For what hangs: all of it passes in vain. */
    private static final Patience SHORT = new Patience(Duration.ofMillis(300), Duration.ofMillis(200));
    /** For what answers, on whatever machine: nothing of it passes as a rule. */
    private static final Patience LONG = new Patience(Duration.ofMinutes(2), Duration.ofMinutes(2));
    /** For what takes longer than the silence it may keep, on a machine that leaves a thread waiting for a while. */
    private static final Patience MIDDLING = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(2));

    private final List<IStatus> log = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger made = new AtomicInteger();

    @AfterEach
    void letHangingThreadsGo() {
        end.countDown();
    }

    private Guarded<String> guest() {
        return from("org.example.guest");
    }

    private Guarded<String> from(String plugin) {
        return new Guarded<>("greeting", plugin, () -> {
            made.incrementAndGet();
            return "hello";
        }, log::add);
    }

    /** Deaf to interrupts, as a loop without an end is. */
    private Object hang() {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "late";
    }

    @Test
    void itIsMadeWhenFirstAskedAndOnlyOnce() throws Exception {
        var guest = guest();
        assertThat(made).hasValue(0);
        assertThat(guest.<Integer>ask(LONG, (greeting, monitor) -> greeting.length())).isEqualTo(5);
        assertThat(guest.<Integer>ask(LONG, (greeting, monitor) -> greeting.length() + 1)).isEqualTo(6);
        assertThat(made).hasValue(1);
    }

    @Test
    void itNeverRunsOnTheThreadThatAsks() throws Exception {
        var thread = guest().<Thread>ask(LONG, (greeting, monitor) -> Thread.currentThread());
        assertThat(thread).isNotSameAs(Thread.currentThread());
        assertThat(thread.isDaemon()).isTrue();
    }

    @Test
    void whileItWorksItsThreadTellsWhoseItIs() throws Exception {
        assertThat(guest().<String>ask(LONG, (greeting, monitor) -> Thread.currentThread().getName())).contains("greeting", "org.example.guest");
    }

    @Test
    void whatItThrowsIsReportedOnceAndSwitchesItOff() {
        var guest = guest();
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(PluginFault.class).isThrownBy(() -> guest.ask(LONG, (greeting, monitor) -> {
                throw new IllegalStateException("broken");
            })).satisfies(fault -> assertThat(fault.plugin()).isEqualTo("org.example.guest"));
        }
        assertThat(made).as("asked again").hasValue(1);
        assertThat(guest.fault()).isPresent();
        assertThat(log).singleElement().satisfies(status -> {
            assertThat(status.getPlugin()).isEqualTo("org.example.guest");
            assertThat(status.getMessage()).contains("greeting", "org.example.guest", "broken");
        });
    }

    @Test
    void whatCannotBeLinkedIsAFault() {
        var guest = new Guarded<String>("a", "org.example", () -> {
            throw new NoClassDefFoundError("org/example/Missing");
        }, log::add);
        assertThatThrownBy(() -> guest.ask(LONG, (any, monitor) -> any)).isInstanceOf(PluginFault.class).hasMessageContaining("Missing");
        assertThat(log).hasSize(1);
    }

    @Test
    void anEndlessRecursionIsAFault() {
        assertThatThrownBy(() -> guest().ask(LONG, (greeting, monitor) -> deeper(0))).isInstanceOf(PluginFault.class)
                .hasMessageContaining("StackOverflowError");
    }

    private static Object deeper(int depth) {
        return deeper(depth + 1);
    }

    @Test
    void noAnswerIsAFault() {
        assertThatThrownBy(() -> guest().ask(LONG, (greeting, monitor) -> null)).isInstanceOf(PluginFault.class);
    }

    @Test
    void whatHangsIsNotWaitedForAndSwitchedOff() {
        var guest = guest();
        long start = System.nanoTime();
        assertThatThrownBy(() -> guest.ask(SHORT, (greeting, monitor) -> hang())).isInstanceOf(PluginFault.class).hasMessageContaining("hangs");
        assertThatThrownBy(() -> guest.ask(LONG, (greeting, monitor) -> greeting)).isInstanceOf(PluginFault.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
        assertThat(log).hasSize(1);
    }

    @Test
    void whatHangsIsCancelledAndInterrupted() throws Exception {
        var seen = new AtomicReference<IProgressMonitor>();
        var stopped = new CountDownLatch(1);
        assertThatThrownBy(() -> guest().ask(SHORT, (greeting, monitor) -> {
            seen.set(monitor);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                stopped.countDown();
            }
            return greeting;
        })).isInstanceOf(PluginFault.class);
        assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(seen.get().isCanceled()).isTrue();
    }

    @Test
    void whatLooksAtItsMonitorMayTakeAsLongAsItLikes() throws Exception {
        long until = System.nanoTime() + MIDDLING.silence().plusSeconds(1).toNanos();
        assertThat(guest().<String>ask(MIDDLING, (greeting, monitor) -> {
            while (System.nanoTime() < until && !monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            return greeting;
        })).isEqualTo("hello");
        assertThat(log).isEmpty();
    }

    @Test
    void whatIsExpectedComesAsItIs() {
        var wrong = new IOException("The disk is full");
        var guest = guest();
        assertThatThrownBy(() -> guest.ask(IOException.class, LONG, new NullProgressMonitor(), (greeting, monitor) -> {
            throw wrong;
        })).isSameAs(wrong);
        assertThat(guest.fault()).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void aCancelComesAsACancelAndIsNoFault() {
        var monitor = new NullProgressMonitor();
        var guest = guest();
        assertThatThrownBy(() -> guest.ask(LONG, monitor, (greeting, pulse) -> {
            monitor.setCanceled(true);
            throw new OperationCanceledException();
        })).isInstanceOf(OperationCanceledException.class);
        assertThat(guest.fault()).isEmpty();
    }

    @Test
    void whoIsDeafToACancelIsLeftBehindAndNamed() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var guest = guest();
        assertThatThrownBy(() -> guest.ask(SHORT, monitor, (greeting, pulse) -> hang())).isInstanceOf(OperationCanceledException.class);
        assertThat(guest.fault()).isPresent();
        assertThat(log).singleElement().satisfies(status -> assertThat(status.getMessage()).contains("does not stop"));
    }

    @Test
    void whatComesWithAdduceIsReportedAndStaysOn() throws Exception {
        var ours = from("org.adduce.importer.text");
        assertThatThrownBy(() -> ours.ask(LONG, (greeting, monitor) -> {
            throw new IllegalStateException("one bad file");
        })).isInstanceOf(PluginFault.class);
        assertThat(log).hasSize(1);
        assertThat(ours.<String>ask(LONG, (greeting, monitor) -> greeting)).isEqualTo("hello");
    }
}
