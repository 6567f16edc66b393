package org.adduce.ui.internal.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.adduce.model.Claim;
import org.adduce.model.ModelFactory;
import org.adduce.ui.tests.form.Bench;
import org.junit.jupiter.api.Test;

/** What is dragged into another dossier is copied there. */
class CopyAcrossTest {

    private final Bench from = new Bench();
    private final Bench into = new Bench();

    @Test
    void aClaimIsCopiedWithWhatItSpeaksOfInOneGesture() {
        from.root.setId(UUID.randomUUID());
        var claim = from.claim("The crane was sold");
        var question = from.with(ModelFactory.eINSTANCE.createQuestion());
        from.root.getQuestions().add(question);
        claim.getAnswers().add(question);
        var open = into.open();
        var copied = CopyAcross.of(List.of(claim), open).orElseThrow().run();
        assertThat(copied).singleElement().isInstanceOfSatisfying(Claim.class, copy -> {
            assertThat(copy.dossier()).isSameAs(into.root);
            assertThat(copy.getText()).isEqualTo("The crane was sold");
            assertThat(copy.getAnswers()).singleElement().satisfies(answered -> assertThat(answered.dossier()).isSameAs(into.root));
        });
        assertThat(from.root.getClaims()).containsExactly(claim);
        open.undo();
        assertThat(into.root.getClaims()).isEmpty();
        assertThat(into.root.getQuestions()).isEmpty();
    }

    @Test
    void withinOneDossierNothingIsCopied() {
        assertThat(CopyAcross.of(List.of(into.claim("The crane was sold")), into.open())).isEmpty();
    }
}
