package org.adduce.ui.internal.mark.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A few words in a row of which one is chosen: by its letter, by the arrow keys, by a click. The letter is underlined.
 *
 * @param <T> what is chosen from
 */
final class ChoiceRow<T> {

    private static final int PAD_X = 7;
    private static final int PAD_Y = 3;
    private static final int GAP = 2;
    private static final int ARC = 8;

    private final Canvas canvas;
    private final List<Choice<T>> choices = new ArrayList<>();
    private final ChoiceRowSpeech speech;
    private Consumer<T> listener = value -> { };
    private int chosen;

    /**
     * One of the words.
     *
     * @param value what it stands for
     * @param label the word
     * @param letters the keys that choose it
     */
    record Choice<T>(T value, String label, String letters) {

        /** The place of the first letter that the word has; -1 where it has none. */
        private int letterAt() {
            return letters.chars().map(label::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
        }
    }

    /** A row that screen readers call {@code name}. */
    ChoiceRow(Composite parent, String id, String name) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return measure();
            }
        };
        canvas.setData("org.adduce.id", id);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseDown, this::click);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        speech = new ChoiceRowSpeech(this, name);
        speech.install();
    }

    /** Tells of what the user chooses. */
    void onChoice(Consumer<T> consumer) {
        listener = consumer;
    }

    Canvas control() {
        return canvas;
    }

    /** Offers other words; the first is chosen. */
    void setChoices(List<Choice<T>> offered) {
        choices.clear();
        choices.addAll(offered);
        chosen = 0;
        canvas.redraw();
    }

    List<Choice<T>> choices() {
        return List.copyOf(choices);
    }

    int chosen() {
        return chosen;
    }

    /** Chooses without telling. */
    void show(T value) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).value().equals(value)) {
                chosen = i;
                canvas.redraw();
            }
        }
    }

    /** Chooses by a letter; whether it is one of these words'. */
    boolean choose(char letter) {
        for (int i = 0; i < choices.size(); i++) {
            if (letter != 0 && choices.get(i).letters().indexOf(Character.toLowerCase(letter)) >= 0) {
                choose(i);
                return true;
            }
        }
        return false;
    }

    private void choose(int index) {
        int before = chosen;
        chosen = index;
        canvas.redraw();
        speech.chosen(before, index);
        listener.accept(choices.get(index).value());
    }

    private void key(Event event) {
        if (choices.isEmpty() || (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, ' ' -> choose((chosen + 1) % choices.size());
            case SWT.ARROW_LEFT -> choose((chosen + choices.size() - 1) % choices.size());
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(choices.size() - 1);
            default -> choose(event.character);
        }
    }

    private void click(Event event) {
        canvas.setFocus();
        at(event.x, event.y).ifPresent(this::choose);
    }

    /** The word at a point. */
    Optional<Integer> at(int x, int y) {
        var boxes = boxes();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).contains(x, y)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Where the words stand in the canvas. */
    List<Rectangle> boxes() {
        var gc = new GC(canvas);
        try {
            var boxes = new ArrayList<Rectangle>();
            int x = 0;
            for (var choice : choices) {
                var size = gc.textExtent(choice.label());
                boxes.add(new Rectangle(x, 0, size.x + 2 * PAD_X, size.y + 2 * PAD_Y + 1));
                x += size.x + 2 * PAD_X + GAP;
            }
            return boxes;
        } finally {
            gc.dispose();
        }
    }

    private Point measure() {
        var boxes = boxes();
        return boxes.isEmpty() ? new Point(0, 0) : new Point(boxes.getLast().x + boxes.getLast().width + 1, boxes.getLast().height + 1);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        var boxes = boxes();
        for (int i = 0; i < boxes.size(); i++) {
            paint(gc, choices.get(i), boxes.get(i), i == chosen);
        }
    }

    private void paint(GC gc, Choice<T> choice, Rectangle box, boolean isChosen) {
        var display = canvas.getDisplay();
        boolean hasFocus = canvas.isFocusControl();
        if (isChosen) {
            gc.setBackground(display.getSystemColor(hasFocus ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_LIST_BACKGROUND));
            gc.setForeground(display.getSystemColor(hasFocus ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_LIST_FOREGROUND));
            if (hasFocus) {
                gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ARC, ARC);
            }
            gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, ARC, ARC);
        }
        gc.setForeground(display.getSystemColor(isChosen && hasFocus ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_LIST_FOREGROUND));
        gc.drawText(choice.label(), box.x + PAD_X, box.y + PAD_Y, SWT.DRAW_TRANSPARENT);
        int at = choice.letterAt();
        if (at >= 0) {
            int from = box.x + PAD_X + gc.textExtent(choice.label().substring(0, at)).x;
            int to = box.x + PAD_X + gc.textExtent(choice.label().substring(0, at + 1)).x;
            int y = box.y + box.height - PAD_Y - 1;
            gc.drawLine(from, y, to - 1, y);
        }
    }
}
