package org.adduce.timeline.internal.extract;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Pieces of work in parts, each part begun when the one before it is done. A stream that is flattened would gather all of the
 * stream within it at once.
 */
final class Parts implements Iterator<Runnable> {

    private final Iterator<Supplier<Stream<Runnable>>> parts;
    private Iterator<Runnable> part = Collections.emptyIterator();

    Parts(Iterator<Supplier<Stream<Runnable>>> parts) {
        this.parts = parts;
    }

    @Override
    public boolean hasNext() {
        while (!part.hasNext() && parts.hasNext()) {
            part = parts.next().get().iterator();
        }
        return part.hasNext();
    }

    @Override
    public Runnable next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return part.next();
    }
}
