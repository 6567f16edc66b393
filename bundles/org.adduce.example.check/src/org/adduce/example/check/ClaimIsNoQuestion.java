package org.adduce.example.check;

import java.util.UUID;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Fix;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Claim;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;

/**
 * Finds claims that are worded as questions, and offers to ask the question beside them. An example of a whole check; see
 * {@code releng/docs/writing-a-plugin.md}.
 */
public final class ClaimIsNoQuestion implements Check {

    private static final Fix ASK = Fix.on(Claim.class, "ask", "Ask the question, and let the claim answer it", ClaimIsNoQuestion::ask);

    @Override
    public void check(CheckContext context) {
        for (var claim : context.all(Claim.class)) {
            if (isQuestion(claim)) {
                context.report(claim, Literals.CLAIM__TEXT,
                        "“" + claim.getText() + "” is a question. Ask it as one, and say in the claim what answers it.", ASK);
            }
        }
    }

    private static boolean isQuestion(Claim claim) {
        return claim.getText() != null && claim.getText().stripTrailing().endsWith("?") && claim.getAnswers().isEmpty();
    }

    /** Runs in the dossier itself, not in the copy that was looked through. */
    private static void ask(Claim claim, OpenDossier dossier) {
        if (isQuestion(claim)) {
            var question = ModelFactory.eINSTANCE.createQuestion();
            question.setId(UUID.randomUUID());
            question.setText(claim.getText().strip());
            dossier.root().getQuestions().add(question);
            claim.getAnswers().add(question);
        }
    }
}
