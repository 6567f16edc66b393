package org.adduce.model.derived;

import org.adduce.model.Assertion;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;

/**
 * Derives when an assertion was said: its saidAt, else its utterance's when, else its source's published. Speech that is
 * quoted and has no time of its own was said before the voice that passes it on.
 *
 * @since 1.0
 */
public final class SaidTime {

    private SaidTime() {
    }

    /** When {@code assertion} was said. */
    public static Said of(Assertion assertion) {
        if (assertion.getSaidAt() != null) {
            return new Said.At(assertion.getSaidAt(), assertion);
        }
        if (assertion.getUtterance() != null) {
            return of(assertion.getUtterance());
        }
        var source = Tree.sourceOf(assertion);
        return source != null && source.getPublished() != null ? new Said.At(source.getPublished(), source) : new Said.Unknown();
    }

    /** When {@code utterance} was said. */
    public static Said of(Utterance utterance) {
        if (utterance.getWhen() != null) {
            return new Said.At(utterance.getWhen(), utterance);
        }
        if (utterance.eContainer() instanceof Utterance voice) {
            return of(voice).time().<Said>map(when -> new Said.Before(when, voice)).orElseGet(Said.Unknown::new);
        }
        var source = utterance.source();
        return source != null && source.getPublished() != null ? new Said.At(source.getPublished(), source) : new Said.Unknown();
    }
}
