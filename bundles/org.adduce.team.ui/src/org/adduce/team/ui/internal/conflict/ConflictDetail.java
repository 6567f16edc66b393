package org.adduce.team.ui.internal.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.words.Marked;
import org.adduce.team.ui.internal.words.SideCard;
import org.adduce.team.ui.internal.words.Tints;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What is selected, to be decided: the sides of one conflict beside each other, or what several can be settled by together. */
final class ConflictDetail {

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int NARROW = 40;

    /** What a person does here. */
    interface Decisions {
        /** Settles conflicts. */
        void settle(List<OpenConflict> conflicts, Choice choice);

        /** Goes to the element a conflict is about. */
        void open(OpenConflict conflict);

        /** The name of a key that does the same, with a blank before it; empty where there is none. */
        String key(Choice choice, OpenConflict conflict);

        /** Gives the focus back to the list. */
        void leave();
    }

    private final Composite area;
    private final Decisions decisions;
    private Optional<OpenDossier> dossier = Optional.empty();
    private List<OpenConflict> shown = List.of();
    private Optional<WritingRow> writing = Optional.empty();

    ConflictDetail(Composite parent, Decisions decisions) {
        this.decisions = decisions;
        area = new Composite(parent, SWT.NONE);
        area.setData(UNSTYLED, Boolean.TRUE);
        area.setData("org.adduce.id", "conflicts.detail");
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(4, 6).applyTo(area);
    }

    Control control() {
        return area;
    }

    /** Shows what can be done about some conflicts of a dossier. */
    void show(Optional<OpenDossier> of, List<OpenConflict> conflicts) {
        dossier = of;
        shown = List.copyOf(conflicts);
        redo();
    }

    /** Shows the same anew, if any of it is among what changed, unless somebody is writing. */
    void refresh(Collection<OpenConflict> changed) {
        if (writing.isEmpty() && shown.stream().anyMatch(changed::contains)) {
            redo();
        }
    }

    private void redo() {
        area.setRedraw(false);
        try {
            writing = Optional.empty();
            for (var child : area.getChildren()) {
                child.dispose();
            }
            area.setBackground(new Tints(area.getDisplay()).ground());
            dossier.ifPresent(open -> build(open, new ConflictTexts(open::find)));
            area.layout(true, true);
        } finally {
            area.setRedraw(true);
        }
    }

    private void build(OpenDossier open, ConflictTexts texts) {
        if (shown.size() == 1) {
            one(shown.getFirst(), texts, !open.isReadOnly());
        } else if (shown.size() > 1) {
            many(!open.isReadOnly());
        } else {
            label(area, Messages.Detail_select, true);
        }
    }

