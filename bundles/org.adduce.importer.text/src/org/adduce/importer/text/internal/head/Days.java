package org.adduce.importer.text.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.importer.text.internal.page.Page;

/** The lines of a chat that only name a day: they are nobody's words, and the bare times of day below them are of that day. */
public final class Days {

    private static final int LONGEST = 50;

    private final List<Integer> lines = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();

    private Days() {
    }

    /** The days of a page with these heads. */
    public static Days in(Page page, List<Head> heads) {
        var days = new Days();
        Optional<Moment.Dated> day = Optional.empty();
        int from = heads.stream().anyMatch(Days::isBareTime) ? 0 : page.lines();
        for (var head : heads) {
            for (int line = from; line < head.firstLine(); line++) {
                var named = dayOn(page, line);
                if (named.isPresent()) {
                    days.lines.add(line);
                    day = named;
                }
            }
            from = Math.max(from, head.lastLine() + 1);
            days.heads.add(dated(head, day));
        }
        return days;
    }

    /** The lines that only name a day. */
    public List<Integer> lines() {
        return lines;
    }

    /** The heads, bare times of day completed. */
    public List<Head> heads() {
        return heads;
    }

    private static boolean isBareTime(Head head) {
        return head.moment().filter(Moment.Clock.class::isInstance).isPresent();
    }

    private static Optional<Moment.Dated> dayOn(Page page, int line) {
        if (page.isBlank(line) || page.length(line) > LONGEST) {
            return Optional.empty();
        }
        var stamp = Stamps.firstIn(page.text(), page.line(line));
        boolean alone = Meta.read(page.text(), page.line(line)).isPresent();
        return stamp.map(Stamp::moment).filter(Moment.Dated.class::isInstance).map(Moment.Dated.class::cast)
                .filter(dated -> alone && dated.clock().isEmpty() && dated.day() > 0);
    }

    private static Head dated(Head head, Optional<Moment.Dated> day) {
        if (!isBareTime(head) || day.isEmpty()) {
            return head;
        }
        var clock = ((Moment.Clock) head.moment().orElseThrow()).clock();
        var known = day.get();
        var moment = new Moment.Dated(known.year(), known.month(), known.day(), Optional.of(clock), Optional.empty(), known.swappable());
        return new Head(head.kind(), head.plate(), Optional.of(moment), head.firstLine(), head.lastLine(), head.wordsStart(), head.strong());
    }
}
