package org.adduce.ui.internal.form.field;

import org.adduce.ui.internal.form.entry.ColourEntry;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A colour, shown and chosen in a square, or typed. */
final class ColourField extends TypedField<String> {

    private static final int INSET = 2;
    private static final int ROUND = 4;

    private IconButton swatch;

    ColourField(FieldSpec spec, FormHost host) {
        super(spec, host, false);
    }

    @Override
    public Control create(Composite parent) {
        var area = host().look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Line());
        swatch = new IconButton(area, host().look(), this::paint, Messages.Swatch_choose, this::choose);
        swatch.setLayoutData(Line.NATURAL);
        super.create(area);
        box().text().addListener(SWT.Modify, event -> swatch.redraw());
        return area;
    }

    @Override
    Entry<String> read(String typed) {
        return ColourEntry.read(typed);
    }

    @Override
    String write(String value) {
        return value;
    }

    private void paint(GC gc, int x, int y, int size) {
        var rgb = rgb();
        int side = size - 2 * INSET;
        if (rgb == null) {
            gc.drawRoundRectangle(x + INSET, y + INSET, side - 1, side - 1, ROUND, ROUND);
        } else {
            gc.setBackground(new Color(rgb));
            gc.fillRoundRectangle(x + INSET, y + INSET, side, side, ROUND, ROUND);
        }
    }

    /** The colour typed; null where there is none, as SWT has it. */
    private RGB rgb() {
        if (!(read(box().typed()) instanceof Entry.Value<String> entry) || entry.value().isEmpty()) {
            return null;
        }
        int number = Integer.parseInt(entry.value().get().substring(1), 16);
        return new RGB(number >> 16, number >> 8 & 0xff, number & 0xff);
    }

    private void choose() {
        subject().filter(of -> of.isEditable()).ifPresent(of -> {
            var dialog = new ColorDialog(swatch.getShell());
            dialog.setRGB(rgb());
            var chosen = dialog.open();
            if (chosen != null) {
                of.set(spec().feature(), "#%02x%02x%02x".formatted(chosen.red, chosen.green, chosen.blue));
            }
        });
    }
}
