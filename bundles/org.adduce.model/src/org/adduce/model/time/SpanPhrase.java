package org.adduce.model.time;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Says intervals, sets and distances. */
final class SpanPhrase {

    private final Messages messages;
    private final DatePhrase dates;
    private final MarkPhrase marks;
    private final DistancePhrase distances;

    SpanPhrase(Messages messages, Function<UUID, Optional<String>> names) {
        this.messages = messages;
        this.dates = new DatePhrase(messages);
        this.marks = new MarkPhrase(messages);
        this.distances = new DistancePhrase(messages, names);
    }

    String interval(Interval interval) {
        return switch (interval.from()) {
            case Side.Dated(var from, var reach) when interval.to() instanceof Side.Dated(var to, var toReach)
                    && reach == Side.Reach.AT && toReach == Side.Reach.AT -> between(from, to);
            case Side.Dated from -> switch (interval.to()) {
                case Side.Dated to -> messages.text("between", side(from), side(to));
                case Side.Blank to -> messages.text("from." + name(to), side(from));
            };
            case Side.Blank from -> switch (interval.to()) {
                case Side.Dated to -> messages.text("until." + name(from), side(to));
                case Side.Blank to -> messages.plain("from." + name(from) + ".until." + name(to));
            };
        };
    }

    String set(DateSet set) {
        var items = new ArrayList<String>();
        for (var range : set.ranges()) {
            items.add(range.isSingle() ? side(range.first()) : messages.text("run", side(range.first()), side(range.last())));
        }
        var reach = set.oneOf() ? "one" : "all";
        if (set.orEarlier()) {
            items.set(0, messages.text(reach + ".earlier", items.getFirst()));
        }
        if (set.orLater()) {
            items.set(items.size() - 1, messages.text(reach + ".later", items.getLast()));
        }
        boolean isAlone = items.size() == 1 && set.ranges().getFirst().isSingle();
        return isAlone ? items.getFirst() : messages.text(reach + ".of", messages.list(items));
    }

    String distance(Distance distance) {
        return distance.offset().isZero() ? messages.text("distance.at", side(distance)) : side(distance);
    }

    /** A date in the middle of a phrase. */
    private String side(Expression date) {
        return marks.before(date, bare(date));
    }

    private String side(Side.Dated side) {
        return switch (side.reach()) {
            case AT -> side(side.date());
            case OR_EARLIER -> messages.text("one.earlier", side(side.date()));
            case OR_LATER -> messages.text("one.later", side(side.date()));
        };
    }

    /** Both ends; what they share, a mark or a year, is said once. */
    private String between(Expression from, Expression to) {
        if (!from.marks().equals(to.marks())) {
            return messages.text("between", side(from), side(to));
        }
        if (from instanceof Distance start && to instanceof Distance end && start.isAnchorOf(end)) {
            return marks.after(to, distances.within(end));
        }
        return marks.after(to, messages.text("between", beginning(from, to), bare(to)));
    }

    private String beginning(Expression from, Expression to) {
        if (from instanceof PlainDate first && to instanceof PlainDate last && first.year() == last.year()
                && first.precision() == last.precision()) {
            return switch (first.precision()) {
                case YEAR -> bare(from);
                case MONTH -> dates.month(first.month());
                case DAY, MINUTE -> dates.dayOfYear(first);
            };
        }
        return bare(from);
    }

    private String bare(Expression date) {
        return date instanceof Distance distance ? distances.of(distance) : dates.of(date);
    }

    private static String name(Side.Blank side) {
        return side == Side.Blank.OPEN ? "open" : "unknown";
    }
}
