package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.speech.Subject.Named;
import org.adduce.importer.text.internal.speech.Subject.Nameless;
import org.adduce.importer.text.internal.speech.Subject.Pronoun;
import org.adduce.importer.text.internal.speech.Subject.Who;
import org.adduce.importer.text.internal.word.Lexicon;

/** Who is said, after the quoted words, to have said them: "…," said X; "…," X said; "…" – X; "…," according to X. */
final class RightAttribution {

    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final int LONGEST_SUBJECT = 10;
    private static final Set<String> SOMEBODY = Set.of("one", "another", "somebody", "someone");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "another", "my", "our", "his", "her", "their");
    private static final Set<String> AUXILIARIES = Set.of("a", "ont", "ha", "han", "hat");
    private static final Set<String> ABROAD_DAYS = Set.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "ayer", "gestern");
    private static final String DASHES = "\u2014\u2013-";

    private RightAttribution() {
    }

    /** Who says what ends with a closing mark. */
    static Optional<Who> of(Tokens tokens, Quoted quoted) {
        int at = quoted.close() + 1;
        boolean comma = tokens.get(at).is(',') || quoted.isSentence(tokens);
        if (tokens.get(at).is(',')) {
            at++;
        }
        var said = comma || quoted.words(tokens) > 3 ? verbAndName(tokens, at) : Optional.<Who>empty();
        int after = at;
        return said.or(() -> comma && isSentenceOn(tokens, quoted.close()) ? laterVerb(tokens, after) : Optional.empty()).or(() -> according(tokens, quoted.close() + 1)).or(() -> afterDash(tokens, quoted.close() + 1));
    }

    /** Whether the words between two places only say who speaks, and so what follows is the same speaker's. */
    static boolean endsBefore(Tokens tokens, int open, int from) {
        int at = open - 1;
        while (at > 0 && tokens.get(at - 1).start() >= from) {
            at--;
        }
        return tokens.get(at).start() >= from && (tokens.get(at).is(',') ? verbAndName(tokens, at + 1) : verbAndName(tokens, at)).isPresent();
    }

    private static Optional<Who> verbAndName(Tokens tokens, int at) {
        if (AUXILIARIES.contains(tokens.get(at).lower()) && isSaying(tokens.get(at + 1))) {
            return verbAndName(tokens, at + 1);
        }
        var first = tokens.get(at);
        if (isSaying(first) && ABROAD_DAYS.contains(tokens.get(at + 1).lower())) {
            return nameAfter(tokens, at + 2).map(Named::new);
        }
        if (isSaying(first)) {
            return PRONOUNS.contains(tokens.get(at + 1).lower()) ? Optional.of(new Pronoun(at + 1)) : nameAfter(tokens, at + 1).<Who>map(Named::new).or(() -> somebody(tokens, at + 1));
        }
        if (PRONOUNS.contains(first.lower())) {
            return isSaying(tokens.get(at + 1)) ? Optional.of(new Pronoun(at)) : Optional.empty();
        }
        return nameAfter(tokens, at).filter(name -> isSaying(tokens.get(name.last() + 1))
                || tokens.get(name.last() + 1).lower().endsWith("ly") && isSaying(tokens.get(name.last() + 2))).map(Named::new);
    }

    /** "..., writes one", "..., said a lawyer". */
    private static Optional<Who> somebody(Tokens tokens, int at) {
        boolean alone = SOMEBODY.contains(tokens.get(at).lower());
        boolean noun = ARTICLES.contains(tokens.get(at).lower()) && tokens.get(at + 1).word() && !tokens.get(at + 1).capital();
        return alone || noun ? Optional.of(new Nameless()) : Optional.empty();
    }

    /** "former Under Secretary Ana Ruiz told us", "one of the drafters said": the subject begins at a token, its verb comes soon after. */
    private static Optional<Who> laterVerb(Tokens tokens, int at) {
        var inserted = inserted(tokens, at);
        if (inserted.isPresent()) {
            return inserted;
        }
        for (int verb = at + 1; verb < at + LONGEST_SUBJECT && tokens.get(verb - 1).word() && tokens.get(verb).word(); verb++) {
            if (isSaying(tokens.get(verb))) {
                var named = Subject.before(tokens, verb).filter(Named.class::isInstance).map(Named.class::cast).filter(it -> it.name().first() >= at);
                return named.isPresent() ? Optional.of(named.get()) : nameless(tokens, verb);
            }
        }
        return Optional.empty();
    }

    /** "the last captain, Aino Lehto, told me". */
    private static Optional<Who> inserted(Tokens tokens, int at) {
        int comma = at;
        while (comma < at + LONGEST_SUBJECT && tokens.get(comma).word() && !isSaying(tokens.get(comma))) {
            comma++;
        }
        boolean may = comma > at && tokens.get(comma).is(',') && ARTICLES.contains(tokens.get(at).lower());
        return may ? ProperName.startingAt(tokens, comma + 1).filter(name -> tokens.get(name.last() + 1).is(',') && isSaying(tokens.get(name.last() + 2))).map(Named::new) : Optional.empty();
    }

    private static Optional<Who> nameless(Tokens tokens, int verb) {
        return Subject.isNameless(tokens, verb) ? Optional.of(new Nameless()) : Optional.empty();
    }

    /** Whether what stands after the closing mark belongs to the same sentence: the quotation ends with a comma, or a comma follows it. */
    private static boolean isSentenceOn(Tokens tokens, int close) {
        var last = tokens.get(close - 1);
        return last.is(',') || tokens.get(close + 1).is(',') || last.is('?') || last.is('!');
    }

    /** A name, perhaps after "the" or a title in lower case. */
    static Optional<ProperName> nameAfter(Tokens tokens, int at) {
        int from = at;
        while (from < at + 4 && (tokens.get(from).is("the") || Lexicon.titles().contains(tokens.get(from).lower()) && !tokens.get(from).capital())) {
            from++;
        }
        return ProperName.startingAt(tokens, from).map(name -> House.without(tokens, name));
    }

    private static Optional<Who> according(Tokens tokens, int after) {
        int at = tokens.get(after).is(',') ? after + 1 : after;
        if (tokens.get(at).is("according") && tokens.get(at + 1).is("to")) {
            return nameAfter(tokens, at + 2).map(Named::new);
        }
        boolean as = tokens.get(at).is("as");
        return as ? nameAfter(tokens, at + 1).filter(name -> isSaying(tokens.get(name.last() + 1))).map(Named::new) : Optional.empty();
    }

    /** A name after a dash, as under a motto, or alone in brackets. */
    private static Optional<Who> afterDash(Tokens tokens, int at) {
        var mark = tokens.get(at);
        boolean dash = !mark.word() && mark.lower().length() == 1 && DASHES.contains(mark.lower());
        int from = dash && tokens.get(at + 1).is('-') ? at + 2 : at + 1;
        if (!dash && !mark.is('(')) {
            return Optional.empty();
        }
        return ProperName.startingAt(tokens, from).filter(name -> {
            var next = tokens.get(name.last() + 1);
            return mark.is('(') ? next.is(')') || next.is(',') : next.lower().isEmpty() || next.is(',') || next.endsSentence() || next.is('(')
                    || tokens.text().substring(tokens.get(name.last()).end(), next.start()).indexOf('\n') >= 0;
        }).map(Named::new);
    }

    private static boolean isSaying(Token token) {
        return token.word() && Lexicon.sayings().contains(token.lower());
    }
}
