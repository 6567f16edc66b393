package org.adduce.importer.text.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.speech.Subject.Named;
import org.adduce.importer.text.internal.speech.Subject.Nameless;
import org.adduce.importer.text.internal.speech.Subject.Pronoun;
import org.adduce.importer.text.internal.speech.Subject.Who;
import org.adduce.importer.text.internal.word.Lexicon;

/** Words in quotation marks that somebody is said to have said. A word or two in marks are irony or a term, not speech. */
final class QuotedSpeech {

    private static final int LEAST_WORDS = 3;
    private static final int LEAST_WORDS_UNSAID = 4;
    private static final int LEAST_WORDS_COINED = 2;
    private static final int FOLLOWS_ON = 80;
    private static final int NAMED_BEFORE = 60;

    private final Tokens tokens;
    private Optional<String> lastSpeaker;
    private int lastEnd = -1;

    QuotedSpeech(Tokens tokens, Optional<String> lastSpeaker) {
        this.tokens = tokens;
        this.lastSpeaker = lastSpeaker;
    }

    /** All of it, in order. */
    List<Saying> read(List<Quoted> quoted) {
        var found = new ArrayList<Saying>();
        for (var words : quoted) {
            reading(words).ifPresent(saying -> {
                found.add(saying);
                lastEnd = tokens.get(words.close()).end() > 0 ? tokens.get(words.close()).end() : saying.words().end();
                lastSpeaker = saying.speaker().or(() -> lastSpeaker);
            });
        }
        return found;
    }

    /** Who spoke last, for "he said" further on. */
    Optional<String> lastSpeaker() {
        return lastSpeaker;
    }

    private Optional<Saying> reading(Quoted quoted) {
        int words = quoted.words(tokens);
        boolean closed = quoted.close() < tokens.size();
        var coined = words >= LEAST_WORDS_COINED && closed ? CoinedTerm.before(tokens, quoted.open()) : Optional.<ProperName>empty();
        if (coined.isPresent()) {
            return Optional.of(said(quoted, new Named(coined.get()), true));
        }
        var who = LeftAttribution.of(tokens, quoted.open()).or(() -> closed ? RightAttribution.of(tokens, quoted) : Optional.empty());
        boolean enough = words >= LEAST_WORDS || words == 2 && quoted.isSentence(tokens) && who.isPresent();
        if (!enough || !closed && who.isEmpty()) {
            return Optional.empty();
        }
        if (who.isPresent() && (words >= LEAST_WORDS_UNSAID || !(who.get() instanceof Nameless))) {
            return Optional.of(said(quoted, who.get(), closed));
        }
        if (followsOn(quoted) && words >= LEAST_WORDS) {
            return Optional.of(new Saying(inside(quoted), lastSpeaker, true, Optional.empty()));
        }
        boolean sourced = words >= LEAST_WORDS_UNSAID && Sourced.follows(tokens, quoted.close());
        return sourced ? Optional.of(new Saying(inside(quoted), Optional.empty(), true, Optional.empty())) : Optional.empty();
    }

    private Saying said(Quoted quoted, Who who, boolean closed) {
        var unclosed = closed ? Optional.<Doubt>empty()
                : Optional.of(new Doubt("No mark closes the quotation", "it ends earlier in the paragraph"));
        return switch (who) {
            case Named named -> new Saying(inside(quoted), Optional.of(named.name().words()), true, unclosed);
            case Nameless nameless -> new Saying(inside(quoted), Optional.empty(), true, unclosed);
            case Pronoun pronoun -> meant(quoted, pronoun.pronoun());
        };
    }

    /** What he or she says who spoke last, or else was last named in full. */
    private Saying meant(Quoted quoted, int pronoun) {
        var meant = subject(tokens, pronoun).or(() -> lastSpeaker).or(() -> named(tokens, pronoun));
        return new Saying(inside(quoted), meant, true, meant.map(name -> new Doubt(
                "\u201C" + tokens.span(pronoun, pronoun).in(tokens.text()) + "\u201D is taken for " + name, "somebody else")));
    }

    /** Who begins a sentence before a place with the full name, with no quotation between: "Johan Berg sees it otherwise. He argues". */
    static Optional<String> subject(Tokens tokens, int before) {
        for (int at = before - 1; at >= Math.max(0, before - NAMED_BEFORE) && !tokens.isOpening(at); at--) {
            if (tokens.startsSentence(at)) {
                var name = ProperName.startingAt(tokens, at).filter(it -> it.words().indexOf(' ') > 0 && !tokens.get(it.last()).isPossessive());
                if (name.isPresent()) {
                    return name.map(ProperName::words);
                }
            }
        }
        return Optional.empty();
    }

    /** Who was last named in full before a place. */
    static Optional<String> named(Tokens tokens, int before) {
        for (int at = before - 1; at >= Math.max(0, before - NAMED_BEFORE); at--) {
            var name = ProperName.endingAt(tokens, at).filter(it -> it.words().indexOf(' ') > 0 || Lexicon.titles().contains(tokens.get(it.first() - 1).lower()));
            if (name.isPresent()) {
                return name.map(ProperName::words);
            }
        }
        return Optional.empty();
    }

    /** "A," said X. "B." – the second half of what X said. */
    private boolean followsOn(Quoted quoted) {
        int gap = tokens.get(quoted.open()).start() - lastEnd;
        return lastEnd >= 0 && lastSpeaker.isPresent() && gap < FOLLOWS_ON && (quoted.isSentence(tokens) || tokens.get(quoted.open() - 1).is(',') && tokens.endsSentence(quoted.close() + 1))
                && (tokens.get(quoted.open() - 1).is(',') || tokens.startsSentence(quoted.open())) && RightAttribution.endsBefore(tokens, quoted.open(), lastEnd);
    }

    private Span inside(Quoted quoted) {
        return tokens.span(quoted.open() + 1, quoted.close() - 1);
    }
}
