package org.adduce.core.internal.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Fix;
import org.adduce.model.Assertion;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Certainty;

/** A certainty is a probability: from 0 to 1, the least not above the greatest. */
final class CertaintyCheck implements Check {

    private static final Fix EXCHANGE = Fix.on(Assertion.class, "exchange", CheckWords.text("fix.exchange"), (assertion, dossier) -> exchange(assertion));

    @Override
    public void check(CheckContext context) {
        for (var assertion : context.all(Assertion.class)) {
            var certainty = assertion.getCertainty();
            if (certainty == null) {
                continue;
            }
            if (isOutside(certainty.low()) || isOutside(certainty.high())) {
                report(context, assertion, certainty, "certainty.outside");
            } else if (certainty.isNumeric() && certainty.low() > certainty.high()) {
                report(context, assertion, certainty, "certainty.reversed", EXCHANGE);
            }
        }
    }

    private static void report(CheckContext context, Assertion assertion, Certainty certainty, String words, Fix... fixes) {
        context.report(assertion, Literals.ASSERTION__CERTAINTY, CheckWords.text(words, assertion, certainty.low(), certainty.high()), fixes);
    }

    private static void exchange(Assertion assertion) {
        var now = assertion.getCertainty();
        if (now != null && now.low() > now.high()) {
            assertion.setCertainty(new Certainty(now.phrase(), now.high(), now.low(), now.scale()));
        }
    }

    private static boolean isOutside(double probability) {
        return probability < 0 || probability > 1;
    }
}
