package org.example.action;

import java.util.ArrayList;
import java.util.UUID;
import org.adduce.core.action.ActionContext;
import org.adduce.core.action.ActionOutcome;
import org.adduce.core.action.SelectionAction;
import org.adduce.model.Claim;
import org.adduce.model.ModelFactory;
import org.eclipse.core.runtime.SubMonitor;

/** Makes of each chosen claim with several sentences a claim for each of them. */
public final class SplitClaims implements SelectionAction {

    @Override
    public ActionOutcome run(ActionContext context) {
        var made = new ArrayList<Claim>();
        var claims = context.selected(Claim.class);
        var progress = SubMonitor.convert(context.monitor(), claims.size());
        for (var claim : claims) {
            progress.checkCanceled();
            var sentences = claim.getText().split("(?<=[.!?])\\s+");
            context.edit(dossier -> {
                claim.setText(sentences[0]);
                for (int i = 1; i < sentences.length; i++) {
                    made.add(copyOf(claim, sentences[i]));
                    dossier.getClaims().add(made.getLast());
                }
            });
            progress.worked(1);
        }
        return ActionOutcome.tell(made.size() + " claims were made.");
    }

    private static Claim copyOf(Claim claim, String text) {
        var copy = ModelFactory.eINSTANCE.createClaim();
        copy.setId(UUID.randomUUID());
        copy.setKind(claim.getKind());
        copy.setText(text);
        return copy;
    }
}
