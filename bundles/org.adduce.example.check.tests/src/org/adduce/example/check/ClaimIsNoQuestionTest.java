package org.adduce.example.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.adduce.core.check.CheckContribution;
import org.adduce.core.check.CheckRegistry;
import org.adduce.core.check.Checks;
import org.adduce.core.check.Finding;
import org.adduce.core.check.Severity;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class ClaimIsNoQuestionTest {

    private static final String ID = "org.adduce.example.check.question";

    private final Dossier dossier = ModelFactory.eINSTANCE.createDossier();

    private Claim claim(String text) {
        var claim = ModelFactory.eINSTANCE.createClaim();
        claim.setId(UUID.randomUUID());
        claim.setText(text);
        dossier.getClaims().add(claim);
        return claim;
    }

    private List<Finding> found() {
        dossier.setId(UUID.randomUUID());
        var offer = new CheckContribution(ID, "A claim is no question", "", Severity.INFO, "org.adduce.example.check", ClaimIsNoQuestion::new);
        var registry = new CheckRegistry(List.of(offer), status -> {
            throw new AssertionError(status.getMessage());
        });
        return Checks.run(dossier, List.of(registry.byId(ID).orElseThrow()), new NullProgressMonitor());
    }

    @Test
    void aClaimWordedAsAQuestionIsFound() {
        var asked = claim("Was the crane sold? ");
        claim("The crane was sold.");
        assertThat(found()).extracting(Finding::element).containsExactly(asked);
    }

    @Test
    void aClaimWithoutWordsIsNone() {
        claim(null);
        assertThat(found()).isEmpty();
    }
}
