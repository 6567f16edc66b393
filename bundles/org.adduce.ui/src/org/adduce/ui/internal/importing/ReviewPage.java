package org.adduce.ui.internal.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.review.Kinship;
import org.adduce.core.importing.review.Voice;
import org.adduce.model.time.When;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * A person's look at what was found: the text on the left, its voices on the right, and what can be done with them. It
 * changes the review alone; the dossier is not touched before the wizard is finished.
 */
final class ReviewPage extends WizardPage {

    private final OpenDossier dossier;
    private final List<Reading> readings;
    private final KnownActors actors;
    private final StackLayout stack = new StackLayout();
    private Composite spoken;
    private FoundPane found;
    private ReviewText text;
    private VoiceTable table;
    private KinshipBar kinships;
    private ReviewActions actions;
    private Reading reading;
    private int place;

    /** @param readings all inputs of the wizard, of which pages before this may put others in their places */
    ReviewPage(OpenDossier dossier, List<Reading> readings, KnownActors actors) {
        super("review");
        this.dossier = dossier;
        this.readings = readings;
        this.actors = actors;
        reading = readings.getFirst();
        setTitle(Messages.ReviewPage_title);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 8).applyTo(area);
        if (readings.size() > 1) {
            createChooser(area);
        }
        var either = new Composite(area, SWT.NONE);
        either.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(either);
        spoken = new Composite(either, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(spoken);
        createVoices(spoken);
        found = new FoundPane(either);
        setControl(area);
        show(reading);
    }

    private void createVoices(Composite area) {
        kinships = new KinshipBar(area, this);
        var sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setSashWidth(8);
        GridDataFactory.fillDefaults().grab(true, true).hint(1040, 480).applyTo(sash);
        text = new ReviewText(sash, key -> table.select(Set.of(key)));
        table = new VoiceTable(sash, actors, this);
        sash.setWeights(46, 54);
        actions = new ReviewActions(area, this, text, table);
    }

    private void createChooser(Composite area) {
        var chooser = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        readings.forEach(one -> chooser.add(one.name()));
        chooser.select(0);
        chooser.setData("org.adduce.id", "review.input");
        chooser.addListener(SWT.Selection, event -> {
            place = chooser.getSelectionIndex();
            show(readings.get(place));
        });
        GridDataFactory.fillDefaults().applyTo(chooser);
    }

    /** What pages before this have read again is shown anew; keys are about the first voice as soon as the window is there. */
    @Override
    public void setVisible(boolean visible) {
        if (visible && readings.get(place) != reading) {
            show(readings.get(place));
        }
        super.setVisible(visible);
        if (visible && reading.hasVoices()) {
            getControl().getDisplay().asyncExec(table::begin);
        }
    }

    /** Shows the voices of an input; where it has none, what else was found. */
    private void show(Reading shown) {
        reading = shown;
        stack.topControl = shown.hasVoices() ? spoken : found.control();
        stack.topControl.getParent().layout();
        if (shown.hasVoices()) {
            text.show(shown);
            table.show(shown);
            refreshWords();
        } else {
            found.show(dossier, shown);
            setMessage(found.words(shown.name()));
        }
        setTitle(shown.hasVoices() ? Messages.ReviewPage_title : Messages.ReviewPage_titleOther);
    }

    /** Shows what the review is after a step. */
    private void changed() {
        setErrorMessage(null);
        text.refresh();
        table.refresh();
        refreshWords();
        getContainer().updateButtons();
    }

    private void refreshWords() {
        var voices = reading.review().voices().list();
        long quoted = voices.stream().filter(voice -> voice.depth() > 0).count();
        long doubtful = voices.stream().filter(voice -> !voice.item().doubts().isEmpty()).count();
        setMessage((voices.size() == 1 ? NLS.bind(Messages.ReviewPage_foundOne, reading.name()) : NLS.bind(Messages.ReviewPage_found, Amount.told(voices.size()), reading.name()))
                + (quoted == 0 ? "" : NLS.bind(Messages.ReviewPage_quoted, Amount.told(quoted)))
                + (doubtful == 0 ? "" : doubtful == 1 ? Messages.ReviewPage_doubtfulOne : NLS.bind(Messages.ReviewPage_doubtful, Amount.told(doubtful))));
        actions.refresh();
        kinships.show(reading.review().kin(actors.known()));
    }

    void voiceSelected(Voice voice) {
        text.reveal(voice);
    }

    /** Splits the voice at the caret. */
    void split() {
        int caret = text.caret();
        reading.review().split(caret);
        changed();
        selectAt(caret);
    }

    /** What was just made is what a person goes on with. */
    private void selectAt(int place) {
        reading.review().voices().at(place).ifPresent(voice -> table.select(Set.of(voice.key())));
    }

    void join(Set<Key> voices) {
        var first = voices.stream().map(reading.review().voices()::of).flatMap(Optional::stream).mapToInt(voice -> voice.range().start()).min();
        reading.review().join(voices);
        changed();
        if (table.selected().isEmpty()) {
            first.ifPresent(this::selectAt);
        }
    }

    boolean areDropped(Set<Key> voices) {
        return voices.stream().allMatch(reading.review()::isDropped);
    }

    void drop(Set<Key> voices, boolean drop) {
        reading.review().drop(voices, drop);
        changed();
    }

    /** Gives voices to whoever has the name: an actor of the dossier, of this input, or a new one; no name means nobody knows. */
    void attribute(Set<Key> voices, String name) {
        if (name.isBlank()) {
            reading.review().attribute(voices, Optional.empty());
        } else {
            actors.named(name).ifPresentOrElse(known -> reading.review().attribute(voices, Optional.of(known)),
                    () -> reading.review().attributeToNew(voices, name));
        }
        changed();
    }

    void date(Set<Key> voices, Optional<When> when) {
        reading.review().date(voices, when);
        changed();
    }

    void settle(Set<Key> voices) {
        reading.review().settle(voices);
        changed();
    }

    void unite(Kinship pair) {
        actors.name(pair.keptKey()).ifPresentOrElse(known -> reading.review().identify(pair.otherKey(), pair.keptKey().id()),
                () -> reading.review().unite(pair.keptKey(), pair.otherKey()));
        changed();
    }

    /** A voice with all that are selected along with it. */
    Set<Key> together(Voice voice) {
        var selected = table.selected();
        return selected.contains(voice.key()) ? selected : Set.of(voice.key());
    }

    boolean canUndo() {
        return reading.review().canUndo();
    }

    void undo() {
        reading.review().undo();
        changed();
    }

    void redo() {
        reading.review().redo();
        changed();
    }

    String speakerName(Voice voice) {
        return voice.speaker().flatMap(key -> actors.name(key).or(() -> ProposedNames.of(reading.review().current(), key))).orElse("");
    }

    IContentProposalProvider speakerCompletion() {
        return new ActorCompletion(actors.names(), ProposedNames.all(reading.review().current()));
    }
}
