package org.adduce.importer.text.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.adduce.importer.text.internal.head.Moment.Dated;
import org.adduce.importer.text.internal.head.Moment.Order;
import org.adduce.importer.text.internal.page.Page;

/** The lines of a chat that only name a day: they are nobody's words, and the bare times of day below them are of that day. */
public final class Days {

    private static final int LONGEST = 50;
    /** Somebody speaks within the first two minutes of a recording; few chats begin right after midnight. */
    private static final int OPENING_SECONDS = 120;

    private final List<Integer> lines = new ArrayList<>();
    private List<Head> heads = new ArrayList<>();

    private Days() {
    }

    /** The days of a page with these heads. */
    public static Days in(Page page, List<Head> heads) {
        var days = new Days();
        boolean recording = isRecording(heads);
        Optional<Dated> day = Optional.empty();
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
            days.heads.add(dated(head, day, recording));
        }
        days.heads = inOneOrder(days.heads);
        return days;
    }

    /** Where one date of a page tells that days stand before months, they do so in all of them. */
    private static List<Head> inOneOrder(List<Head> heads) {
        boolean dayFirst = heads.stream().anyMatch(head -> isOrdered(head, Order.DAY_FIRST));
        boolean monthFirst = heads.stream().anyMatch(head -> isOrdered(head, Order.MONTH_FIRST));
        if (dayFirst == monthFirst) {
            return heads;
        }
        return heads.stream().map(head -> isOrdered(head, Order.EITHER) ? head.moved(settled((Dated) head.moment().orElseThrow(), dayFirst)) : head).toList();
    }

    private static boolean isOrdered(Head head, Order order) {
        return head.moment().filter(moment -> moment instanceof Dated dated && dated.order() == order).isPresent();
    }

    private static Dated settled(Dated dated, boolean dayFirst) {
        return dayFirst ? dated.swapped() : new Dated(dated.year(), dated.month(), dated.day(), dated.clock(), dated.zone(), Order.MONTH_FIRST);
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

    private static Optional<Dated> dayOn(Page page, int line) {
        if (page.isBlank(line) || page.length(line) > LONGEST) {
            return Optional.empty();
        }
        var stamp = Stamps.firstIn(page.text(), page.line(line));
        boolean alone = Meta.read(page.text(), page.line(line)).isPresent();
        return stamp.map(Stamp::moment).filter(Dated.class::isInstance).map(Dated.class::cast)
                .filter(dated -> alone && dated.clock().isEmpty() && dated.day() > 0);
    }

    /** Whether the times beside the names are places in a recording: they begin with nothing and only grow. */
    private static boolean isRecording(List<Head> heads) {
        var clocks = heads.stream().filter(Days::isBareTime).map(head -> ((Moment.Clock) head.moment().orElseThrow()).clock()).toList();
        if (clocks.size() < 2 || clocks.getFirst().toSecondOfDay() >= OPENING_SECONDS || clocks.stream().allMatch(clock -> clock.getSecond() == 0)) {
            return false;
        }
        return IntStream.range(1, clocks.size()).noneMatch(at -> clocks.get(at).isBefore(clocks.get(at - 1)));
    }

    private static Head dated(Head head, Optional<Dated> day, boolean recording) {
        if (!isBareTime(head) || day.isEmpty()) {
            return head;
        }
        var clock = ((Moment.Clock) head.moment().orElseThrow()).clock();
        var known = day.get();
        var moment = new Dated(known.year(), known.month(), known.day(), recording ? Optional.empty() : Optional.of(clock), Optional.empty(), known.order());
        return head.moved(moment);
    }
}
