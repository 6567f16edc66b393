package org.adduce.core.internal.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Assertion;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Stance;

/** Who relays, relays somebody, and on the same claim. */
final class RelayCheck implements Check {

    @Override
    public void check(CheckContext context) {
        for (var assertion : context.all(Assertion.class)) {
            if (assertion.getStance() == Stance.RELAYS) {
                check(context, assertion);
            }
        }
    }

    private static void check(CheckContext context, Assertion relay) {
        if (relay.getReports().isEmpty()) {
            context.report(relay, Literals.ASSERTION__REPORTS, CheckWords.text("relay.nobody", relay));
        }
        relay.getReports().stream().filter(reported -> context.isHere(reported) && reported.getClaim() != relay.getClaim())
                .forEach(reported -> context.report(relay, Literals.ASSERTION__REPORTS, CheckWords.text("relay.other", relay, reported)));
    }
}
