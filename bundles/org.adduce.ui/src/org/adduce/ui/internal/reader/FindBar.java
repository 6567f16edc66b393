package org.adduce.ui.internal.reader;

import java.util.List;
import java.util.Optional;
import org.adduce.ui.internal.reader.page.Finding;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Finds words in what is read as one types: all are tinted, Enter goes to the next, Shift+Enter to the one before, Escape back to the text. */
final class FindBar {

    private static final int WIDTH = 260;
    private static final Stretch NOWHERE = new Stretch(0, 0);

    private final TextPane pane;
    private final Composite bar;
    private final Text words;
    private final Label count;
    private Optional<Reading> searched = Optional.empty();
    private Finding finding = new Finding("");
    private List<Stretch> hits = List.of();
    private int current = -1;

    FindBar(Composite parent, TextPane pane) {
        this.pane = pane;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(12, 0).applyTo(bar);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Find_message);
        words.setData("org.adduce.id", "reader.find");
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
        words.addModifyListener(event -> find());
        words.addListener(SWT.KeyDown, this::pressed);
        words.addListener(SWT.DefaultSelection, event -> {
            if (event.detail == SWT.ICON_CANCEL) {
                close();
            }
        });
        count = new Label(bar, SWT.NONE);
        count.setData("org.adduce.id", "reader.found");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        pane.control().addPaintListener(new FindPainter(pane, () -> hits, () -> current < 0 ? NOWHERE : hits.get(current)));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    /** Opens the bar, with the selected words to look for if there are any on one line. */
    void open() {
        show(true);
        pane.reading().ifPresent(reading -> {
            var selected = pane.selection().of(reading.text()).strip();
            if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
                words.setText(selected);
            }
        });
        words.selectAll();
        words.setFocus();
        find();
    }

    private void close() {
        show(false);
        hits = List.of();
        current = -1;
        pane.redraw();
        pane.control().setFocus();
    }

    private void show(boolean isShown) {
        bar.setVisible(isShown);
        ((GridData) bar.getLayoutData()).exclude = !isShown;
        bar.getParent().layout();
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, SWT.F3 -> go((event.stateMask & SWT.MOD2) == 0 ? 1 : -1);
            case SWT.ARROW_DOWN -> go(1);
            case SWT.ARROW_UP -> go(-1);
            case SWT.ESC -> close();
            default -> { }
        }
    }

    private void find() {
        pane.reading().ifPresent(reading -> {
            if (!searched.equals(Optional.of(reading))) {
                searched = Optional.of(reading);
                finding = new Finding(reading.text());
            }
            hits = finding.all(words.getText());
            current = -1;
            tell();
            pane.redraw();
        });
    }

    /** Goes to the next hit, round and round; the first time to the first after the caret. */
    void go(int step) {
        if (hits.isEmpty()) {
            return;
        }
        current = current < 0 ? nearest(step) : Math.floorMod(current + step, hits.size());
        pane.select(hits.get(current));
        tell();
        pane.redraw();
    }

    private int nearest(int step) {
        int caret = pane.caret();
        int after = (int) hits.stream().takeWhile(hit -> hit.start() < caret).count();
        return Math.floorMod(step > 0 ? after : after - 1, hits.size());
    }

    private void tell() {
        if (words.getText().isBlank()) {
            count.setText("");
        } else if (hits.isEmpty()) {
            count.setText(Messages.Find_nothing);
        } else {
            count.setText(current < 0 ? NLS.bind(Messages.Find_count, hits.size()) : NLS.bind(Messages.Find_place, current + 1, hits.size()));
        }
        bar.layout();
    }

    /** What is read is another reading now: what was found in the old one is gone. */
    void forget() {
        if (bar.isVisible()) {
            find();
        }
    }
}
