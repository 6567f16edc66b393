package org.adduce.ui.internal.importing;

import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Imports;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;

/** The review of what was read and, at its end, the import as one command. */
final class ImportWizard extends Wizard {

    private final OpenDossier dossier;
    private final List<Reading> readings;

    ImportWizard(OpenDossier dossier, List<Reading> readings) {
        this.dossier = dossier;
        this.readings = readings;
        setWindowTitle(NLS.bind(Messages.ImportWizard_title, dossier.root().getTitle()));
        addPage(new ReviewPage(readings, new KnownActors(dossier.root())));
    }

    @Override
    public boolean performFinish() {
        var names = String.join(", ", readings.stream().map(Reading::name).toList());
        dossier.edit(NLS.bind(Messages.ImportWizard_label, names), root -> readings.forEach(this::apply));
        return true;
    }

    private void apply(Reading reading) {
        Imports.apply(dossier, reading.review().accepted(), reading.review().original());
    }
}
