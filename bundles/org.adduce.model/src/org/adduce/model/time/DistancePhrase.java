package org.adduce.model.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Says how far a time is from another, without its marks. */
final class DistancePhrase {

    private static final int DAYS_A_WEEK = 7;

    private final Messages messages;
    private final Function<UUID, Optional<String>> names;

    DistancePhrase(Messages messages, Function<UUID, Optional<String>> names) {
        this.messages = messages;
        this.names = names;
    }

    /** From an element's time on, as far as a distance after it. */
    String within(Distance distance) {
        return messages.text("distance.within", amount(distance.offset()), name(distance));
    }

    String of(Distance distance) {
        var name = name(distance);
        var offset = distance.offset();
        if (offset.isZero()) {
            return messages.text("distance.none", name);
        }
        return offset.isNegative()
                ? messages.text("distance.before", amount(offset.negated()), name)
                : messages.text("distance.after", amount(offset), name);
    }

    private String name(Distance distance) {
        return names.apply(distance.anchor()).orElseGet(() -> messages.plain("distance.unnamed"));
    }

    private String amount(Offset offset) {
        var units = new ArrayList<String>();
        var period = offset.period();
        boolean isWeeks = period.getDays() % DAYS_A_WEEK == 0;
        add(units, "years", period.getYears());
        add(units, "months", period.getMonths());
        add(units, "weeks", isWeeks ? period.getDays() / DAYS_A_WEEK : 0);
        add(units, "days", isWeeks ? 0 : period.getDays());
        add(units, "hours", offset.time().toHours());
        add(units, "minutes", offset.time().toMinutesPart());
        add(units, "seconds", offset.time().toSecondsPart());
        // less than a second
        return units.isEmpty() ? messages.text("amount.seconds", 0) : messages.list(units);
    }

    private void add(List<String> units, String unit, long number) {
        if (number != 0) {
            units.add(messages.text("amount." + unit, number));
        }
    }
}
