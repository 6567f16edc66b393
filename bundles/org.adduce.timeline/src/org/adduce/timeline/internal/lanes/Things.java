package org.adduce.timeline.internal.lanes;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.adduce.model.Dossier;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.timeline.lanes.Thing;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** All that may stand on a dossier's time line. */
public final class Things {

    /** A cancel is looked for once in so many. */
    private static final int BETWEEN_LOOKS = 64;

    private Things() {
    }

    /**
     * Hands over one after the other.
     *
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public static void each(Dossier dossier, Locale locale, IProgressMonitor monitor, Consumer<Thing> taker) {
        var count = new int[1];
        of(dossier, locale).forEach(thing -> {
            if (count[0]++ % BETWEEN_LOOKS == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            taker.accept(thing);
        });
    }

    private static Stream<Thing> of(Dossier dossier, Locale locale) {
        var said = dossier.getSources().stream().flatMap(source -> in(source, locale));
        var claims = dossier.getClaims().stream().map(claim -> Thing.of(claim, locale));
        return Stream.concat(Stream.concat(said, claims), dossier.getEvents().stream().map(event -> Thing.of(event, locale)));
    }

    private static Stream<Thing> in(Source source, Locale locale) {
        var voices = source.getUtterances().stream().flatMap(Things::withInner).map(voice -> Thing.of(voice, locale));
        var assertions = source.getAssertions().stream().map(assertion -> Thing.of(assertion, locale));
        return Stream.concat(Stream.of(Thing.of(source, locale)), Stream.concat(assertions, voices));
    }

    private static Stream<Utterance> withInner(Utterance voice) {
        return Stream.concat(Stream.of(voice), voice.getUtterances().stream().flatMap(Things::withInner));
    }
}
