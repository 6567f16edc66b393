package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.speech.Subject.Who;

/** What somebody calls something in marks: "Kovac called the plan “an expensive way of finding water”". A title begins with a capital. */
final class Verdict {

    private static final int REACH = 7;
    private static final Set<String> VERBS = Set.of("called", "calls", "described", "describes", "dismissed", "dismisses", "branded", "labelled", "labeled", "denounced", "praised", "hailed", "termed", "characterised",
            "characterized", "likened", "nannte", "bezeichnete", "qualifie", "calific\u00F3");

    private Verdict() {
    }

    /** Who passes a verdict that begins at an opening mark. */
    static Optional<Who> before(Tokens tokens, int open) {
        if (tokens.get(open + 1).capital() || !tokens.get(open + 1).word()) {
            return Optional.empty();
        }
        for (int verb = open - 2; verb >= open - REACH && tokens.get(verb + 1).word(); verb--) {
            if (VERBS.contains(tokens.get(verb).lower())) {
                return Subject.before(tokens, verb);
            }
        }
        return Optional.empty();
    }
}
