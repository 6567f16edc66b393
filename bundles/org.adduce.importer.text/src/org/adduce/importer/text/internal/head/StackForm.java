package org.adduce.importer.text.internal.head;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.word.GivenNames;

/** A name on a line of its own, a handle, a time or both on the lines below. */
final class StackForm implements HeadForm {

    private static final int LONGEST = 60;
    private static final int LONGEST_PRESENCE = 140;
    private static final int MOST_WORDS = 5;
    private static final Pattern PRESENCE = Pattern.compile("(\\S+(?: \\S+){0,3}) (?:(?:is|was) (?:with|in|at|feeling|here|live|traveling|celebrating)\\b|(?:shared|posted|added|updated) (?:a|an|his|her|their|in|to)\\b).*");
    private static final Pattern RESTACK = Pattern.compile("(?i)restacked|reposted");
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{1,60}");
    private static final Pattern PAIR = Pattern.compile("(\\S+(?: \\S+){0,3})(?: {2,4}|\\t| ?[\u203A\u25B8\u2192] ?)(\\S+(?: \\S+){0,3})");

    @Override
    public Optional<Head> at(Page page, int line) {
        if (page.length(line) > LONGEST || page.isBlank(line)) {
            return page.length(line) > LONGEST_PRESENCE ? Optional.empty() : present(page, line);
        }
        if (isButton(page, line)) {
            return Optional.empty();
        }
        return Plate.read(page.words(line)).flatMap(plate -> stacked(page, line, plate).or(() -> doubled(page, line, plate)).or(() -> published(page, line, plate))).or(() -> answering(page, line)).or(() -> present(page, line)).or(() -> handled(page, line)).or(() -> restacking(page, line));
    }

    /** Newsletters may be called anything: "The Slow Ledger" above "Restacked". */
    private static Optional<Head> restacking(Page page, int line) {
        boolean may = isRestack(page, line) && !isBelowTime(page, line) && Character.isUpperCase(page.text().codePointAt(page.line(line).start())) && isCalling(page.words(line));
        return may ? Optional.of(Followers.below(page, Head.on(line, Kind.STACK, new Plate(Optional.of(page.words(line)), Optional.empty()), Optional.empty(), false))) : Optional.empty();
    }

    /** "Antworten" above the count of them calls nobody. */
    private static boolean isButton(Page page, int line) {
        boolean alone = line + 1 < page.lines() && page.isBlank(line + 1);
        var words = alone ? page.words(line) : " ";
        return alone && words.codePoints().allMatch(Character::isLetter) && Furniture.of(words) == Furniture.Sort.WEAK;
    }

    /** Whatever stands right above a handle that a time follows is what the account calls itself: "quarry cat", "not a heron". */
    private static Optional<Head> handled(Page page, int line) {
        boolean may = line + 2 < page.lines() && !page.isBlank(line) && page.length(line) <= LONGEST && HANDLE.matcher(page.words(line + 1)).matches() && Furniture.of(page, line) == Furniture.Sort.NONE;
        if (!may || !isCalling(page.words(line)) || isBelowTime(page, line)) {
            return Optional.empty();
        }
        var plate = Plate.accountOf(page.words(line), page.words(line + 1));
        return Optional.of(Followers.below(page, Head.on(line, Kind.STACK, plate, Optional.empty(), false).until(line + 1))).filter(head -> head.moment().isPresent());
    }

    private static boolean isCalling(String words) {
        return words.split(" ").length <= MOST_WORDS && !Chars.endsSentence(words.charAt(words.length() - 1)) && words.codePoints().anyMatch(Character::isLetter);
    }

    /** There somebody else's words are, and not a name. */
    private static boolean isBelowTime(Page page, int line) {
        int above = line - 1;
        while (above > 0 && page.isBlank(above)) {
            above--;
        }
        return above >= 0 && (above == line - 1 && Furniture.of(page, above) == Furniture.Sort.NONE || Meta.isStamp(page, above));
    }

