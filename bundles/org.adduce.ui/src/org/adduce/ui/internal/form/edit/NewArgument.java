package org.adduce.ui.internal.form.edit;

import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.ModelPackage;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.eclipse.osgi.util.NLS;

/** An argument that is to be made of claims. */
public final class NewArgument {

    private NewArgument() {
    }

    /** One that no dossier holds yet. A single claim is what it argues for; several are what it argues from. */
    public static Argument of(List<Claim> claims) {
        var argument = (Argument) Subject.newElement(ModelPackage.Literals.ARGUMENT);
        if (claims.size() == 1) {
            argument.setConclusion(claims.getFirst());
        } else {
            argument.getPremises().addAll(claims);
        }
        return argument;
    }

    /** Makes one, in one gesture. */
    public static Argument make(OpenDossier dossier, List<Claim> claims) {
        var argument = of(claims);
        dossier.edit(NLS.bind(Messages.NewElement_name, FeatureWords.kindInSentence(ModelPackage.Literals.ARGUMENT)),
                root -> root.getArguments().add(argument));
        return argument;
    }
}
