package org.adduce.exporter.argument.internal;

import java.util.List;
import java.util.UUID;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Conclusion;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Polarity;

/** A dossier with claims and arguments, made piece by piece. */
final class Debate {

    private final Dossier dossier = ModelFactory.eINSTANCE.createDossier();
    private long ids;

    Debate(String title) {
        dossier.setId(id());
        dossier.setTitle(title);
    }

    UUID id() {
        return new UUID(0, ++ids);
    }

    Dossier dossier() {
        return dossier;
    }

    Claim claim(String text) {
        var claim = ModelFactory.eINSTANCE.createClaim();
        claim.setId(id());
        claim.setText(text);
        dossier.getClaims().add(claim);
        return claim;
    }

    Argument argument(Polarity polarity, Conclusion conclusion, String scheme, Claim... premises) {
        var argument = ModelFactory.eINSTANCE.createArgument();
        argument.setId(id());
        argument.setPolarity(polarity);
        argument.setConclusion(conclusion);
        argument.setScheme(scheme.isEmpty() ? null : scheme);
        argument.getPremises().addAll(List.of(premises));
        dossier.getArguments().add(argument);
        return argument;
    }
}
