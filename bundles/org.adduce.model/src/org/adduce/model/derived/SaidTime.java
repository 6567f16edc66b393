package org.adduce.model.derived;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;

/**
 * Derives when something was said: an assertion's saidAt, else its utterance's when, else its source's published. Speech
 * that is quoted or reported and has no time of its own was said when the voice it quotes said it, where that is known
 * and dated, else before the voice that passes it on.
 *
 * @since 1.0
 */
public final class SaidTime {

    /** Nobody passes on what was passed on so often; a longer chain is an attack on the call stack. */
    private static final int LONGEST_CHAIN = 64;

    private final Function<Assertion, List<Assertion>> reporters;
    /** What is derived already; what is being derived stands as unknown, which ends circles. */
    private final Map<Element, Said> derived = new HashMap<>();
    private int depth;

    private SaidTime(Function<Assertion, List<Assertion>> reporters) {
        this.reporters = reporters;
    }

    /** When {@code assertion} was said. Looks through its source for who passes it on; who asks for many asks {@link Dating}. */
    public static Said of(Assertion assertion) {
        return of(assertion, SaidTime::reportersBeside);
    }

    /** When {@code utterance} was said. */
    public static Said of(Utterance utterance) {
        return new SaidTime(assertion -> List.of()).ofVoice(utterance);
    }

    /** When {@code assertion} was said, if {@code reporters} tells which assertions of its source pass an assertion on. */
    static Said of(Assertion assertion, Function<Assertion, List<Assertion>> reporters) {
        return new SaidTime(reporters).ofAssertion(assertion);
    }

    private static List<Assertion> reportersBeside(Assertion assertion) {
        Source source = Tree.sourceOf(assertion);
        return source == null ? List.of() : source.getAssertions().stream().filter(other -> other.getReports().contains(assertion)).toList();
    }

    private Said ofAssertion(Assertion assertion) {
        return assertion.getSaidAt() != null ? new Said.At(assertion.getSaidAt(), assertion) : once(assertion, this::derive);
    }

    private Said ofVoice(Utterance utterance) {
        return utterance.getWhen() != null ? new Said.At(utterance.getWhen(), utterance) : once(utterance, this::derive);
    }

    private <E extends Element> Said once(E element, Function<E, Said> derivation) {
        var known = derived.putIfAbsent(element, new Said.Unknown());
        if (known != null || depth == LONGEST_CHAIN) {
            return known != null ? known : new Said.Unknown();
        }
        depth++;
        var said = derivation.apply(element);
        depth--;
        derived.put(element, said);
        return said;
    }

    private Said derive(Assertion assertion) {
        var utterance = assertion.getUtterance();
        boolean isItsVoice = utterance != null && (assertion.getSpeaker() == null || assertion.getSpeaker() == utterance.getSpeaker());
        if (isItsVoice) {
            return ofVoice(utterance);
        }
        return passedOn(assertion).orElseGet(() -> utterance != null ? ofVoice(utterance) : published(assertion));
    }

    /** Of several who pass it on, it was said before the earliest. */
    private Optional<Said> passedOn(Assertion assertion) {
        return reporters.apply(assertion).stream().map(this::before).flatMap(Optional::stream)
                .min(Comparator.comparingLong((Said.Before said) -> said.when().bounds().latestMillis())
                        .thenComparing(said -> said.when().text())).map(Said.class::cast);
    }

    private Optional<Said.Before> before(Assertion reporter) {
        var voice = reporter.getUtterance() == null ? reporter : reporter.getUtterance();
        return ofAssertion(reporter).time().map(when -> new Said.Before(when, voice));
    }

    private Said derive(Utterance utterance) {
        if (utterance.getQuotes() != null && ofVoice(utterance.getQuotes()) instanceof Said.At at
                && at.from() instanceof Utterance) {
            return at;
        }
        if (utterance.eContainer() instanceof Utterance voice) {
            return ofVoice(voice).time().<Said>map(when -> new Said.Before(when, voice)).orElseGet(Said.Unknown::new);
        }
        return published(utterance);
    }

    private static Said published(Element element) {
        Source source = Tree.sourceOf(element);
        return source != null && source.getPublished() != null ? new Said.At(source.getPublished(), source) : new Said.Unknown();
    }
}
