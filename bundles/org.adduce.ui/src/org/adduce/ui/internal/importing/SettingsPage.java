package org.adduce.ui.internal.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Diagnostic;
import org.adduce.ui.importing.ImportPage;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * How the inputs of one format are to be read: above the settings, below what comes of them. A change reads the input again in
 * the background; until that is done the wizard cannot be finished.
 */
final class SettingsPage extends WizardPage {

    /** So long, in milliseconds, may keys follow each other before an input is read again. */
    private static final int PAUSE = 150;

    private final OpenDossier dossier;
    private final List<Reading> readings;
    private final List<Integer> places;
    private final Optional<PageOffer> offer;
    private final Set<Integer> reading = new HashSet<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private final Map<Integer, Job> jobs = new HashMap<>();
    private ImportPage page;
    private FoundPane found;
    private Button leaveOut;
    private int place;

    /**
     * A page for inputs of one format.
     *
     * @param readings all inputs of the wizard; those of this page are replaced when they are read again
     * @param places which of them are of the format
     */
    SettingsPage(OpenDossier dossier, List<Reading> readings, List<Integer> places) {
        super("import");
        this.dossier = dossier;
        this.readings = readings;
        this.places = places;
        place = places.getFirst();
        offer = ContributedPages.of(current().format().id());
        setTitle(offer.map(PageOffer::title).orElse(NLS.bind(Messages.SettingsPage_titleOf, current().format().label())));
    }

    /** Whether it has to be looked at before anything else can be. */
    boolean isFirst() {
        return offer.isPresent();
    }

    /** Whether the input at a place is not to be imported. */
    boolean isLeftOut(int some) {
        return leftOut.contains(some);
    }

    private Reading current() {
        return readings.get(place);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 6).applyTo(area);
        if (places.size() > 1) {
            createChooser(area);
        }
        createPage(area);
        found = new FoundPane(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(1040, 190).applyTo(found.control());
        setControl(area);
        show();
    }

    private void createPage(Composite area) {
        page = offer.flatMap(PageOffer::create).orElseGet(() -> new DeclaredPage(current().format().settings()));
        var part = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, offer.isPresent()).hint(1040, offer.isPresent() ? 290 : SWT.DEFAULT).applyTo(part);
        ask(() -> page.create(part, this::changed));
    }

    private void createChooser(Composite area) {
        var bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(bar);
        var chooser = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        places.forEach(one -> chooser.add(readings.get(one).name()));
        chooser.select(0);
        chooser.setData("org.adduce.id", "import.input");
        chooser.addListener(SWT.Selection, event -> {
            place = places.get(chooser.getSelectionIndex());
            show();
        });
        leaveOut = new Button(bar, SWT.CHECK);
        leaveOut.setText(Messages.SettingsPage_leaveOut);
        leaveOut.setData("org.adduce.id", "import.leaveOut");
        leaveOut.addListener(SWT.Selection, event -> {
            leaveOut(leaveOut.getSelection());
            show();
        });
    }

    private void leaveOut(boolean isOut) {
        if (isOut) {
            leftOut.add(place);
        } else {
            leftOut.remove(place);
        }
    }

    /** What a contributed page does wrong is reported by its offer. */
    private void ask(Runnable question) {
        offer.ifPresentOrElse(one -> one.ask(page, same -> {
            question.run();
            return true;
        }), question);
    }

    private void show() {
        ask(() -> page.show(current().input(), current().options()));
        if (leaveOut != null) {
            leaveOut.setSelection(leftOut.contains(place));
        }
        showFound();
    }

    private void showFound() {
        found.show(dossier, current());
        var refusal = current().refusal().filter(why -> !leftOut.contains(place)).map(Diagnostic::message);
        setErrorMessage(reading.contains(place) ? null : refusal.orElse(null));
        setMessage(reading.contains(place) ? NLS.bind(Messages.SettingsPage_reading, current().name()) : elsewhere().orElseGet(() -> found.words(current().name())),
                elsewhere().isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
        setPageComplete(reading.isEmpty() && places.stream().filter(one -> !leftOut.contains(one)).noneMatch(one -> readings.get(one).refusal().isPresent())
                && leftOut.size() < readings.size());
    }

    /** Another input that cannot be read as it is, by its name. */
    private Optional<String> elsewhere() {
        return places.stream().filter(one -> one != place && !leftOut.contains(one)).map(readings::get).filter(one -> one.refusal().isPresent()).findFirst()
                .map(one -> NLS.bind(Messages.SettingsPage_elsewhere, one.name()));
    }

    /** What the page says now; the input is read again, and what was being read before is no longer wanted. */
    private void changed(Map<String, String> options) {
        int changed = place;
        if (options.equals(current().options())) {
            return;
        }
        Optional.ofNullable(jobs.get(changed)).ifPresent(Job::cancel);
        readings.set(changed, new Reading(current().name(), current().text(), Reading.with(current().input(), options), current().format(), current().review(), current().refusal()));
        reading.add(changed);
        var job = new RereadJob[1];
        job[0] = new RereadJob(current(), options, getShell().getDisplay(), read -> read(changed, job[0], read));
        jobs.put(changed, job[0]);
        job[0].schedule(PAUSE);
        showFound();
    }

    private void read(int changed, Job by, Reading read) {
        if (getControl().isDisposed() || jobs.get(changed) != by) {
            return;
        }
        jobs.remove(changed);
        reading.remove(changed);
        readings.set(changed, read);
        if (changed == place) {
            show();
        } else {
            showFound();
        }
    }

    /** Tells the page what was imported. */
    void imported() {
        places.stream().filter(one -> !leftOut.contains(one)).map(readings::get).forEach(one -> ask(() -> page.imported(one.input(), one.options())));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            ask(page::setFocus);
        }
    }

    @Override
    public void dispose() {
        jobs.values().forEach(Job::cancel);
        super.dispose();
    }
}
