package org.adduce.core.internal.file;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Has another thread read tokens a little ahead of the one that asks for them. Taking XML apart takes about as long as making
 * elements of it, so with two processors a large file is opened in little more than half of the time. The thread ends with
 * the file, with the first fault, and on {@link #close}; it never outlives that.
 */
final class TokensAhead implements TokenSource {

    /** Two are with the asking thread and one with the reading one, so that two are between them. */
    private static final int BATCHES = 5;
    /** After so long it is looked whether the thread is still there. */
    private static final int PATIENCE = 1;

    private final TokenReader reader;
    private final int most;
    private final BlockingQueue<Tokens> filled = new ArrayBlockingQueue<>(BATCHES);
    private final BlockingQueue<Tokens> free = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread;
    /** How many batches there are; known to the reading thread alone. */
    private int made;
    /** The batches that are with the asking thread; none at first. */
    private Tokens last;
    private Tokens beforeLast;
    /** Why the thread could not even say what is wrong with the file; looked at when it is over. */
    private Throwable death;

    /** Begins to read, about so many characters at a time. */
    TokensAhead(TokenReader reader, int most, String file) {
        this.reader = reader;
        this.most = most;
        this.thread = Thread.ofPlatform().daemon().name("Reading " + file).start(this::read);
    }

    /** On the thread of its own. */
    private void read() {
        try {
            while (!reader.isAtEnd()) {
                var tokens = empty();
                reader.fill(tokens);
                filled.put(tokens);
            }
        } catch (InterruptedException closed) {
            // nobody wants more
        } catch (RuntimeException | Error e) {
            death = e;
        }
    }

    /** Batches are made by the thread that fills them, as many as are needed, so that the other does not wait for them. */
    private Tokens empty() throws InterruptedException {
        var used = made < BATCHES ? free.poll() : free.take();
        if (used != null) {
            return used;
        }
        made++;
        return new Tokens(most);
    }

    /** @throws ClosedByInterruptException as reading from a file does where the asking thread is interrupted */
    @Override
    public Tokens next() throws IOException {
        try {
            var tokens = filled.poll(PATIENCE, SECONDS);
            while (tokens == null) {
                requireAlive();
                tokens = filled.poll(PATIENCE, SECONDS);
            }
            if (beforeLast != null) {
                free.add(beforeLast);
            }
            beforeLast = last;
            last = tokens;
            return tokens;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        }
    }

    private void requireAlive() throws IOException {
        if (!thread.isAlive() && filled.isEmpty()) {
            if (death instanceof Error error) {
                throw error;
            }
            throw new IOException("Reading ended before the file did", death);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        boolean isInterrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
