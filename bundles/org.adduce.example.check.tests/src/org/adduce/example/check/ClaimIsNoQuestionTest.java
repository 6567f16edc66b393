package org.adduce.example.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.testing.CheckTrial;
import org.junit.jupiter.api.Test;

class ClaimIsNoQuestionTest {

    private final Dossier dossier = ModelFactory.eINSTANCE.createDossier();
    private final CheckTrial trial = CheckTrial.of(new ClaimIsNoQuestion());

    private void claim(String text) {
        var claim = ModelFactory.eINSTANCE.createClaim();
        claim.setId(UUID.randomUUID());
        claim.setText(text);
        dossier.getClaims().add(claim);
    }

    @Test
    void aClaimWordedAsAQuestionIsFound() {
        claim("Was the crane sold? ");
        claim("The crane was sold.");
        assertThat(trial.findings(dossier)).singleElement().asString().contains("Was the crane sold?").endsWith("(ask)");
    }

    @Test
    void aClaimWithoutWordsIsNone() {
        claim(null);
        assertThat(trial.findings(dossier)).isEmpty();
    }

    @Test
    void theQuestionCanBeAskedBesideIt() {
        claim("Was the crane sold? ");
        var fixed = trial.fixed(dossier, "ask");
        assertThat(fixed.getQuestions()).singleElement().satisfies(question -> {
            assertThat(question.getText()).isEqualTo("Was the crane sold?");
            assertThat(fixed.getClaims().getFirst().getAnswers()).containsExactly(question);
        });
        assertThat(trial.findings(fixed)).isEmpty();
    }

    @Test
    void itKeepsTheContractOfChecks() {
        claim("Was the crane sold?");
        claim("Who bought it?");
        assertThat(trial.breaches(dossier)).isEmpty();
    }
}
