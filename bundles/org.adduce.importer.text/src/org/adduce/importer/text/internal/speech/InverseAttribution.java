package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.Set;

/** Who is said at the end of a sentence, without quotation marks, to have said it: "Prices will fall, argues Ana Ruiz of Corvid." */
final class InverseAttribution {

    /** Verbs of saying that take nobody as their object: who is asked or told does not speak. */
    private static final Set<String> VERBS = Set.of("says", "said", "argues", "argued", "writes", "wrote", "thinks", "thought", "believes", "believed", "warns", "warned", "adds", "added",
            "insists", "insisted", "claims", "claimed", "notes", "noted", "predicts", "predicted", "suggests", "suggested", "reckons", "reckoned", "explains", "explained", "concludes",
            "concluded", "observes", "observed", "complains", "complained", "maintains", "maintained");
    /** So few words are an aside, such as "again" or "in short". */
    private static final int LEAST_WORDS = 3;

    private final Tokens tokens;

    InverseAttribution(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * What was said before a verb whose subject follows it and ends the sentence.
     *
     * @param from the offset before which all is somebody's already
     */
    Optional<Saying> at(int verb, int from) {
        if (!VERBS.contains(tokens.get(verb).lower()) || !tokens.get(verb - 1).is(',')) {
            return Optional.empty();
        }
        int start = tokens.sentenceStart(verb);
        return RightAttribution.nameAfter(tokens, verb + 1).filter(name -> isEnd(House.after(tokens, name.last() + 1)) && tokens.get(start).start() >= from && isSentence(start, verb - 2))
                .map(name -> new Saying(tokens.span(start, verb - 2), Optional.of(name.words()), false, Optional.empty()));
    }

    private boolean isEnd(int at) {
        return tokens.get(at).lower().isEmpty() || tokens.get(at).endsSentence();
    }

    /** Marks of quotation in it tell better what was said. */
    private boolean isSentence(int first, int last) {
        int words = 0;
        for (int at = first; at <= last; at++) {
            if (tokens.isOpening(at)) {
                return false;
            }
            words += tokens.get(at).word() ? 1 : 0;
        }
        return words >= LEAST_WORDS;
    }
}
