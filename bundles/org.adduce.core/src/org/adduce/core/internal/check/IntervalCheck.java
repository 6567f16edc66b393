package org.adduce.core.internal.check;

import java.math.BigDecimal;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Quantity;
import org.adduce.model.edit.ModelWords;
import org.adduce.model.time.Bounds;

/** No time ends before it begins, and no range of numbers either. */
final class IntervalCheck implements Check {

    @Override
    public void check(CheckContext context) {
        for (var element : context.all(Element.class)) {
            for (var time : Times.of(element)) {
                if (isReversed(context.dating().of(time.when()))) {
                    context.report(element, time.feature(),
                            CheckWords.text("interval.time", element, ModelWords.feature(time.feature()), time.when()));
                }
            }
        }
        for (var quantity : context.all(Quantity.class)) {
            BigDecimal low = quantity.getLow();
            BigDecimal high = quantity.getHigh();
            if (low != null && high != null && low.compareTo(high) > 0) {
                context.report(quantity, Literals.QUANTITY__HIGH, CheckWords.text("interval.quantity", quantity));
            }
        }
    }

    private static boolean isReversed(Bounds bounds) {
        var end = bounds.latestInstant();
        return bounds.earliestInstant().filter(start -> end.isPresent() && start.isAfter(end.get())).isPresent();
    }
}
