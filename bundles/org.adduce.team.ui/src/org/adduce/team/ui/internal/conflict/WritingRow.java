package org.adduce.team.ui.internal.conflict;

import java.util.function.Consumer;
import org.adduce.team.ui.internal.words.Tints;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where the value that settles a conflict is written. Enter settles (with Ctrl, where there are several lines), Escape leaves it. */
final class WritingRow {

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int LONG_HEIGHT = 44;

    private final Composite area;
    private final Writing writing;
    private final Label wrong;
    private Control field;

    /**
     * A row for a value.
     *
     * @param start what stands in the field at first
     * @param settling is given what was read; throws {@link IllegalArgumentException} where that will not do
     * @param leaving is run where it is given up
     */
    WritingRow(Composite parent, Writing writing, String start, Consumer<String> settling, Runnable leaving) {
        this.writing = writing;
        var tints = new Tints(parent.getDisplay());
        area = new Composite(parent, SWT.NONE);
        area.setData(UNSTYLED, Boolean.TRUE);
        area.setBackground(tints.ground());
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        createField(start);
        button(Messages.Write_settle, "conflicts.write.settle", () -> settle(settling));
        button(Messages.Write_cancel, "conflicts.write.cancel", leaving);
        wrong = new Label(area, SWT.WRAP);
        wrong.setData(UNSTYLED, Boolean.TRUE);
        wrong.setData("org.adduce.id", "conflicts.write.wrong");
        wrong.setBackground(tints.ground());
        wrong.setForeground(tints.ink());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).applyTo(wrong);
        field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (isEnter && (!writing.isLong() || (event.stateMask & SWT.MOD1) != 0)) {
                event.doit = false;
                settle(settling);
            } else if (event.keyCode == SWT.ESC) {
                event.doit = false;
                leaving.run();
            }
        }));
    }

    private void createField(String start) {
        if (writing.words().isEmpty()) {
            var text = new Text(area, SWT.BORDER | (writing.isLong() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
            text.setText(start);
            text.selectAll();
            field = text;
        } else {
            var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
            combo.setItems(writing.words().toArray(String[]::new));
            combo.setText(start);
            field = combo;
        }
        field.setData("org.adduce.id", "conflicts.write");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, writing.isLong() ? LONG_HEIGHT : SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).applyTo(field);
    }

    private void button(String name, String id, Runnable what) {
        var button = new Button(area, SWT.PUSH);
        button.setText(name);
        button.setData("org.adduce.id", id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> what.run()));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(button);
    }

    private void settle(Consumer<String> settling) {
        try {
            settling.accept(writing.read(field instanceof Text text ? text.getText() : ((Combo) field).getText()));
        } catch (IllegalArgumentException notThat) {
            wrong.setText(notThat.getMessage());
            GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(wrong);
            area.getParent().layout(true, true);
        }
    }

    void focus() {
        field.setFocus();
    }
}
