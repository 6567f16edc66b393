package org.adduce.timeline;

import java.util.Iterator;
import java.util.Locale;
import org.adduce.model.Dossier;
import org.adduce.timeline.internal.extract.Extraction;

/**
 * Reads what a dossier has to show on a time line a slice at a time, so that a thread that must stay free for other things
 * can read a large one. The dossier must not change between the slices; whoever changes it reads it anew.
 *
 * @since 1.0
 */
public final class TimelineReading {

    /** The clock is looked at once for so many pieces: a piece takes a few microseconds. */
    private static final int PIECES = 8;

    private final Extraction extraction;
    private final Iterator<Runnable> pieces;

    private TimelineReading(Extraction extraction) {
        this.extraction = extraction;
        this.pieces = extraction.pieces();
    }

    /** Begins to read a dossier, for words in a language. */
    public static TimelineReading of(Dossier dossier, Locale locale) {
        return new TimelineReading(new Extraction(dossier, locale));
    }

    /** Reads on for about so many nanoseconds, and a little in any case; says whether that was all there is. */
    public boolean readOn(long nanos) {
        long start = System.nanoTime();
        do {
            for (int i = 0; i < PIECES && pieces.hasNext(); i++) {
                pieces.next().run();
            }
        } while (pieces.hasNext() && System.nanoTime() - start < nanos);
        return !pieces.hasNext();
    }

    /** What was read, after the rest of it. */
    public TimelineModel model() {
        pieces.forEachRemaining(Runnable::run);
        return extraction.model();
    }
}
