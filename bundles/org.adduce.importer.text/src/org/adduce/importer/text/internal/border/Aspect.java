package org.adduce.importer.text.internal.border;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.link.Link;
import org.adduce.importer.text.internal.link.Links;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Passage;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.word.Lexicon;
import org.adduce.importer.text.internal.word.Openings;
import org.adduce.importer.text.internal.word.Terms;

/** What a reader sees of one passage; of a very long passage only both ends are looked at. */
final class Aspect {

    private static final int OPENING = 12;
    private static final int REACH = 4000;
    private static final int FIRST_SENTENCE = 300;
    private static final int LONGEST_ECHO = 20;
    /** Who goes on asks himself so: "Why?", "The result?" */
    private static final Set<String> ASKING = Set.of("why", "how", "what", "so", "and", "but", "the", "my", "our", "his", "her", "their", "who", "when", "where", "then", "now");
    private static final int LAST_SENTENCE = 160;
    /** One of these is in every promise; looking for them is quick. */
    private static final List<String> PROMISING = List.of("ere", "follows", "thought", "thing", "point", "comment", "impress", "note", "remark", "observ", "reason", "question", "caveat", "word",
            "takeaway", "take-away", "lesson");
    private static final Pattern PROMISE = Pattern.compile(
            "(?i)(?:\\bhere(?:['\u2019]s| is| are)|\\bas follows|\\b(?:a few|a couple of|some|two|three|four|five|several) (?:quick |short |brief |small )?"
                    + "(?:words|thoughts|things|points|comments|impressions|notes|remarks|observations|reasons|questions|caveats|take-?aways|lessons)(?! (?:are|is|were|have|had|never|don|do|can|will|should|must|stay|remain|matter)\\b))\\b[^.!?\u2026]{0,120}[.!\u2026][\\s)\"\u201D]*\\z");

    private final String text;
    private final Passage passage;
    private final List<String> opening;
    private final int[] terms;
    private final Optional<Link> lastLink;
    private final boolean linkOnly;
    private final Apostrophes apostrophes;
    private final Optional<Character.UnicodeScript> script;
    private Optional<Tongue> tongue;

    Aspect(String text, Passage passage) {
        this.text = text;
        this.passage = passage;
        this.opening = Openings.of(text, passage.span(), OPENING);
        this.terms = Terms.of(text, passage.span());
        this.lastLink = Links.atEnd(text, passage.span());
        this.linkOnly = lastLink.isPresent() && Links.isOnly(text, passage.span());
        this.apostrophes = Apostrophes.in(text, head(passage.span()));
        this.script = Scripts.of(text, passage.span());
    }

    private static Span head(Span span) {
        return span.first(REACH);
    }

    Passage passage() {
        return passage;
    }

    Span span() {
        return passage.span();
    }

    /** The first words, evened out. */
    List<String> opening() {
        return opening;
    }

    /** The first character; there is one. */
    char first() {
        return text.charAt(passage.span().start());
    }

    int[] terms() {
        return terms;
    }

    /** The address it ends with. */
    Optional<Link> lastLink() {
        return lastLink;
    }

    /** Whether it is an address and nothing else. */
    boolean isLink() {
        return linkOnly;
    }

    /** The script of its first letters; empty where it has hardly any. */
    Optional<Character.UnicodeScript> script() {
        return script;
    }

    /** In which language its first words are; not asked of most. */
    Optional<Tongue> tongue() {
        if (tongue == null) {
            tongue = Tongue.of(text, passage.span());
        }
        return tongue;
    }

    Apostrophes apostrophes() {
        return apostrophes;
    }

    /** How many characters it has without the address at its end. */
    int length() {
        return passage.span().length() - lastLink.map(link -> link.span().length()).orElse(0);
    }

    /** Whether it begins in lower case, as nobody does who cares or who begins. */
    boolean startsLower() {
        return !linkOnly && !passage.span().isEmpty() && Character.isLowerCase(text.codePointAt(passage.span().start()));
    }

