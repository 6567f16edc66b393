package org.adduce.team.ui.internal.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.words.Tints;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is selected, to be decided: the sides of one conflict beside each other, or what several can be settled by together. */
final class ConflictDetail {

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
        area.setData(Plain.UNSTYLED, Boolean.TRUE);
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
            new ConflictCards(area, decisions, texts).show(shown.getFirst(), !open.isReadOnly(), this::write);
        } else if (shown.size() > 1) {
            many(!open.isReadOnly());
        } else {
            Plain.label(area, Messages.Detail_select, true);
        }
    }

    private void many(boolean canEdit) {
        var title = Plain.label(area, NLS.bind(Messages.Detail_many, shown.size()), false);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        if (canEdit) {
            Plain.label(area, Messages.Detail_settleMany, true);
            var choices = Choice.of(shown);
            var row = Plain.row(area, 1);
            row.setLayout(new RowLayout());
            for (int i = 0; i < choices.size(); i++) {
                var choice = choices.get(i);
                Plain.button(row, ConflictTexts.choice(choice, shown), "", "conflicts.take.many." + (i + 1), () -> decisions.settle(shown, choice));
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
