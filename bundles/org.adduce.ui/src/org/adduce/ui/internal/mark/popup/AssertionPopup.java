package org.adduce.ui.internal.mark.popup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.adduce.model.ClaimKind;
import org.adduce.model.Dossier;
import org.adduce.model.value.Certainty;
import org.adduce.ui.internal.form.entry.CertaintyEntry;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.mark.ActorChoice;
import org.adduce.ui.internal.mark.AssertionDraft;
import org.adduce.ui.internal.mark.ClaimChoice;
import org.adduce.ui.internal.mark.DraftSentence;
import org.adduce.ui.internal.mark.PassingOn;
import org.adduce.ui.internal.mark.popup.ChoiceRow.Choice;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Asks at the words themselves what is claimed in them, by whom, how and how surely. Everything has an answer from the
 * start, so that Enter alone records; all of it is reached by keys.
 */
final class AssertionPopup {

    private final AssertionDraft draft;
    private final Consumer<AssertionDraft> recording;
    private final PopupShell popup;
    private final AssertionForm form;
    private boolean isTouched;
    private boolean isKindChosen;
    private boolean isSureRefused;

    /** Hands what is to be recorded to {@code recording} and gives the focus back to {@code returnTo}. */
    AssertionPopup(Control returnTo, Dossier root, AssertionDraft draft, Consumer<AssertionDraft> recording) {
        this.draft = draft;
        this.recording = recording;
        var suggestion = draft.said().suggestedClaim();
        var offers = PassingOn.offers(draft.said());
        popup = new PopupShell(returnTo, "mark.assertion", Messages.Assertion_title);
        form = new AssertionForm(popup, root, draft.said(), offers.stream().anyMatch(PassingOn.Quoting.class::isInstance));
        form.stance.setChoices(StanceChoices.stances());
        form.kind.setChoices(StanceChoices.kinds());
        form.passing.ifPresent(row -> row.setChoices(numbered(offers)));
        listen();
        form.speaker.show(draft.speaker().name());
        form.claim.show(suggestion);
    }

    private static List<Choice<PassingOn>> numbered(List<PassingOn> offers) {
        return IntStream.range(0, offers.size())
                .mapToObj(i -> new Choice<>(offers.get(i), DraftSentence.of(offers.get(i)), Integer.toString(i))).toList();
    }

    private void listen() {
        form.claim.onChoice(this::claimChanged);
        form.speaker.onChoice(this::speakerChanged);
        form.stance.onChoice(stance -> changed(() -> draft.setStance(stance)));
        form.kind.onChoice(kind -> changed(() -> chooseKind(kind)));
        form.passing.ifPresent(row -> row.onChoice(passing -> changed(() -> passOn(passing))));
        form.place.ifPresent(field -> field.addListener(SWT.Modify, event -> changed(() -> draft.setPlace(field.getText()))));
        form.sure.addListener(SWT.Modify, event -> changed(this::readSure));
        popup.onKey(this::key);
        popup.onCommit(this::commit);
        popup.closesItselfWhile(() -> !isTouched);
    }

    /** Opens at {@code words}, in display coordinates. */
    void open(Rectangle words) {
        popup.openAt(words);
        form.claim.control().setFocus();
    }

    private void changed(Runnable change) {
        isTouched = true;
        change.run();
        tell();
    }

    private void tell() {
        if (!isSureRefused) {
            form.sentence.setText(DraftSentence.of(draft).replace("&", "&&"));
        }
    }

    private void claimChanged(ClaimChoice choice, boolean isTyped) {
        isTouched |= isTyped;
        draft.setClaim(choice instanceof ClaimChoice.New(var text, var kind) && isKindChosen ? new ClaimChoice.New(text, chosenKind()) : choice);
        switch (draft.claim()) {
            case ClaimChoice.Existing(var claim) -> form.kind.show(claim.getKind());
            case ClaimChoice.New(var text, var kind) -> form.kind.show(kind);
            case ClaimChoice.Missing() -> { }
        }
        form.kind.control().setVisible(!(choice instanceof ClaimChoice.Existing));
        tell();
    }

    private ClaimKind chosenKind() {
        return form.kind.choices().get(form.kind.chosen()).value();
    }

    private void chooseKind(ClaimKind kind) {
        isKindChosen = true;
        if (draft.claim() instanceof ClaimChoice.New(var text, var before)) {
            draft.setClaim(new ClaimChoice.New(text, kind));
        }
    }

    private void speakerChanged(ActorChoice choice, boolean isTyped) {
        isTouched |= isTyped;
        draft.setSpeaker(choice);
        tell();
    }

    /** Shows who is passed on as the speaker; of somebody who has no voice here the name is asked for. */
    private void passOn(PassingOn passing) {
        draft.setPassingOn(passing);
        switch (passing) {
            case PassingOn.Nobody() -> form.speaker.show(draft.said().speaker().name());
            case PassingOn.Quoting(var voices) -> form.speaker.show(ActorChoice.of(voices.getFirst().utterance()).name());
            case PassingOn.Telling telling -> {
                form.speaker.show("");
                form.speaker.control().setFocus();
            }
        }
    }

    private void readSure() {
        var text = form.sure.getText();
        switch (CertaintyEntry.read(text)) {
            case Entry.Value<Certainty>(Optional<Certainty> value) -> {
                isSureRefused = false;
                draft.setCertainty(value);
                form.meaning.setText(value.map(CertaintyEntry::meaning).orElse(""));
            }
            case Entry.Refused<Certainty> refused -> {
                isSureRefused = true;
                form.meaning.setText("");
                form.sentence.setText(NLS.bind(Messages.Assertion_sureRefused, text).replace("&", "&&"));
            }
        }
        form.meaning.getParent().layout();
        if (form.meaning.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > form.meaning.getSize().x) {
            popup.fit();
        }
    }

    /** Alt and a letter choose from any field. */
    private boolean key(Event event) {
        return (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT
                && (form.stance.choose((char) event.keyCode) || isKindOpen() && form.kind.choose((char) event.keyCode) || form.passing.filter(row -> row.choose((char) event.keyCode)).isPresent());
    }

    private boolean isKindOpen() {
        return form.kind.control().getVisible();
    }

    private boolean commit() {
        if (isSureRefused) {
            form.sure.setFocus();
            form.sure.selectAll();
            return false;
        }
        if (draft.isComplete()) {
            recording.accept(draft);
        }
        return draft.isComplete();
    }
}