    /** A name, and where or with whom somebody is while he posts. */
    private static Optional<Head> present(Page page, int line) {
        var found = PRESENCE.matcher(page.words(line));
        return found.matches() ? Plate.read(found.group(1)).filter(plate -> plate.name().isPresent()).flatMap(plate -> stacked(page, line, plate)).filter(head -> head.moment().isPresent())
                : Optional.empty();
    }

    /** A name and, beside it, that of whom it answers. */
    private static Optional<Head> answering(Page page, int line) {
        var pair = PAIR.matcher(page.words(line));
        if (!pair.matches() || Plate.read(pair.group(2)).isEmpty()) {
            return Optional.empty();
        }
        var answered = Plate.read(pair.group(2)).map(Plate::called).orElseThrow();
        return Plate.read(pair.group(1)).flatMap(plate -> stacked(page, line, plate)).filter(head -> head.moment().isPresent()).map(head -> head.standing(head.standing().answering(answered)));
    }

    /** Whoever passes on what somebody else wrote has no time of his own. */
    private static boolean isRestack(Page page, int line) {
        return line + 1 < page.lines() && RESTACK.matcher(page.words(line + 1)).matches();
    }

    /** An account and, on the very next line, the full name behind it. */
    private static Optional<Head> doubled(Page page, int line, Plate account) {
        boolean may = line + 1 < page.lines() && !page.isBlank(line + 1) && page.length(line + 1) <= LONGEST
                && account.name().filter(name -> Character.isLowerCase(name.codePointAt(0))).isPresent();
        if (!may) {
            return Optional.empty();
        }
        return Plate.read(page.words(line + 1)).filter(plate -> plate.name().filter(name -> name.indexOf(' ') > 0).isPresent())
                .flatMap(plate -> stacked(page, line + 1, new Plate(plate.name(), account.name()))).filter(head -> !isOfChat(head)).map(head -> head.from(line));
    }

    /** Above a bare time of day the channel stands, and no account. */
    private static boolean isOfChat(Head head) {
        return head.moment().filter(Moment.Clock.class::isInstance).isPresent();
    }

    /** A full name, the paper that somebody writes, and how long ago that was. */
    private static Optional<Head> published(Page page, int line, Plate plate) {
        int time = line + 2;
        boolean may = time < page.lines() && plate.name().filter(name -> name.indexOf(' ') > 0).isPresent() && !page.isBlank(line + 1) && page.length(line + 1) <= LONGEST
                && !Chars.endsSentence(page.text().charAt(page.line(line + 1).end() - 1)) && Character.isUpperCase(page.text().codePointAt(page.line(line + 1).start()));
        boolean isPaper = may && !isTimed(page, line + 1) && isTimed(page, time) && Furniture.of(page, line + 1) == Furniture.Sort.NONE && isWriter(page, line + 1, plate);
        return isPaper ? Optional.of(Followers.below(page, Head.on(line, Kind.STACK, plate, Optional.empty(), false).until(line + 1))).filter(head -> head.moment().isPresent()) : Optional.empty();
    }

    private static boolean isTimed(Page page, int line) {
        return !page.isBlank(line) && Meta.isStamp(page, line);
    }

    /** Of two lines that may both be names, the one with a given name is. */
    private static boolean isWriter(Page page, int below, Plate plate) {
        var first = plate.name().orElse("").split(" ")[0].toLowerCase(Locale.ROOT);
        return Plate.read(page.words(below)).isEmpty() || GivenNames.has(first);
    }

    private static Optional<Head> stacked(Page page, int line, Plate plate) {
        boolean strong = plate.handle().isPresent() && plate.name().isPresent() || plate.isGone();
        var bare = Head.on(line, Kind.STACK, plate, Optional.empty(), strong);
        var whole = Followers.below(page, bare);
        boolean handled = whole.plate().flatMap(Plate::handle).isPresent() && plate.handle().isEmpty();
        boolean said = whole.moment().isPresent() || handled || isRestack(page, line);
        return said ? Optional.of(whole) : Optional.empty();
    }
}
