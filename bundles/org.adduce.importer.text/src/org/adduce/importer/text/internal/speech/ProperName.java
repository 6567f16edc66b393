package org.adduce.importer.text.internal.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.word.GivenNames;
import org.adduce.importer.text.internal.word.Lexicon;

/**
 * A name in running text.
 *
 * @param first its first token
 * @param last its last token
 * @param words the name, without titles before it and without a possessive ending
 */
record ProperName(int first, int last, String words) {

    private static final int MOST = 6;
    private static final Set<String> INNER = Set.of("de", "da", "di", "del", "der", "den", "van", "von", "la", "el", "al", "bin", "ibn", "of", "dos", "du", "d'");

    /** They are first words of places and houses: "New York", "South Korea". */
    private static final Set<String> PLACES = Set.of("new", "north", "south", "east", "west", "united");
    private static final Set<String> UNITS = Set.of("w", "kw", "mw", "gw", "tw", "kwh", "mwh", "gwh", "twh", "v", "kv", "hz", "khz", "mhz", "ghz", "kb", "mb", "gb", "tb", "pb", "flops", "tflops", "usd", "eur", "m", "b");
    private static final Set<String> SHORT = Set.of("us", "eu", "un", "who");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
    private static final Set<String> IN_TIME = Set.of("in", "on", "since", "by", "until", "last", "next", "early", "late", "this", "mid");

    /** In German whoever is somebody's has a capital and no name: "meine Oma". */
    private static final Set<String> SOMEBODYS = Set.of("mein", "meine", "dein", "deine", "unser", "unsere", "eure", "seine", "ihre");

    /** They begin a sentence where no full stop is before it, as behind whom one speaks to: "Tom Adeyemi They told parliament". */
    private static final Set<String> SMALL = Set.of("they", "he", "she", "we", "you", "it", "this", "that", "these", "those", "there", "their", "your", "our", "my", "its", "and", "but", "if", "the", "what", "why", "how");

    /** The name that ends with a token. */
    static Optional<ProperName> endingAt(Tokens tokens, int last) {
        int end = tokens.get(last).is('.') && isInitial(tokens, last - 1) ? last - 1 : last;
        if (!isPart(tokens, end)) {
            return Optional.empty();
        }
        int first = end;
        while (end - first < MOST && reachesBack(tokens, first) < first) {
            first = reachesBack(tokens, first);
        }
        return named(tokens, first, end);
    }

    /** The name that starts with a token, which may be a title: "Dr. Sand". */
    static Optional<ProperName> startingAt(Tokens tokens, int first) {
        if (tokens.get(first + 1).is('.') && Lexicon.titles().contains(tokens.get(first).lower()) && isPart(tokens, first + 2)) {
            return startingAt(tokens, first + 2).map(name -> new ProperName(first, name.last(), name.words()));
        }
        if (!isPart(tokens, first)) {
            return Optional.empty();
        }
        int last = first;
        while (last - first < MOST && !tokens.get(last).isPossessive() && reachesOn(tokens, last) > last) {
            last = reachesOn(tokens, last);
        }
        return named(tokens, first, last);
    }

    private static int reachesBack(Tokens tokens, int first) {
        if (tokens.get(first).lower().startsWith("@")) {
            return first; // a handle is a whole name
        }
        if (isPart(tokens, first - 1) && !tokens.get(first - 1).isPossessive()) {
            return first - 1;
        }
        if (tokens.get(first - 1).is('.') && isInitial(tokens, first - 2)) {
            return first - 2;
        }
        int before = INNER.contains(tokens.get(first - 2).lower()) ? first - 3 : first - 2;
        return INNER.contains(tokens.get(first - 1).lower()) && isPart(tokens, before) ? before : first;
    }

    private static int reachesOn(Tokens tokens, int last) {
        if (isPart(tokens, last + 1)) {
            return last + 1;
        }
        if (tokens.get(last + 1).is('.') && isInitial(tokens, last) && isPart(tokens, last + 2)) {
            return last + 2;
        }
        return INNER.contains(tokens.get(last + 1).lower()) && isPart(tokens, last + 2) ? last + 2 : last;
    }

