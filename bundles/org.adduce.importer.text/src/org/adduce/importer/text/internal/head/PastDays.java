package org.adduce.importer.text.internal.head;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.adduce.importer.text.internal.head.Moment.Dated;
import org.adduce.importer.text.internal.head.Moment.Order;

/**
 * Tells days and months apart by what cannot be: nothing was written after the page was captured. A page that has the day
 * first in one date has it first in all.
 */
final class PastDays {

    private final LocalDate last;
    private final Order order;

    /**
     * Knows what one page tells.
     *
     * @param captured when the page was looked at
     * @param moments all that it prints
     */
    PastDays(LocalDate captured, Stream<Moment> moments) {
        // somewhere the next day had begun
        this.last = captured.plusDays(1);
        var told = moments.filter(Dated.class::isInstance).map(moment -> alone((Dated) moment)).filter(it -> it != Order.EITHER && it != Order.PLAIN).distinct().toList();
        this.order = told.size() == 1 ? told.getFirst() : Order.EITHER;
    }

    /** The date with day and month as they must be, if that can be told. */
    Dated settled(Dated dated) {
        if (dated.order() != Order.EITHER || dated.year().isEmpty()) {
            return dated;
        }
        var own = alone(dated);
        return switch (own == Order.EITHER ? order : own) {
            case DAY_FIRST -> dated.swapped();
            case MONTH_FIRST -> new Dated(dated.year(), dated.month(), dated.day(), dated.clock(), dated.zone(), Order.MONTH_FIRST);
            case EITHER, PLAIN -> dated;
        };
    }

    /** What one date tells by itself. */
    private Order alone(Dated dated) {
        if (dated.order() != Order.EITHER || dated.year().isEmpty()) {
            return dated.order();
        }
        int year = dated.year().getAsInt();
        boolean isMonthFirst = !LocalDate.of(year, dated.month(), dated.day()).isAfter(last);
        boolean isDayFirst = !LocalDate.of(year, dated.day(), dated.month()).isAfter(last);
        return isMonthFirst == isDayFirst ? Order.EITHER : isDayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }
}
