package org.adduce.ui.internal.form.commands;

import java.util.ArrayList;
import java.util.List;
import org.adduce.core.dossier.Deletion;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks before something is deleted that others refer to, and lists who does. */
final class DeletionQuestion extends MessageDialog {

    private static final int LIMIT = 300;
    private static final int WIDE = 440;
    private static final int HIGH = 200;

    private final Deletion plan;

    private DeletionQuestion(Deletion plan, Shell shell) {
        super(shell, Messages.Question_title, null, question(plan), MessageDialog.QUESTION, 0, Messages.Question_delete, Messages.Question_cancel);
        this.plan = plan;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Whether it may be done: nobody refers to what goes and nothing of a meaning of its own stands in it, or a person has seen who does and agreed. */
    static boolean isConfirmed(Deletion plan, Shell shell) {
        return plan.dragged().isEmpty() && plan.loosened().isEmpty() && plan.inside().isEmpty()
                || new DeletionQuestion(plan, shell).open() == 0;
    }

    private static String question(Deletion plan) {
        var chosen = plan.chosen();
        var what = chosen.size() == 1 ? NLS.bind(Messages.Question_one, FeatureWords.kindInSentence(chosen.getFirst().eClass()), WholeWords.of(chosen.getFirst()))
                : NLS.bind(Messages.Question_many, chosen.size());
        int inside = plan.inside().size();
        return inside > 0 ? what + ' ' + NLS.bind(chosen.size() == 1 ? Messages.Question_inside : Messages.Question_insideMany, inside) : what;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        var lines = new ArrayList<String>();
        if (!plan.dragged().isEmpty()) {
            lines.add(NLS.bind(isOne() ? Messages.Question_dragged : Messages.Question_draggedMany, plan.dragged().size()));
            lines.addAll(list(plan.dragged().stream().map(DeletionQuestion::line).toList()));
        }
        if (!plan.loosened().isEmpty()) {
            lines.add(NLS.bind(isOne() ? Messages.Question_loosened : Messages.Question_loosenedMany, plan.loosened().size()));
            lines.addAll(list(plan.loosened().stream().map(place -> line(place.from())).distinct().toList()));
        }
        if (lines.isEmpty()) {
            return null;
        }
        var text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        text.setText(String.join("\n", lines));
        text.setData("org.adduce.id", "delete.references");
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, HIGH).applyTo(text);
        return text;
    }

    private boolean isOne() {
        return plan.chosen().size() == 1;
    }

    private static List<String> list(List<String> lines) {
        var shown = new ArrayList<>(lines.stream().limit(LIMIT).toList());
        if (lines.size() > LIMIT) {
            shown.add(NLS.bind(Messages.Question_more, lines.size() - LIMIT));
        }
        return shown;
    }

    private static String line(Element element) {
        return NLS.bind(Messages.Question_line, FeatureWords.kind(element.eClass()), WholeWords.of(element));
    }
}
