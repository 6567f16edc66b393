package org.adduce.cli.internal;

import java.time.Instant;
import java.util.Optional;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.Bounds;

/**
 * The times a dossier spans, as far as they have ends.
 *
 * @param said from the first to the last thing published or said
 * @param about from the first to the last time that claims are about and events happen at
 */
record Spans(Span said, Span about) {

    static Spans of(Dossier dossier) {
        var dating = Dating.of(dossier);
        var spans = new Spans(new Span(), new Span());
        dossier.eAllContents().forEachRemaining(object -> {
            switch (object) {
                case Source source -> spans.said.reach(dating, source);
                case Utterance utterance -> spans.said.reach(dating, utterance);
                case Assertion assertion -> spans.said.reach(dating, assertion);
                case Claim claim -> spans.about.reach(dating, claim);
                case Event event -> spans.about.reach(dating, event);
                default -> {
                }
            }
        });
        return spans;
    }

    /** From a first to a last instant, if there is any. */
    static final class Span {

        private Optional<Instant> earliest = Optional.empty();
        private Optional<Instant> latest = Optional.empty();

        private void reach(Dating dating, Element element) {
            dating.of(element).ifPresent(bounds -> {
                reach(bounds.earliestInstant());
                reach(bounds.latestInstant());
            });
        }

        private void reach(Optional<Instant> instant) {
            earliest = instant.filter(at -> earliest.isEmpty() || at.isBefore(earliest.get())).or(() -> earliest);
            latest = instant.filter(at -> latest.isEmpty() || at.isAfter(latest.get())).or(() -> latest);
        }

        /** The first instant; empty if there is none. */
        String earliestText() {
            return text(earliest);
        }

        /** The last instant; empty if there is none. */
        String latestText() {
            return text(latest);
        }

        private static String text(Optional<Instant> instant) {
            return instant.map(at -> Bounds.of(at, at).earliestText()).orElse("");
        }

        @Override
        public String toString() {
            return earliest.isEmpty() ? "undated" : day(earliest) + " to " + day(latest);
        }

        private static String day(Optional<Instant> instant) {
            return text(instant).replaceFirst("T.*", "");
        }
    }
}
