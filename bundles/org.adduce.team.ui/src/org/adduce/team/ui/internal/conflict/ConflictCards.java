package org.adduce.team.ui.internal.conflict;

import java.util.List;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.words.Marked;
import org.adduce.team.ui.internal.words.SideCard;
import org.adduce.team.ui.internal.words.Tints;
import org.adduce.ui.internal.reader.page.Shortened;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** One conflict: what it is about, and a card for each side and for what stood there before. */
final class ConflictCards {

    private static final int NARROW = 40;
    /** What the toolkit may need more than the words. */
    private static final int SPARE = 4;

    private final Composite area;
    private final ConflictDetail.Decisions decisions;
    private final ConflictTexts texts;

    ConflictCards(Composite area, ConflictDetail.Decisions decisions, ConflictTexts texts) {
        this.area = area;
        this.decisions = decisions;
        this.texts = texts;
    }

    /** Shows it; {@code writing} lets a person write the value. */
    void show(OpenConflict conflict, boolean canEdit, Runnable writing) {
        var head = Plain.row(area, 1);
        subject(conflict, head);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(Plain.label(head, texts.matter(conflict), true));
        var cards = Plain.row(area, conflict.choices().size() + (isBeforeShown(conflict) ? 1 : 0));
        ((GridLayout) cards.getLayout()).makeColumnsEqualWidth = true;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cards);
        cards(conflict, cards, canEdit);
        if (canEdit) {
            others(conflict, head, writing);
        }
        ((GridLayout) head.getLayout()).numColumns = head.getChildren().length;
    }

    private void subject(OpenConflict conflict, Composite head) {
        var subject = new Link(head, SWT.NONE);
        subject.setData(Plain.UNSTYLED, Boolean.TRUE);
        subject.setData("org.adduce.id", "conflicts.subject");
        subject.setBackground(new Tints(area.getDisplay()).ground());
        var name = texts.subject(conflict);
        subject.setLinkForeground(JFaceColors.getHyperlinkText(area.getDisplay()));
        subject.setText(link(name));
        subject.setToolTipText(name);
        subject.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decisions.open(conflict)));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, subject.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).align(SWT.FILL, SWT.CENTER)
                .applyTo(subject);
        subject.addControlListener(ControlListener.controlResizedAdapter(event -> fit(subject, name)));
    }

    /** A link that is too long would go on below, where nobody sees it. */
    private static void fit(Link subject, String name) {
        var gc = new GC(subject);
        try {
            gc.setFont(subject.getFont());
            var words = link(Shortened.to(subject.getSize().x - SPARE, name, part -> gc.textExtent(part).x));
            if (!words.equals(subject.getText())) {
                subject.setText(words);
            }
        } finally {
            gc.dispose();
        }
    }

    private static String link(String words) {
        return "<a>" + words.replace("&", "&&").replace("<", "\u2039") + "</a>";
    }

    private static boolean isBeforeShown(OpenConflict conflict) {
        return new Choice.Before().fits(conflict);
    }

    private void cards(OpenConflict conflict, Composite cards, boolean canEdit) {
        var sides = Choice.sides(conflict);
        for (int i = 0; i < sides.size(); i++) {
            var side = sides.get(i);
            var place = String.valueOf(i + 1);
            var card = new SideCard(cards, side.who(), "conflicts.words." + place);
            if (canEdit) {
                offer(card, new Choice.Value(side), conflict, NLS.bind(Messages.Take_of, side.who()), place);
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

    private void others(OpenConflict conflict, Composite head, Runnable writing) {
        if (new Choice.Both().fits(conflict)) {
            other(head, Messages.Take_both, Messages.Take_bothTip, "both", new Choice.Both(), conflict);
        }
        if (new Choice.Stands().fits(conflict)) {
            other(head, Messages.Take_stands, texts.choice(new Choice.Stands(), conflict), "stands", new Choice.Stands(), conflict);
        }
        Writing.of(conflict).ifPresent(how -> Plain.button(head, Messages.Write, Messages.Write_tip + decisions.key(new Choice.Written(""), conflict),
                "conflicts.take.writing", writing));
    }

    private void other(Composite head, String name, String tip, String id, Choice choice, OpenConflict conflict) {
        Plain.button(head, name, tip + decisions.key(choice, conflict), "conflicts.take." + id, () -> decisions.settle(List.of(conflict), choice));
    }
}
