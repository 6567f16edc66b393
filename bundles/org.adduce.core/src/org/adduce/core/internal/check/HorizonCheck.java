package org.adduce.core.internal.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.ModelPackage.Literals;

/** A forecast says by when it has to come true; without that it never can be wrong. */
final class HorizonCheck implements Check {

    @Override
    public void check(CheckContext context) {
        for (var claim : context.all(Claim.class)) {
            if (claim.getKind() == ClaimKind.FORECAST && claim.getAbout() == null) {
                context.report(claim, Literals.CLAIM__ABOUT, CheckWords.text("horizon.missing", claim));
            }
        }
    }
}
