package org.adduce.importer.text.internal.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Span;

/** The lines of a chat: "[2026-06-12 09:14] lena_k: text", "12/06/2026, 09:14 - Lena: text", "&lt;lena_k&gt; text", "lena_k [09:14]: text". */
final class ChatForm implements HeadForm {

    private static final int REACH = 120;
    private static final Pattern ANGLED = Pattern.compile("^[\\s\\])-]*<[@+ ]?([^<>\\s]{1,30})>\\s+(?=\\S)");
    private static final Pattern NAMED = Pattern.compile("^[\\s\\])\u2013\u2014-]*([^:\\[\\]<>]{1,40}?):\\s+(?=\\S)");
    private static final Pattern ADDRESSED = Pattern.compile("^\\s*From\\s+([^:]{1,40}?)\\s+to\\s+[^:]{1,60}?\\s*:\\s+(?=\\S)");
    private static final Pattern ALONE = Pattern.compile("^\\]\\s+([^:\\[\\]<>]{2,60}?)\\s*$");
    /** What the chat program says in the name of a group. */
    private static final Pattern OF_PROGRAM = Pattern.compile("(?i)\u200E?messages and calls are end-to-end encrypted");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\d(][\\d() .\u2011-]{5,24}");
    private static final Pattern CALLED = Pattern.compile("\\p{L}[^\\s,;!?\"]{0,20}(?: [^\\s,;!?\"]{1,20}){0,2}");
    private static final int LONGEST_NAME = 64;
    private static final Pattern NAME_THEN_TIME = Pattern.compile("^([^:\\[\\]()<>]{1,40}?),? ?[\\[(]([^\\])]{4,40})[\\])]:?\\s*");

    @Override
    public Optional<Head> at(Page page, int line) {
        var span = page.line(line);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        var reach = span.first(REACH);
        var stampStart = page.text().charAt(span.start()) == '[' || page.text().charAt(span.start()) == '(' ? span.start() + 1 : span.start();
        var stamp = Stamps.at(page.text(), stampStart, reach.end()).filter(it -> isClocked(it.moment()));
        if (stamp.isPresent()) {
            var rest = new Span(stamp.get().span().end(), reach.end());
            if (stampStart > span.start()) {
                var alone = alone(page, line, new Span(rest.start(), span.end()), stamp.map(Stamp::moment));
                if (alone.isPresent()) {
                    return alone;
                }
            }
            return named(page, line, ADDRESSED, rest, stamp.map(Stamp::moment)).or(() -> named(page, line, ANGLED, rest, stamp.map(Stamp::moment))).or(() -> named(page, line, NAMED, rest, stamp.map(Stamp::moment)));
        }
        return named(page, line, ANGLED, reach, Optional.empty()).or(() -> nameThenTime(page, line, reach));
    }

    private static boolean isClocked(Moment moment) {
        return switch (moment) {
            case Moment.Dated dated -> dated.clock().isPresent();
            case Moment.Clock clock -> true;
            case Moment.Ago ago -> false;
        };
    }

    private static Optional<Head> named(Page page, int line, Pattern pattern, Span rest, Optional<Moment> moment) {
        var matcher = pattern.matcher(rest.in(page.text()));
        if (!matcher.find() || OF_PROGRAM.matcher(page.text()).region(rest.start() + matcher.end(), page.text().length()).lookingAt()) {
            return Optional.empty();
        }
        return speaker(matcher.group(1), moment.isPresent()).map(plate -> head(line, plate, moment, rest.start() + matcher.end()));
    }

    /** After a time, a number may be whoever has that telephone, and up to three words what somebody is called by whoever kept the chat. */
    private static Optional<Plate> speaker(String words, boolean isTimed) {
        var name = words.replaceFirst("^[~\\s\u200E\u202A\u202F\u00A0]+", "").replaceAll("[\u202A-\u202E\u2066-\u2069\u200E\u200F]", "").replace('\u00A0', ' ').strip();
        boolean isCalled = isTimed && (TELEPHONE.matcher(name).matches() || CALLED.matcher(name).matches());
        return Plate.ofSpeaker(name).or(() -> isCalled ? Optional.of(new Plate(Optional.of(name), Optional.empty())) : Optional.empty());
    }

    /** A time in brackets and a name, and the words on the lines below. */
    private static Optional<Head> alone(Page page, int line, Span rest, Optional<Moment> moment) {
        var matcher = ALONE.matcher(rest.length() > LONGEST_NAME ? "" : rest.in(page.text()));
        return matcher.matches() ? Plate.ofSpeaker(matcher.group(1)).map(plate -> head(line, plate, moment, -1)) : Optional.empty();
    }

    private static Optional<Head> nameThenTime(Page page, int line, Span reach) {
        var matcher = NAME_THEN_TIME.matcher(reach.in(page.text()));
        if (!matcher.find()) {
            return Optional.empty();
        }
        var inside = new Span(reach.start() + matcher.start(2), reach.start() + matcher.end(2));
        var stamp = Stamps.at(page.text(), inside.start(), inside.end()).filter(it -> it.span().end() == inside.end() && isClocked(it.moment()));
        boolean wordsFollow = reach.start() + matcher.end() < page.line(line).end();
        if (stamp.isEmpty() || wordsFollow && !matcher.group().stripTrailing().endsWith(":")) {
            return Optional.empty();
        }
        return Plate.ofSpeaker(matcher.group(1)).map(plate -> head(line, plate, stamp.map(Stamp::moment), wordsFollow ? reach.start() + matcher.end() : -1));
    }

    private static Head head(int line, Plate plate, Optional<Moment> moment, int wordsStart) {
        return new Head(Kind.CHAT, Optional.of(plate), moment, new Head.Lines(line, line, wordsStart), Standing.UNKNOWN, false);
    }

    /** Whether a line begins like those of a chat, with a time of day, whoever speaks. */
    static boolean startsWithTime(Page page, int line) {
        var span = page.line(line);
        int start = !span.isEmpty() && page.text().charAt(span.start()) == '[' ? span.start() + 1 : span.start();
        return Stamps.at(page.text(), start, span.end()).filter(it -> isClocked(it.moment())).isPresent();
    }
}
