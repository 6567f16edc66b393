package org.adduce.core.internal.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Fix;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Quantity;
import org.adduce.model.derived.Dating;
import org.adduce.model.edit.ModelWords;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;

/** No time ends before it begins, and no range of numbers either. */
final class IntervalCheck implements Check {

    private static final String EXCHANGE = "exchange";
    private static final Fix EXCHANGE_NUMBERS = Fix.on(Quantity.class, EXCHANGE + "-numbers", CheckWords.text("fix.exchange"), (quantity, dossier) -> exchange(quantity));

    @Override
    public void check(CheckContext context) {
        for (var element : context.all(Element.class)) {
            for (var time : Times.of(element)) {
                if (isReversed(context.dating().of(time.when()))) {
                    context.report(element, time.feature(),
                            CheckWords.text("interval.time", element, ModelWords.feature(time.feature()), time.when()), fixes(context.dating(), time));
                }
            }
        }
        for (var quantity : context.all(Quantity.class)) {
            BigDecimal low = quantity.getLow();
            BigDecimal high = quantity.getHigh();
            if (low != null && high != null && low.compareTo(high) > 0) {
                context.report(quantity, Literals.QUANTITY__HIGH, CheckWords.text("interval.quantity", quantity), EXCHANGE_NUMBERS);
            }
        }
    }

    private static boolean isReversed(Bounds bounds) {
        var end = bounds.latestInstant();
        return bounds.earliestInstant().filter(start -> end.isPresent() && start.isAfter(end.get())).isPresent();
    }

    private static Fix[] fixes(Dating dating, Times.Time time) {
        var feature = time.feature();
        return exchanged(time.when(), dating).isEmpty() ? new Fix[0] : new Fix[] {new Fix(EXCHANGE, CheckWords.text("fix.exchange"), (element, dossier) -> {
            if (element.eClass().getEAllAttributes().contains(feature) && element.eGet(feature) instanceof When when) {
                exchanged(when, new Dating(dossier::find)).ifPresent(right -> element.eSet(feature, right));
            }
        })};
    }

    /** The same span from its end to its beginning, if that is the right way round. */
    private static Optional<When> exchanged(When when, Dating dating) {
        var sides = when.text().split("/", -1);
        if (sides.length != 2 || !isReversed(dating.of(when))) {
            return Optional.empty();
        }
        try {
            return Optional.of(When.parse(sides[1] + '/' + sides[0])).filter(right -> !isReversed(dating.of(right)));
        } catch (WhenFormatException notBothWays) {
            return Optional.empty();
        }
    }

    private static void exchange(Quantity quantity) {
        var low = quantity.getLow();
        var high = quantity.getHigh();
        if (low != null && high != null && low.compareTo(high) > 0) {
            quantity.setLow(high);
            quantity.setHigh(low);
        }
    }
}
