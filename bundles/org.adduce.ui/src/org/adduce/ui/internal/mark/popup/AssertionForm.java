package org.adduce.ui.internal.mark.popup;

import java.util.Optional;
import org.adduce.model.ClaimKind;
import org.adduce.model.Dossier;
import org.adduce.model.Stance;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.adduce.ui.internal.mark.ActorChoice;
import org.adduce.ui.internal.mark.ActorSuggester;
import org.adduce.ui.internal.mark.ClaimChoice;
import org.adduce.ui.internal.mark.ClaimSuggester;
import org.adduce.ui.internal.mark.PassingOn;
import org.adduce.ui.internal.mark.Said;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of the popup that makes assertions, in the order in which Tab goes through them. */
final class AssertionForm {

    private static final int CLAIM_WIDTH = 500;
    private static final int SPEAKER_WIDTH = 150;
    private static final int SURE_WIDTH = 90;

    final SuggestField<ClaimChoice> claim;
    final SuggestField<ActorChoice> speaker;
    final ChoiceRow<Stance> stance;
    /** Whose words are passed on; not asked where there are no words. */
    final Optional<ChoiceRow<PassingOn>> passing;
    /** Where in the source it was said; asked where no words tell. */
    final Optional<Text> place;
    final ChoiceRow<ClaimKind> kind;
    final Text sure;
    final Label meaning;
    final Label sentence;
    private final Composite area;

    /** Who is passed on comes right after the claim where somebody is quoted in or around the words, else last. */
    AssertionForm(PopupShell popup, Dossier root, Said said, boolean isQuoting) {
        area = popup.content();
        label(Messages.Assertion_claim);
        var suggestions = new SuggestionTable(area, popup::fit);
        claim = new SuggestField<>(area, "mark.claim", Messages.Assertion_claim, suggestions,
                new ClaimSuggester(root.getClaims(), said.suggestedClaim(), said.year()), AssertionForm::words);
        width(claim.control(), CLAIM_WIDTH);
        suggestions.control().moveBelow(claim.control());
        suggestions.control().setLayoutData(suggestions.layoutData(2));
        var isInWords = said instanceof Said.Words;
        var early = isQuoting ? Optional.of(passing()) : Optional.<ChoiceRow<PassingOn>>empty();
        label(Messages.Assertion_speaker);
        var who = line(2);
        speaker = new SuggestField<>(who, "mark.speaker", Messages.Assertion_speaker, suggestions,
                new ActorSuggester(root.getActors()), ActorChoice::name);
        width(speaker.control(), SPEAKER_WIDTH);
        stance = row(who, "mark.stance", Messages.Assertion_stance);
        passing = isInWords ? early.or(() -> Optional.of(passing())) : early;
        place = isInWords ? Optional.empty() : Optional.of(place());
        label(Messages.Assertion_sure);
        var how = line(3);
        sure = sure(how);
        kind = row(how, "mark.kind", Messages.Assertion_kind);
        meaning = new Label(how, SWT.NONE);
        meaning.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        var end = new Composite(area, SWT.NONE);
        end.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        end.setLayout(layout);
        sentence = new Label(end, SWT.NONE);
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sentence.setData("org.adduce.id", "mark.sentence");
        var hint = new Label(end, SWT.NONE);
        hint.setText(Messages.Assertion_hint);
        hint.setEnabled(false);
    }

    private static String words(ClaimChoice choice) {
        return switch (choice) {
            case ClaimChoice.Existing(var claim) -> claim.getText();
            case ClaimChoice.New(var text, var kind) -> text;
            case ClaimChoice.Missing() -> "";
        };
    }

    private void label(String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private ChoiceRow<PassingOn> passing() {
        label(Messages.Assertion_passing);
        return row(area, "mark.passing", Messages.Assertion_passing);
    }

    private Text place() {
        label(Messages.Assertion_place);
        var text = field(area, "mark.place", Messages.Assertion_place, Messages.Assertion_placeExample);
        width(text, CLAIM_WIDTH);
        return text;
    }

    private static <T> ChoiceRow<T> row(Composite parent, String id, String name) {
        var row = new ChoiceRow<T>(parent, id, name);
        row.control().setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return row;
    }

    private Composite line(int columns) {
        var line = new Composite(area, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        line.setLayout(layout);
        return line;
    }

    private static Text sure(Composite parent) {
        var text = field(parent, "mark.sure", Messages.Assertion_sure, Messages.Assertion_sureExample);
        width(text, SURE_WIDTH);
        return text;
    }

    private static Text field(Composite parent, String id, String name, String example) {
        var text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setMessage(example);
        text.setData("org.adduce.id", id);
        SpokenLabel.on(text, name);
        return text;
    }

    private static void width(Control control, int width) {
        var data = new GridData(SWT.FILL, SWT.CENTER, width == CLAIM_WIDTH, false);
        data.widthHint = width;
        control.setLayoutData(data);
    }
}
