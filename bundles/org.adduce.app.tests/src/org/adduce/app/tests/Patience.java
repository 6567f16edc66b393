package org.adduce.app.tests;

import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Waits for what is on its way: the workbench works in jobs, by timers and as the window system tells it. Where a machine is
 * slow, all of that takes longer, and patience costs nothing where it is quick.
 */
final class Patience {

    private static final long MOST = 120_000_000_000L;
    /** For what is as a rule so at once, but must be said in words when it never comes to be. */
    private static final long LITTLE = 10_000_000_000L;
    private static final long LOOK = 20_000_000L;
    /** How many looks in a row have to find the same: longer than the timers of views, which run up to 120 ms. */
    private static final int CALM = 15;

    private final Robot robot;

    Patience(Robot robot) {
        this.robot = robot;
    }

    /** Waits until something is so on the UI thread; fails with {@code what} when patience is at its end. */
    void until(String what, BooleanSupplier condition) {
        if (!isSoWithin(MOST, condition)) {
            throw new AssertionError("Waited in vain: " + what);
        }
    }

    private boolean isSoWithin(long nanos, BooleanSupplier condition) {
        long end = System.nanoTime() + nanos;
        while (!robot.ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(LOOK);
        }
        return true;
    }

    /** What something is on the UI thread once it stays the same: views scroll, fit and lay themselves out a moment later. */
    <T> T settled(Supplier<T> value) {
        var last = new AtomicReference<T>();
        var times = new AtomicInteger();
        until("something to stay the same", () -> {
            var now = value.get();
            times.set(now.equals(last.getAndSet(now)) ? times.get() + 1 : 0);
            return times.get() >= CALM;
        });
        return last.get();
    }

    /** What is still wrong on the UI thread when there was time to mend it; empty as soon as nothing is. */
    <C extends Collection<?>> C left(Callable<C> wrong) {
        var left = new AtomicReference<C>();
        isSoWithin(LITTLE, () -> {
            left.set(robot.ask(wrong));
            return left.get().isEmpty();
        });
        return left.get();
    }
}
