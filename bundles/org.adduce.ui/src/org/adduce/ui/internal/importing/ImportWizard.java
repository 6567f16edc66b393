package org.adduce.ui.internal.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Imports;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;

/** The review of what was read and, at its end, the import as one command. */
final class ImportWizard extends Wizard {

    /** More files than that are counted and not named. */
    private static final int NAMED = 3;

    private final OpenDossier dossier;
    private final List<Reading> readings;
    private final ReviewPage page;

    ImportWizard(OpenDossier dossier, List<Reading> readings) {
        this.dossier = dossier;
        this.readings = readings;
        setWindowTitle(NLS.bind(Messages.ImportWizard_title, dossier.root().getTitle()));
        page = new ReviewPage(readings, new KnownActors(dossier.root()));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            dossier.edit(label(), root -> readings.forEach(this::apply));
            return true;
        } catch (UncheckedIOException e) {
            page.setErrorMessage(NLS.bind(Messages.ImportWizard_noRoom, e.getCause().getLocalizedMessage()));
            return false;
        }
    }

    private String label() {
        return readings.size() > NAMED ? NLS.bind(Messages.ImportWizard_labelMany, readings.size())
                : NLS.bind(Messages.ImportWizard_label, String.join(", ", readings.stream().map(Reading::name).toList()));
    }

    /** One that fails takes those before it along: the gesture leaves nothing changed then. */
    private void apply(Reading reading) {
        try {
            Imports.apply(dossier, reading.input(), reading.review().accepted(), reading.review().original());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
