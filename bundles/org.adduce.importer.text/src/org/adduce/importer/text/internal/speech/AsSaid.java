package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.speech.Subject.Named;
import org.adduce.importer.text.internal.speech.Subject.Nameless;
import org.adduce.importer.text.internal.word.Lexicon;

/** "As Kovac pointed out last year, the yard is colder than the hall.": what follows is what was said. */
final class AsSaid {

    private static final int REACH = 6;
    private static final Set<String> AS = Set.of("as", "like", "wie", "comme", "como");
    /** They begin what tells when or where; anything else would be what happened meanwhile: "As Kovac said it, the lights went out." */
    private static final Set<String> CIRCUMSTANCES = Set.of("out", "last", "this", "in", "on", "at", "yesterday", "today", "then", "earlier", "before", "above", "once", "recently", "already", "back", "here", "there", "again", "repeatedly",
            "hier", "gestern", "ayer", "heute");

    private AsSaid() {
    }

    /** What was said where the verb at a token stands in such words; they begin their sentence. */
    static Optional<Saying> at(Tokens tokens, int verb) {
        if (!Lexicon.sayings().contains(tokens.get(verb).lower()) || !AS.contains(tokens.get(tokens.sentenceStart(verb)).lower())) {
            return Optional.empty();
        }
        int comma = comma(tokens, verb);
        var clause = comma < 0 ? Optional.<Clause>empty() : Clause.from(tokens, comma + 1, true);
        return clause.flatMap(said -> speaker(tokens, verb).map(name -> new Saying(tokens.span(said.first(), said.last()), name, false, Optional.empty())));
    }

    /** Somebody's name, or nothing inside where it is somebody without one; empty where nobody speaks. */
    private static Optional<Optional<String>> speaker(Tokens tokens, int verb) {
        return switch (Subject.before(tokens, verb).orElse(null)) {
            case Named named -> Optional.of(Optional.of(named.name().words()));
            case Nameless nameless -> Optional.of(Optional.empty());
            case null, default -> Unnamed.before(tokens, verb) ? Optional.of(Optional.empty()) : Optional.empty();
        };
    }

    private static int comma(Tokens tokens, int verb) {
        if (!tokens.get(verb + 1).is(',') && !CIRCUMSTANCES.contains(tokens.get(verb + 1).lower())) {
            return -1;
        }
        for (int at = verb + 1; at <= verb + REACH && !tokens.endsSentence(at); at++) {
            if (tokens.get(at).is(',')) {
                return at;
            }
        }
        return -1;
    }
}
