package org.adduce.ui.internal.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.ImportOutcome;
import org.adduce.core.importing.Imports;
import org.adduce.core.importing.PreparedImport;
import org.adduce.model.Source;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;

/** How inputs are to be read where that can be said, the review of what was read and, at its end, the import as one command. */
final class ImportWizard extends Wizard {

    /** More files than that are counted and not named. */
    private static final int NAMED = 3;

    /** The buttons of the question whether a review may go; the second is the one that Enter presses. */
    private static final int LEAVE = 0;
    private static final int STAY = 1;

    private final OpenDossier dossier;
    private final List<Reading> readings;
    private final List<SettingsPage> settings;
    private final ReviewPage review;
    private List<Source> sources = List.of();
    private boolean isHandedOver;

    ImportWizard(OpenDossier dossier, List<Reading> read) {
        this.dossier = dossier;
        readings = new ArrayList<>(read);
        setNeedsProgressMonitor(LargeImport.isLong(read));
        setWindowTitle(NLS.bind(Messages.ImportWizard_title, dossier.root().getTitle()));
        settings = settings();
        settings.forEach(this::addPage);
        review = new ReviewPage(dossier, readings, new KnownActors(dossier.root()));
        addPage(review);
    }

    /** A page a format that leaves something to decide. */
    private List<SettingsPage> settings() {
        var places = new LinkedHashMap<String, List<Integer>>();
        IntStream.range(0, readings.size()).forEach(place -> {
            var format = readings.get(place).format();
            if (!format.settings().isEmpty() || ContributedPages.of(format.id()).isPresent()) {
                places.computeIfAbsent(format.id(), none -> new ArrayList<>()).add(place);
            }
        });
        return places.values().stream().map(some -> new SettingsPage(dossier, readings, some)).toList();
    }

    /** Settings that an importer merely declares wait behind Back. */
    @Override
    public IWizardPage getStartingPage() {
        return settings.stream().filter(SettingsPage::isFirst).map(IWizardPage.class::cast).findFirst().orElse(review);
    }

    /** What is imported into. */
    OpenDossier dossier() {
        return dossier;
    }

    /** Gives what was read to another wizard, as it is now: read again with other settings, worked on in the review. This one goes without asking then. */
    List<Reading> handOver() {
        isHandedOver = true;
        return List.copyOf(readings);
    }

    /** What finishing does now. */
    String amount() {
        return Amount.words(wanted());
    }

    private List<Reading> wanted() {
        return IntStream.range(0, readings.size()).filter(place -> settings.stream().noneMatch(page -> page.isLeftOut(place))).mapToObj(readings::get).toList();
    }

    @Override
    public boolean performFinish() {
        try {
            var wanted = wanted();
            var prepared = LargeImport.of(dossier, wanted, getContainer());
            var found = new LinkedHashSet<Source>();
            BusyIndicator.showWhile(getShell().getDisplay(), () -> dossier.edit(label(wanted), root -> {
                for (int at = 0; at < wanted.size(); at++) {
                    var outcome = apply(wanted.get(at), at == 0 ? prepared : Optional.empty());
                    outcome.elements().values().stream().map(dossier::find).flatMap(Optional::stream).filter(Source.class::isInstance).map(Source.class::cast).forEach(found::add);
                }
            }));
            sources = List.copyOf(found);
            settings.stream().filter(page -> page.getControl() != null).forEach(SettingsPage::imported);
            return true;
        } catch (OperationCanceledException canceled) {
            return false;
        } catch (UncheckedIOException e) {
            ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(NLS.bind(Messages.ImportWizard_noRoom, e.getCause().getLocalizedMessage()));
            return false;
        }
    }

    /** What somebody worked on for an hour does not go by one key. */
    @Override
    public boolean performCancel() {
        var edited = readings.stream().filter(Reading::isEdited).map(Reading::name).toList();
        return edited.isEmpty() || isHandedOver || new MessageDialog(getShell(), Messages.ImportWizard_leave, null, NLS.bind(Messages.ImportWizard_leaveMessage, String.join(", ", edited)),
                MessageDialog.QUESTION, STAY, Messages.ImportWizard_leaveButton, Messages.ImportWizard_stayButton).open() == LEAVE;
    }

    /** The sources that the inputs tell of, whether they came now or were there; none before it is finished. */
    List<Source> sources() {
        return sources;
    }

    private static String label(List<Reading> wanted) {
        return wanted.size() > NAMED ? NLS.bind(Messages.ImportWizard_labelMany, wanted.size())
                : NLS.bind(Messages.ImportWizard_label, String.join(", ", wanted.stream().map(Reading::name).toList()));
    }

    /** One that fails takes those before it along: the gesture leaves nothing changed then. */
    private ImportOutcome apply(Reading reading, Optional<PreparedImport> prepared) {
        try {
            return prepared.isPresent() ? prepared.get().apply(reading.input())
                    : Imports.apply(dossier, reading.input(), reading.review().accepted(), reading.review().original());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
