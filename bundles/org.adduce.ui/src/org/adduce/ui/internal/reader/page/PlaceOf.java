package org.adduce.ui.internal.reader.page;

import java.util.Optional;
import org.adduce.model.Annotation;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Element;
import org.adduce.model.Quote;
import org.adduce.model.Tagged;
import org.adduce.model.Utterance;

/** Where an element is seen in a reading. */
public sealed interface PlaceOf {

    /** It is a mark. */
    record AMark(Mark mark) implements PlaceOf {
    }

    /** It is, or belongs to, a voice. */
    record AVoice(Voice voice) implements PlaceOf {
    }

    /** It is words. */
    record SomeWords(Stretch words) implements PlaceOf {
    }

    /** It is not seen in the text. */
    record Nowhere() implements PlaceOf {
    }

    /** Of an element of the same source. */
    static PlaceOf of(Element element, Reading reading) {
        return switch (element) {
            case Assertion assertion -> mark(assertion, reading).or(() -> voice(assertion.getUtterance(), reading)).orElseGet(Nowhere::new);
            case Annotation annotation -> mark(annotation, reading).orElseGet(Nowhere::new);
            case Quote quote when quote.eContainer() instanceof Tagged quoting -> of(quoting, reading);
            case Citation citation -> words(citation, reading).or(() -> voice(citation.eContainer(), reading)).orElseGet(Nowhere::new);
            case Utterance utterance -> voice(utterance, reading).orElseGet(Nowhere::new);
            default -> new Nowhere();
        };
    }

    private static Optional<PlaceOf> mark(Tagged element, Reading reading) {
        return reading.marks().of(element).map(AMark::new);
    }

    private static Optional<PlaceOf> words(Citation citation, Reading reading) {
        return Optional.ofNullable(citation.getAnchor()).flatMap(new Places(reading.snapshot())::of).map(SomeWords::new);
    }

    private static Optional<PlaceOf> voice(Object utterance, Reading reading) {
        return utterance instanceof Utterance voice ? reading.voices().of(voice).map(AVoice::new) : Optional.empty();
    }
}
