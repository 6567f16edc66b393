package org.adduce.cli.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Does work beside other work. */
final class Beside {

    private Beside() {
    }

    /** Starts work at once; asking for its result waits for it, and throws what it threw. */
    static <T> Supplier<T> started(Supplier<T> work) {
        var future = CompletableFuture.supplyAsync(work);
        return () -> {
            try {
                return future.join();
            } catch (CompletionException e) {
                switch (e.getCause()) {
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    default -> throw e;
                }
            }
        };
    }
}
