package org.adduce.timeline.ui.internal.edit;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.ModelPackage;
import org.adduce.model.edit.ElementLabel;
import org.adduce.model.time.When;
import org.adduce.timeline.TimeHolder;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;

/** Gives an element another time. The dossier's own history takes it back: this command leaves nothing on GEF's. */
final class SetTimeCommand extends Command {

    private final OpenDossier dossier;
    private final Element element;
    private final EStructuralFeature feature;
    private final When when;

    SetTimeCommand(OpenDossier dossier, Element element, TimeHolder.Feature held, When when) {
        super(NLS.bind(Messages.SetTimeCommand_label, ElementLabel.of(element)));
        this.dossier = dossier;
        this.element = element;
        this.feature = feature(held, element);
        this.when = when;
    }

    private static EStructuralFeature feature(TimeHolder.Feature held, Element element) {
        return switch (held) {
            case WHEN -> element instanceof Event ? ModelPackage.Literals.EVENT__WHEN : ModelPackage.Literals.UTTERANCE__WHEN;
            case SAID_AT -> ModelPackage.Literals.ASSERTION__SAID_AT;
            case PUBLISHED -> ModelPackage.Literals.SOURCE__PUBLISHED;
            case ABOUT -> ModelPackage.Literals.CLAIM__ABOUT;
        };
    }

    @Override
    public void execute() {
        dossier.edit(getLabel(), root -> element.eSet(feature, when));
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
