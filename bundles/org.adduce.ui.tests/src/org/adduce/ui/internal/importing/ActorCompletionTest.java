package org.adduce.ui.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.junit.jupiter.api.Test;

/** Who is offered for the letters of a name: Enter takes the first. */
class ActorCompletionTest {

    private final ActorCompletion completion = new ActorCompletion(List.of("Ivo Jonas", "Jonas Okafor", "Mara"), List.of("jonas", "Mara"));

    private List<String> offered(String typed) {
        return Stream.of(completion.getProposals(typed, typed.length())).map(IContentProposal::getLabel).toList();
    }

    @Test
    void whoIsCalledJustThatComesFirst() {
        assertThat(offered("Jonas")).containsExactly("jonas", "Jonas Okafor", "Ivo Jonas");
    }

    @Test
    void aNameThatOnlyBeginsLikeOthersCanBeSomebodyNew() {
        assertThat(offered("Jon")).containsExactly("Jonas Okafor", "jonas", "Ivo Jonas", "New actor “Jon”");
        assertThat(completion.getProposals("Jon ", 4)[3].getContent()).isEqualTo("Jon");
    }

    @Test
    void aNameThatNobodyHasNeedsNoOffer() {
        assertThat(offered("Zed")).isEmpty();
        assertThat(offered("")).as("all are offered, once").hasSize(4);
    }
}
