package org.adduce.ui.internal.form.commands;

import java.util.List;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.edit.ModelWords;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The elements that are to be one, a line each, of which one stays: what it is and how many places speak of it. */
final class UnionCandidates {

    /** In pixels: so wide that a claim takes two or three lines. */
    private static final int WIDE = 400;
    private static final int GAP = 12;

    private final Composite area;
    private final OpenDossier dossier;
    private final Consumer<Element> chooser;

    UnionCandidates(Composite parent, OpenDossier dossier, Consumer<Element> chooser) {
        this.dossier = dossier;
        this.chooser = chooser;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 4).applyTo(area);
    }

    Control control() {
        return area;
    }

    void show(List<Element> elements, Element kept) {
        List.of(area.getChildren()).forEach(Control::dispose);
        elements.forEach(element -> line(element, element == kept, elements.indexOf(element)));
        area.requestLayout();
    }

    private void line(Element element, boolean isKept, int place) {
        var button = new Button(area, SWT.RADIO | SWT.WRAP);
        button.setText(LegacyActionTools.escapeMnemonics(WholeWords.of(element)));
        button.setSelection(isKept);
        button.setData("org.adduce.id", "union.keep." + place);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                chooser.accept(element);
            }
        }));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDE, SWT.DEFAULT).applyTo(button);
        var aside = new Label(area, SWT.NONE);
        aside.setText(LegacyActionTools.escapeMnemonics(aside(element)));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(aside);
    }

    /** "account, 14 places": what tells two of one name apart. */
    private String aside(Element element) {
        int count = dossier.references().to(element).size();
        var places = count == 1 ? Messages.Union_place : NLS.bind(Messages.Union_places, count);
        var kind = element.eClass().getEStructuralFeature("kind");
        return kind != null && element.eGet(kind) instanceof Enumerator literal ? NLS.bind(Messages.Union_aside, ModelWords.literal(literal), places) : places;
    }
}
