package org.adduce.importer.table.ui.internal;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** In which tables the same number means the same row; there only where a column numbers the rows. */
final class ScopeField {

    private final Composite area;
    private final Combo combo;
    private boolean isShowing;

    ScopeField(Composite parent, Consumer<String> changed) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(area);
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.MappingPage_scope);
        GridDataFactory.fillDefaults().indent(12, 0).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        combo = new Combo(area, SWT.DROP_DOWN);
        combo.setToolTipText(Messages.MappingPage_scopeTip);
        combo.setData("org.adduce.id", "import.scope");
        combo.addListener(SWT.Modify, event -> {
            if (!isShowing && !combo.getText().isBlank()) {
                changed.accept(combo.getText().strip());
            }
        });
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
    }

    /** Shows the name under which rows are numbered, and the one of the last table like this. */
    void show(boolean isNumbered, String scope, String last) {
        area.setVisible(isNumbered);
        isShowing = true;
        var offered = Stream.of(scope, last).filter(name -> !name.isEmpty()).distinct().toArray(String[]::new);
        if (!combo.getText().strip().equals(scope) || combo.getItemCount() < offered.length) {
            combo.setItems(offered);
            combo.setText(scope);
        }
        isShowing = false;
    }
}
