package org.adduce.ui.internal.form.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field of one line with its name before it, in the next two cells of a grid; the field takes the width there is. */
public final class LabelledText {

    private LabelledText() {
    }

    /**
     * Makes both.
     *
     * @param words the name, which is what screen readers say too
     * @param id by which the field is found
     * @param style of the field, beside that it has a border and one line
     * @param width what it would like to have, in pixels, or {@link SWT#DEFAULT}
     */
    public static Text in(Composite grid, String words, String id, int style, int width) {
        var label = new Label(grid, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        var text = new Text(grid, SWT.BORDER | SWT.SINGLE | style);
        text.setData("org.adduce.id", id);
        SpokenLabel.on(text, words);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(text);
        return text;
    }
}
