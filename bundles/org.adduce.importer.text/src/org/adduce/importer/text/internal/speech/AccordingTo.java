package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.adduce.importer.text.internal.word.Lexicon;

/** "According to X, the chip is slow." and "The chip is slow, according to X.", and how others say so: "Selon X, …", "Laut X …". */
final class AccordingTo {

    private static final int LONGEST_ASIDE = 12;
    private static final int LEAST = 3;
    private static final Set<String> WHO = Set.of("who", "whose", "qui", "quien", "che", "der", "die", "dessen", "deren");
    /** In these languages a name and a comma follow. */
    private static final Set<String> ABROAD = Set.of("selon", "d'apr\u00E8s", "seg\u00FAn", "segundo", "secondo", "volgens", "enligt");
    private static final Set<String> ARTICLES = Set.of("l'", "le", "la", "les", "el", "los", "las", "il", "lo", "de", "het", "der", "dem", "den", "die");
    /** What is so under circumstances is nobody's word: "selon les cas". */
    private static final Set<String> NO_SPEAKERS = Set.of("cas", "circonstances", "saison", "donn\u00E9es", "chiffres", "r\u00E8gles", "caso", "casos", "datos", "cifras", "reglas", "temporada", "gesetz", "plan");
    private static final String GERMAN = "laut";

    private final Tokens tokens;

    AccordingTo(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a word means the same in another language. */
    static boolean isAbroad(String word) {
        return ABROAD.contains(word) || word.equals(GERMAN);
    }

    /** "Selon Claire Dubois, le chip est lent." German has no comma there and writes every noun with a capital: only a whole name is one. */
    Optional<Saying> abroad(int cue) {
        int from = ARTICLES.contains(tokens.get(cue + 1).lower()) ? cue + 2 : cue + 1;
        var name = ProperName.startingAt(tokens, from).map(it -> House.without(tokens, it));
        boolean german = tokens.get(cue).is(GERMAN);
        boolean starts = tokens.startsSentence(cue);
        if (!starts && !tokens.get(cue - 1).is(',')) {
            return Optional.empty();
        }
        if (name.isEmpty() || german && !isWhole(name.get())) {
            return unnamed(cue, starts);
        }
        int after = afterAside(House.after(tokens, name.get().last() + 1));
        var parted = starts ? Optional.<Saying>empty() : parted(cue, after, name);
        if (parted.isPresent()) {
            return parted;
        }
        var clause = !starts ? before(cue) : tokens.get(after).is(',') ? Clause.from(tokens, after + 1, true) : german ? Clause.from(tokens, after, true) : Optional.<Clause>empty();
        return clause.map(it -> new Saying(tokens.span(it.first(), it.last()), name.map(ProperName::words), false, Optional.empty()));
    }

    /** "Selon la ministre, ...", "..., seg\u00FAn el manual de la cooperativa." */
    private Optional<Saying> unnamed(int cue, boolean starts) {
        var last = Unnamed.anywhere(tokens, cue + 1).stream().filter(at -> !NO_SPEAKERS.contains(tokens.get(at).lower())).findFirst();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int after = last.getAsInt() + 1;
        boolean ends = tokens.endsSentence(after) || tokens.get(after).lower().isEmpty();
        var clause = starts ? tokens.get(after).is(',') ? Clause.from(tokens, after + 1, true) : Optional.<Clause>empty() : ends ? before(cue) : Optional.<Clause>empty();
        return clause.map(it -> new Saying(tokens.span(it.first(), it.last()), Optional.empty(), false, Optional.empty()));
    }

    private boolean isWhole(ProperName name) {
        return name.words().indexOf(' ') > 0 || Lexicon.titles().contains(tokens.get(name.first()).lower());
    }

    /** What somebody says according to whom the words after a token name; the speaker is empty where it is nobody with a name. */
    Optional<Saying> at(int according) {
        int from = tokens.get(according + 2).is("the") ? according + 3 : according + 2;
        var name = ProperName.startingAt(tokens, from).filter(it -> from == according + 2 || !isOnlyKind(tokens, it.last() + 1)).map(it -> House.without(tokens, it)).or(() -> Belonging.spokesman(tokens, according + 2));
        var unnamed = name.isPresent() ? OptionalInt.empty() : Unnamed.startingAt(tokens, according + 2);
        if (name.isEmpty() && unnamed.isEmpty()) {
            return Optional.empty();
        }
        int after = afterAside(name.map(it -> House.after(tokens, it.last() + 1)).orElseGet(() -> unnamed.getAsInt() + 1));
        var parted = tokens.startsSentence(according) ? Optional.<Saying>empty() : parted(according, after, name);
        if (parted.isPresent()) {
            return parted;
        }
        var clause = !tokens.startsSentence(according) ? before(according)
                : tokens.get(after).is(',') ? Clause.from(tokens, after + 1, true) : Optional.<Clause>empty();
        return clause.map(it -> new Saying(tokens.span(it.first(), it.last()), name.map(ProperName::words), false, Optional.empty()));
    }

    private Optional<Saying> parted(int cue, int after, Optional<ProperName> name) {
        return new InverseAttribution(tokens, Optional.empty()).parted(new Aside(cue - 1, after, name.map(ProperName::words), true, Optional.empty()));
    }

    /** The sentence up to "according", without the footnote at its end. */
    private Optional<Clause> before(int according) {
        int start = tokens.sentenceStart(according);
        int last = tokens.get(according - 1).is(',') ? according - 2 : according - 1;
        boolean footnote = tokens.get(last).is(']') && tokens.get(last - 2).is('[');
        int end = footnote ? last - 3 : last;
        return end - start >= LEAST ? Optional.of(new Clause(start, end)) : Optional.empty();
    }

    /** "According to the Gdynia state budget": whose the budget is does not say who wrote it. */
    private static boolean isOnlyKind(Tokens tokens, int after) {
        var next = tokens.get(after);
        return next.word() && !next.capital() && !Lexicon.stopwords().contains(next.lower());
    }

    /** "According to Kovac, who built it, the hall is cold." */
    private int afterAside(int comma) {
        if (tokens.get(comma).is(',') && WHO.contains(tokens.get(comma + 1).lower())) {
            for (int at = comma + 2; at < comma + LONGEST_ASIDE && !tokens.endsSentence(at); at++) {
                if (tokens.get(at).is(',')) {
                    return at;
                }
            }
        }
        return comma;
    }
}
