package org.adduce.core.internal.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Assertion;
import org.adduce.model.ModelPackage.Literals;

/** A certainty is a probability: from 0 to 1, the least not above the greatest. */
final class CertaintyCheck implements Check {

    @Override
    public void check(CheckContext context) {
        for (var assertion : context.all(Assertion.class)) {
            var certainty = assertion.getCertainty();
            if (certainty == null) {
                continue;
            }
            if (isOutside(certainty.low()) || isOutside(certainty.high())) {
                context.report(assertion, Literals.ASSERTION__CERTAINTY, CheckWords.text("certainty.outside", assertion, certainty.low(), certainty.high()));
            } else if (certainty.isNumeric() && certainty.low() > certainty.high()) {
                context.report(assertion, Literals.ASSERTION__CERTAINTY, CheckWords.text("certainty.reversed", assertion, certainty.low(), certainty.high()));
            }
        }
    }

    private static boolean isOutside(double probability) {
        return probability < 0 || probability > 1;
    }
}