    /** Whether it begins with an emoji or a flag. */
    boolean startsWithPicture() {
        return !passage.span().isEmpty() && Chars.isPicture(text.codePointAt(passage.span().start()));
    }

    /** Whether it begins with a quotation mark. */
    boolean startsQuoted() {
        return !passage.span().isEmpty() && "\"\u201C\u00AB\u201E".indexOf(text.charAt(passage.span().start())) >= 0;
    }

    /** Whether the last word is followed by what ends a sentence. */
    boolean endsSentence() {
        int last = lastPlace();
        return last >= 0 && Chars.endsSentence(text.charAt(last));
    }

    /** Whether it announces what follows. */
    boolean announces() {
        int last = lastPlace();
        boolean smiles = last >= 0 && last + 1 < passage.span().end() && text.charAt(last) == ':' && text.charAt(last + 1) == ')';
        return last >= 0 && lastLink.isEmpty() && ":,\uFF1A".indexOf(text.charAt(last)) >= 0 && !smiles;
    }

    /** Whether its last sentence says that more is to come: "Two thoughts." or "So here is what I saw." */
    boolean promises() {
        int from = Math.max(passage.span().start(), passage.span().end() - LAST_SENTENCE);
        return lastLink.isEmpty() && endsSentence() && !isQuestion() && PROMISING.stream().anyMatch(word -> text.indexOf(word, from, passage.span().end()) >= 0) && PROMISE.matcher(text).region(from, passage.span().end()).find();
    }

    /** Whether it is one of the ways to end a post. */
    boolean isClosing() {
        return length() < 80 && Lexicon.closings().among(opening).filter(it -> it.weight() > 2).isPresent() && !isQuestion();
    }

    /** Whether it ends with a question mark. */
    boolean isQuestion() {
        int last = lastPlace();
        return last >= 0 && text.charAt(last) == '?';
    }

    /** Whether its first sentence is a question. */
    boolean startsWithQuestion() {
        int end = Math.min(passage.span().end(), passage.span().start() + FIRST_SENTENCE);
        for (int at = passage.span().start(); at < end; at++) {
            char character = text.charAt(at);
            boolean last = at + 1 >= passage.span().end() || Chars.isBlank(text.charAt(at + 1));
            if (Chars.endsSentence(character) && last) {
                return character == '?' || character == '\uFF1F' || character == '\u061F';
            }
        }
        return false;
    }

    /** Whether it asks back in a word or two: "Four days?" */
    boolean startsWithEcho() {
        int end = Math.min(passage.span().end(), passage.span().start() + LONGEST_ECHO);
        for (int at = passage.span().start(); at < end; at++) {
            if (Chars.endsSentence(text.charAt(at))) {
                return text.charAt(at) == '?' && !ASKING.contains(opening.isEmpty() ? "" : opening.getFirst());
            }
        }
        return false;
    }

    /** Whether it is, or ends with, a piece of code in backticks. */
    boolean isCode() {
        var span = passage.span();
        return text.startsWith("```", span.start()) || span.length() > 3 && text.startsWith("```", span.end() - 3);
    }

    /** Whether it begins with whom it speaks to: "@lena_k you are right". */
    boolean startsWithHandle() {
        var span = passage.span();
        return span.length() > 3 && text.charAt(span.start()) == '@' && Chars.isWordPart(text.charAt(span.start() + 1)) && !isTags();
    }

    /** Whether it is only hashtags and mentions. */
    boolean isTags() {
        var span = passage.span();
        return span.length() < 300 && (text.charAt(span.start()) == '#' || text.charAt(span.start()) == '@')
                && List.of(span.in(text).split("\\s+")).stream().allMatch(word -> word.startsWith("#") || word.startsWith("@"));
    }

    /** The place of the last character before closing quotation marks and brackets and before an address, or -1. */
    private int lastPlace() {
        int at = lastLink.map(link -> link.span().start()).orElse(passage.span().end()) - 1;
        while (at >= passage.span().start() && (Chars.isBlank(text.charAt(at)) || Chars.closes(text.charAt(at)))) {
            at--;
        }
        return at >= passage.span().start() ? at : -1;
    }
}
