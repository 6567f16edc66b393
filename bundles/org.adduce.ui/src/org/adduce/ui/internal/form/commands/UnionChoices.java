package org.adduce.ui.internal.form.commands;

import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.Union;
import org.adduce.core.dossier.Union.Difference;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.FormSpecs;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** In what elements that are to be one differ, and which value stays: a line each. By which words it is called is chosen with the element. */
final class UnionChoices {

    private static final int WIDE = 300;
    private static final int LONGEST = 80;

    private final Composite area;

    UnionChoices(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(area);
    }

    Control control() {
        return area;
    }

    void show(Optional<Union> union) {
        List.of(area.getChildren()).forEach(Control::dispose);
        union.ifPresent(plan -> {
            var open = plan.differences().stream().filter(difference -> !isNamedBy(plan.kept(), difference)).toList();
            if (!open.isEmpty()) {
                var head = new Label(area, SWT.NONE);
                head.setText(Messages.Union_differ);
                GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(head);
            }
            open.forEach(difference -> line(plan, difference));
        });
        area.requestLayout();
    }

    private static boolean isNamedBy(Element kept, Difference difference) {
        return difference.holder() == kept && FormSpecs.of(kept.eClass()).lead().filter(lead -> lead.feature() == difference.feature()).isPresent()
                && kept.eGet(difference.feature()) != null;
    }

    private void line(Union union, Difference difference) {
        var label = new Label(area, SWT.NONE);
        label.setText(FeatureWords.label(difference.feature()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        var combo = new Combo(area, SWT.READ_ONLY);
        difference.values().forEach(value -> combo.add(words(difference.feature(), value)));
        combo.select(0);
        combo.setData("org.adduce.id", "union." + difference.feature().getName());
        SpokenLabel.on(combo, label.getText());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> union.choose(difference, difference.values().get(combo.getSelectionIndex()))));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(combo);
    }

    private static String words(EStructuralFeature feature, Object value) {
        var words = switch (value) {
            case Enumerator literal -> FeatureWords.value(literal);
            case Element element -> WholeWords.of(element);
            case Boolean flag -> flag ? FeatureWords.label(feature) : Messages.Union_not;
            default -> value.toString();
        };
        var line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + '\u2026' : line;
    }
}