    private static boolean isInitial(Tokens tokens, int index) {
        var token = tokens.get(index);
        return token.word() && token.capital() && token.lower().length() == 1 && !token.is("i");
    }

    private static boolean isPart(Tokens tokens, int index) {
        var token = tokens.get(index);
        if (token.lower().startsWith("@") && token.word() && token.lower().length() > 2) {
            return true;
        }
        boolean inLink = token.start() > 0 && tokens.text().charAt(token.start() - 1) == '/';
        if (!token.capital() || inLink || token.is("i") || token.lower().startsWith("i'") || isTime(tokens, index) || isUnit(tokens, index)) {
            return false;
        }
        if (isShort(tokens, index)) {
            return true;
        }
        if (PLACES.contains(token.lower()) && isPlain(tokens, index + 1)) {
            return true;
        }
        var bare = withoutPossessive(token.lower());
        if (SOMEBODYS.contains(bare)) {
            return false;
        }
        boolean given = GivenNames.has(bare) && isPlain(tokens, index + 1);
        boolean common = !given && (Lexicon.stopwords().contains(bare) || Lexicon.notNames().contains(bare));
        boolean second = common && !SMALL.contains(bare) && !tokens.startsSentence(index) && isPlain(tokens, index - 1) && tokens.get(index - 1).end() + 1 == token.start();
        return !common || second || !tokens.startsSentence(index) && isPlain(tokens, index + 1) && !Lexicon.stopwords().contains(bare);
    }

    /** "The US" and "the EU" are not the small words that they look like. */
    private static boolean isShort(Tokens tokens, int index) {
        var token = tokens.get(index);
        return SHORT.contains(token.lower()) && tokens.get(index - 1).is("the") && tokens.text().substring(token.start(), token.end()).equals(token.lower().toUpperCase(Locale.ROOT));
    }

    /** "Last Tuesday Kovac said", "in June Ruiz said": what is only the time is no part of the name. */
    private static boolean isTime(Tokens tokens, int index) {
        var word = tokens.get(index).lower();
        return DAYS.contains(word) || MONTHS.contains(word) && IN_TIME.contains(tokens.get(index - 1).lower());
    }

    /** "20 MW" is no house. */
    private static boolean isUnit(Tokens tokens, int index) {
        var before = tokens.get(index - 1).lower();
        return UNITS.contains(tokens.get(index).lower()) && !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    }

    private static boolean isPlain(Tokens tokens, int index) {
        var token = tokens.get(index);
        return token.capital() && !Lexicon.stopwords().contains(token.lower()) && !Lexicon.notNames().contains(token.lower());
    }

    private static Optional<ProperName> named(Tokens tokens, int first, int last) {
        int from = first;
        for (int at = first; at < last; at++) {
            if (Lexicon.titles().contains(tokens.get(at).lower())) {
                from = tokens.get(at + 1).is('.') ? Math.min(last, at + 2) : at + 1;
            }
        }
        var words = tokens.span(from, isCut(tokens, from, last) ? last + 1 : last).in(tokens.text()).replaceAll("\\s+", " ");
        var bare = words.replaceFirst("['\u2019]s$", "").replaceFirst("(?<=s)['\u2019]$", "");
        boolean kin = first == last && SOMEBODYS.contains(tokens.get(first - 1).lower());
        boolean office = from > first && tokens.get(from).is("of");
        boolean title = from == last && Lexicon.titles().contains(tokens.get(last).lower());
        boolean label = from == last && Lexicon.labels().contains(bare.toLowerCase(Locale.ROOT));
        return title || label || office || kin || bare.length() < 2 ? Optional.empty() : Optional.of(new ProperName(first, last, bare));
    }

    /** "Lena K. writes": the dot is of the name where the sentence goes on behind it. */
    private static boolean isCut(Tokens tokens, int from, int last) {
        var next = tokens.get(last + 2);
        return last > from && isInitial(tokens, last) && tokens.get(last + 1).is('.') && next.word() && !next.capital();
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
