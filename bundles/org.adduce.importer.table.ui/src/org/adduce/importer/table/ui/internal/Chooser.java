package org.adduce.importer.table.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A list of values under their names, with its label before it. */
final class Chooser {

    private final Combo combo;
    private List<Choice> choices = List.of();

    /**
     * One value.
     *
     * @param value what it is
     * @param label what people read
     */
    record Choice(String value, String label) {
    }

    Chooser(Composite parent, String label, String id, Consumer<String> chosen) {
        var words = new Label(parent, SWT.NONE);
        words.setText(label);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(words);
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData("org.adduce.id", id);
        combo.addListener(SWT.Selection, event -> chosen.accept(choices.get(combo.getSelectionIndex()).value()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
    }

    /** Shows what can be chosen and what is; a value that is not among them is added under itself, and nothing as what has to be chosen yet. */
    void show(List<Choice> offered, String value) {
        var all = new ArrayList<>(offered);
        if (all.stream().noneMatch(choice -> choice.value().equals(value))) {
            all.add(value.isEmpty() ? 0 : all.size(), new Choice(value, value.isEmpty() ? Messages.Chooser_choose : value));
        }
        // what was to be chosen stays in the list: a list that changes while it is used loses the keys
        boolean isSame = all.equals(choices) || !choices.isEmpty() && choices.getFirst().value().isEmpty() && all.equals(choices.subList(1, choices.size()));
        if (!isSame) {
            choices = all;
            combo.setItems(all.stream().map(Choice::label).toArray(String[]::new));
            combo.setVisibleItemCount(all.size());
        }
        var index = choices.stream().map(Choice::value).toList().indexOf(value);
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    void setFocus() {
        combo.setFocus();
    }
}
