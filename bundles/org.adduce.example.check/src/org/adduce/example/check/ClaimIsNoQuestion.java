package org.adduce.example.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Claim;
import org.adduce.model.ModelPackage.Literals;

/** Finds claims that are worded as questions. An example of a whole check; see {@code releng/docs/writing-a-plugin.md}. */
public final class ClaimIsNoQuestion implements Check {

    @Override
    public void check(CheckContext context) {
        for (var claim : context.all(Claim.class)) {
            if (claim.getText() != null && claim.getText().stripTrailing().endsWith("?")) {
                context.report(claim, Literals.CLAIM__TEXT,
                        "“" + claim.getText() + "” is a question. Make it one (Dossier > New Question), and claims its answers.");
            }
        }
    }
}
