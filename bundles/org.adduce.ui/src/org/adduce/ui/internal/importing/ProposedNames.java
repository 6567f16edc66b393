package org.adduce.ui.internal.importing;

import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage;

/** The names of the actors a proposal brings. */
final class ProposedNames {

    private ProposedNames() {
    }

    static Optional<String> of(Proposal proposal, Key actor) {
        return proposal.item(actor).flatMap(item -> item.value(ModelPackage.Literals.ACTOR__NAME)).map(String.class::cast);
    }

    static List<String> all(Proposal proposal) {
        return proposal.items(ModelPackage.Literals.ACTOR).flatMap(item -> item.value(ModelPackage.Literals.ACTOR__NAME).stream())
                .map(String.class::cast).toList();
    }
}
