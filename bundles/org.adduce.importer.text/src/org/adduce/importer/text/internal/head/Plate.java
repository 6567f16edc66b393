package org.adduce.importer.text.internal.head;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.word.GivenNames;
import org.adduce.importer.text.internal.word.Lexicon;

/**
 * What a page calls somebody.
 *
 * @param name a person's name or an account's, without marks; empty where only a handle is printed
 * @param handle the handle with its {@code @}, empty where none is printed
 */
public record Plate(Optional<String> name, Optional<String> handle) {

    private static final int LONGEST = 48;
    private static final int MOST_WORDS = 5;
    /** Small words with which people call themselves: "Old Purser". */
    private static final Set<String> CALLED = Set.of("old", "new", "young", "little", "big", "just", "only", "good", "one", "same");
    private static final Set<String> PARTICLES = Set.of("de", "da", "di", "del", "della", "der", "den", "van", "von", "zu", "la", "le",
            "el", "al", "bin", "ibn", "ben", "of", "the", "and", "&", "y", "e", "dos", "das", "du");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:[\\s\u2022\u25B2\u25BC\u00B7*|\u2014\u2013-]|\\[[\u2013+-]]|\\d+ points? by |(?i)(?:posted |comment |written |submitted )?by |(?i)(?:beitrag|geschrieben|verfasst|gepostet) von |(?i)(?:messages?|publi\u00E9|post\u00E9|\u00E9crit) par |(?i)(?:mensaje|publicado|escrito) por )+");
    private static final Pattern AFTER = Pattern.compile(
            "(?:[\\s\u2022\u00B7|,\u2014\u2013\u00BB-]|\\[[A-Z]]|\\(?(?i)\\b(?:author|op|mod|edited|verified|points?|wrote|says|said|commented|replied)\\)?|\\d+(?= points?\\b)|\\b-?\\d+(?=\\s*$)(?<=\\s-?\\d{1,6}))+$");
    private static final Pattern HANDLE = Pattern.compile("\\(?(@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,60}(?:@[\\w.-]{3,60})?)\\)?");
    private static final String GONE = "[deleted]";
    private static final Pattern COUNT = Pattern.compile("[\\d.,]+ ?[KkMm]?");
    /** Stands where a name would be. */
    private static final Pattern NOBODY = Pattern.compile("(?i)(?:\\[[\u2013+-]]\\s*)?\\[(?:deleted|flagged|dead)]|comment (?:deleted|removed)|(?:deleted|removed|former) (?:user|account|member)"
            + "|gel\u00F6schte[rs]? (?:benutzer(?:in)?|nutzer(?:in)?|user|konto|mitglied)|(?:utilisateur|compte|membre) supprim\u00E9|usuario eliminado|utente cancellato|utilizador removido|verwijderde gebruiker");
    private static final Pattern REDDITOR = Pattern.compile("^/?u/([\\w-]{2,30}|\\[deleted])(?: avatar)?$");
    /** Transcripts number those whose names they do not say. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)(?:speaker|participant|interviewer|interviewee|respondent|person|voice|guest|host|user|caller|witness|student|panelist|sprecher(?:in)?|teilnehmer(?:in)?|locuteur) \\d{1,3}");

    /** Reads a few printed words as a name, a handle or both. */
    public static Optional<Plate> read(String printed) {
        if (printed.length() > LONGEST * 2) {
            return Optional.empty();
        }
        var words = printed.replace('\u00A0', ' ').replace('\u202F', ' ');
        if (NUMBERED.matcher(words.strip()).matches()) {
            return Optional.of(new Plate(Optional.of(words.strip()), Optional.empty()));
        }
        if (NOBODY.matcher(words.strip()).matches()) {
            return Optional.of(new Plate(Optional.of(GONE), Optional.empty()));
        }
        var bare = AFTER.matcher(BEFORE.matcher(words).replaceFirst("")).replaceFirst("").strip();
        var redditor = REDDITOR.matcher(bare);
        if (redditor.matches()) {
            return Optional.of(new Plate(Optional.of(redditor.group(1)), Optional.empty()));
        }
        var matcher = HANDLE.matcher(bare);
        if (!matcher.find()) {
            return isName(bare) ? Optional.of(new Plate(Optional.of(bare), Optional.empty())) : Optional.empty();
        }
        var rest = withoutPictures(bare.substring(0, matcher.start()) + bare.substring(matcher.end()));
        var handle = Optional.of(matcher.group(1));
        if (rest.isEmpty()) {
            return Optional.of(new Plate(Optional.empty(), handle));
        }
        return isName(rest) ? Optional.of(new Plate(Optional.of(rest), handle)) : Optional.empty();
    }

    /** What an account calls itself, whatever that is, and its handle. */
    static Plate accountOf(String words, String handle) {
        var name = withoutPictures(words);
        return new Plate(Optional.of(name.isEmpty() ? handle : name), Optional.of(handle));
    }

    /** Whoever speaks in a chat, where also a month's name is one. */
    static Optional<Plate> ofSpeaker(String words) {
        boolean isGiven = GivenNames.has(words.toLowerCase(Locale.ROOT)) && Character.isUpperCase(words.codePointAt(0));
        return isGiven ? Optional.of(new Plate(Optional.of(words), Optional.empty())) : read(words);
    }

    /** Whether this only says that somebody is no longer there. */
    public boolean isGone() {
        return name.filter(GONE::equals).isPresent();
    }

    /** The best there is to call them by. */
    public String called() {
        return name.orElseGet(handle::orElseThrow);
    }

    /** Whether words can be what somebody is called: few, each capitalised, or a single one as accounts have. */
    public static boolean isName(String words) {
        var name = withoutPictures(words);
        if (name.isEmpty() || COUNT.matcher(name).matches() || name.startsWith("r/") || name.length() > LONGEST || name.codePoints().anyMatch(Plate::isForeign)) {
            return false;
        }
        var parts = List.of(name.split("\\s+"));
        return parts.size() == 1 ? isAccount(name) : parts.size() <= MOST_WORDS && isFullName(parts);
    }

    private static boolean isForeign(int character) {
        return !Chars.isWordPart(character) && " .,'\u2019-_&/()".indexOf(character) < 0;
    }

    private static boolean isAccount(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        boolean telling = word.codePoints().anyMatch(c -> c == '_' || Character.isDigit(c)) && word.codePoints().anyMatch(Character::isLetter);
        return word.length() >= 2 && !endsLikeSentence(word) && word.codePoints().anyMatch(Character::isLetter)
                && (telling || !Lexicon.stopwords().contains(lower) && !Lexicon.labels().contains(lower) && !Lexicon.meta().contains(lower));
    }

    private static boolean isFullName(List<String> parts) {
        var first = parts.getFirst().toLowerCase(Locale.ROOT);
        boolean labelled = Lexicon.labels().contains(first) && !isGiven(parts);
        boolean small = Lexicon.stopwords().contains(first) && first.length() > 1 && !isGiven(parts) && !CALLED.contains(first);
        return !labelled && !small && !endsLikeSentence(parts.getLast()) && parts.stream().allMatch(Plate::isNamePart)
                && parts.stream().anyMatch(part -> Character.isLetter(part.codePointAt(0)));
    }

    /** Jan Berg is no date in January, and May Ortiz none in May. */
    private static boolean isGiven(List<String> parts) {
        return GivenNames.has(parts.getFirst().toLowerCase(Locale.ROOT)) && Character.isUpperCase(parts.get(1).codePointAt(0)) && !Lexicon.notNames().contains(parts.get(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isNamePart(String part) {
        int first = part.codePointAt(part.startsWith("(") && part.length() > 1 ? 1 : 0);
        return PARTICLES.contains(part.toLowerCase(Locale.ROOT)) || Character.isLetter(first) && !Character.isLowerCase(first)
                || Character.isDigit(first) && part.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether there is nothing to take away; so it is with nearly all names. */
    private static boolean isPlain(String words) {
        for (int at = 0; at < words.length(); at++) {
            char character = words.charAt(at);
            boolean lone = character == ' ' && at > 0 && at + 1 < words.length() && words.charAt(at - 1) != ' ';
            if (!Chars.isWordPart(character) && character != '_' && character != '-' && !lone) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsLikeSentence(String word) {
        int last = word.charAt(word.length() - 1);
        boolean initial = last == '.' && word.length() <= 4;
        return !initial && (Chars.endsSentence(last) || last == ',' || last == '-' || last == '/');
    }

    private static String withoutPictures(String words) {
        if (isPlain(words)) {
            return words;
        }
        var builder = new StringBuilder();
        words.codePoints().filter(c -> !Chars.isPicture(c) && c != 0xFE0F && c != 0x200D).forEach(builder::appendCodePoint);
        return Arrays.stream(builder.toString().strip().split("\\s+")).reduce((a, b) -> a + ' ' + b).orElse("");
    }
}
