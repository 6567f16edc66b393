package org.adduce.ui.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long work is done in turns, and whoever waits for it has the things it reads to itself in between. */
@Timeout(60)
class TurnsTest {

    private static final long NO_TIME = 0;

    private final List<Integer> things = new ArrayList<>(List.of(1, 2, 3));

    private int sum(Runnable pause) {
        int sum = 0;
        for (int each : things) {
            pause.run();
            sum += each;
        }
        return sum;
    }

    @Test
    void eachTurnEndsWhereItMayAndTheNextGoesOnThere() {
        var turns = new Turns<>(this::sum);
        var seen = IntStream.range(0, 4).mapToObj(turn -> turns.goOn(NO_TIME)).toList();
        assertThat(seen).containsExactly(false, false, false, true);
        assertThat(turns.result()).isEqualTo(6);
    }

    @Test
    void whoAsksForItAtOnceWaitsForTheRest() {
        var turns = new Turns<>(this::sum);
        turns.goOn(NO_TIME);
        assertThat(turns.result()).isEqualTo(6);
        assertThat(turns.goOn(NO_TIME)).isTrue();
    }

    @Test
    void whatChangedUnderItIsReadAnew() {
        var turns = new Turns<>(this::sum);
        turns.goOn(NO_TIME);
        things.add(4);
        assertThat(turns.result()).isEqualTo(10);
    }

    @Test
    void whatIsWrongIsToldToWhoAsks() {
        var turns = new Turns<Integer>(pause -> {
            throw new IllegalStateException("no such line");
        });
        assertThat(turns.goOn(NO_TIME)).isTrue();
        assertThatThrownBy(turns::result).hasMessage("no such line");
    }

    @Test
    void whatNobodyWantsAnyMoreEnds() throws InterruptedException {
        var worker = new AtomicReference<Thread>();
        var turns = new Turns<>(pause -> {
            worker.set(Thread.currentThread());
            return sum(pause);
        });
        turns.goOn(NO_TIME);
        turns.stop();
        assertThat(worker.get().join(Duration.ofSeconds(30))).isTrue();
    }
}