    private Composite row(int columns) {
        var row = new Composite(area, SWT.NONE);
        row.setData(UNSTYLED, Boolean.TRUE);
        row.setBackground(area.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static Label label(Composite parent, String text, boolean isQuiet) {
        var tints = new Tints(parent.getDisplay());
        var label = new Label(parent, SWT.NONE);
        label.setData(UNSTYLED, Boolean.TRUE);
        label.setText(text.replace("&", "&&"));
        label.setBackground(tints.ground());
        label.setForeground(isQuiet ? tints.quiet() : tints.ink());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    private void one(OpenConflict conflict, ConflictTexts texts, boolean canEdit) {
        var head = row(4);
        var subject = new Link(head, SWT.NONE);
        subject.setData(UNSTYLED, Boolean.TRUE);
        subject.setBackground(area.getBackground());
        subject.setData("org.adduce.id", "conflicts.subject");
        subject.setText("<a>" + texts.subject(conflict).replace("&", "&&").replace("<", "\u2039") + "</a>");
        subject.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decisions.open(conflict)));
        subject.setToolTipText(texts.subject(conflict));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, subject.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).align(SWT.FILL, SWT.CENTER).applyTo(subject);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label(head, texts.matter(conflict), true));
        var cards = row(conflict.choices().size() + (isBeforeShown(conflict) ? 1 : 0));
        ((GridLayout) cards.getLayout()).makeColumnsEqualWidth = true;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cards);
        cards(conflict, texts, cards, canEdit);
        if (canEdit) {
            others(conflict, texts, head);
        }
    }

    private static boolean isBeforeShown(OpenConflict conflict) {
        return new Choice.Before().fits(conflict);
    }

    private void cards(OpenConflict conflict, ConflictTexts texts, Composite cards, boolean canEdit) {
        var sides = Choice.sides(conflict);
        for (int i = 0; i < sides.size(); i++) {
            var side = sides.get(i);
            var card = new SideCard(cards, side.who(), "conflicts.words." + (i + 1));
            if (canEdit) {
                offer(card, new Choice.Value(side), conflict, NLS.bind(Messages.Take_of, side.who()), String.valueOf(i + 1));
            }
            card.show(texts.marked(conflict, side), texts.isAside(conflict, side.value()));
        }
        if (isBeforeShown(conflict)) {
            var card = new SideCard(cards, Messages.Card_before, "conflicts.words.before");
            if (canEdit) {
                offer(card, new Choice.Before(), conflict, Messages.Take_before, "before");
            }
            card.show(Marked.plain(texts.text(conflict, conflict.before())), texts.isAside(conflict, conflict.before()));
        }
    }

    private void offer(SideCard card, Choice choice, OpenConflict conflict, String tip, String id) {
        card.offer(Messages.Take, tip + decisions.key(choice, conflict), "conflicts.take." + id, () -> decisions.settle(List.of(conflict), choice));
    }

    private void others(OpenConflict conflict, ConflictTexts texts, Composite head) {
        if (new Choice.Both().fits(conflict)) {
            button(head, Messages.Take_both, Messages.Take_bothTip + decisions.key(new Choice.Both(), conflict), "both",
                    () -> decisions.settle(List.of(conflict), new Choice.Both()));
        }
        if (new Choice.Stands().fits(conflict)) {
            button(head, Messages.Take_stands, texts.choice(new Choice.Stands(), conflict), "stands", () -> decisions.settle(List.of(conflict), new Choice.Stands()));
        }
        Writing.of(conflict).ifPresent(how -> button(head, Messages.Write, Messages.Write_tip + decisions.key(new Choice.Written(""), conflict), "writing", this::write));
        ((GridLayout) head.getLayout()).numColumns = head.getChildren().length;
    }

    private void button(Composite parent, String name, String tip, String id, Runnable what) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(name);
        button.setToolTipText(tip);
        button.setData("org.adduce.id", "conflicts.take." + id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> what.run()));
    }

    private void many(boolean canEdit) {
        var title = label(area, NLS.bind(Messages.Detail_many, shown.size()), false);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        if (canEdit) {
            label(area, Messages.Detail_settleMany, true);
            var choices = Choice.of(shown);
            for (int i = 0; i < choices.size(); i++) {
                var choice = choices.get(i);
                button(area, ConflictTexts.choice(choice, shown), "", "many." + (i + 1), () -> decisions.settle(shown, choice));
            }
        }
    }

    /** Lets a person write the value, beginning with what stands there now. */
    void write() {
        if (shown.size() != 1 || dossier.isEmpty() || dossier.get().isReadOnly()) {
            return;
        }
        var conflict = shown.getFirst();
        Writing.of(conflict).ifPresent(how -> {
            if (writing.isEmpty()) {
                var start = conflict.now().isEmpty() ? Choice.sides(conflict).getFirst().value() : conflict.now();
                var words = how.words().isEmpty() ? start : new ConflictTexts(dossier.get()::find).text(conflict, start);
                writing = Optional.of(new WritingRow(area, how, words, value -> decisions.settle(List.of(conflict), new Choice.Written(value)), this::unwrite));
                area.layout(true, true);
            }
            writing.ifPresent(WritingRow::focus);
        });
    }

    private void unwrite() {
        area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                redo();
                decisions.leave();
            }
        });
    }
}
