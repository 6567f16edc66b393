package org.adduce.ui.internal.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.adduce.model.Element;
import org.adduce.model.Tagged;
import org.adduce.ui.internal.reader.page.Mark;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Knows which element is in hand: the mark or the voice the caret stands in. Where marks lie over each other, clicking
 * again goes from one to the next. On the UI thread.
 */
final class CaretWatch {

    /** Holding an arrow key down passes many voices; only the one the caret comes to rest in is told of. */
    private static final int REST_MILLIS = 90;

    private final TextPane pane;
    private final Consumer<Element> told;
    /** An older timer's rest counts no more once this has grown. */
    private int moves;
    private int pressedAt = -1;

    CaretWatch(TextPane pane, Consumer<Element> told) {
        this.pane = pane;
        this.told = told;
        pane.control().addCaretListener(event -> moved());
        pane.control().addListener(SWT.MouseDown, this::pressed);
    }

    private void moved() {
        if (pane.isSteadying()) {
            return;
        }
        int move = ++moves;
        pane.control().getDisplay().timerExec(REST_MILLIS, () -> {
            if (move == moves && !pane.control().isDisposed() && pane.reading().isPresent()) {
                choose(atCaret());
            }
        });
    }

    private void pressed(Event event) {
        if (event.button != 1 || pane.reading().isEmpty()) {
            return;
        }
        int caret = pane.control().getCaretOffset();
        var marks = pane.reading().get().marks().at(pane.caret());
        if (caret == pressedAt && marks.size() > 1) {
            choose(next(marks).element());
        }
        pressedAt = caret;
    }

    private Mark next(List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (pane.isSelected(marks.get(i))) {
                return marks.get((i + 1) % marks.size());
            }
        }
        return marks.getFirst();
    }

    /** Takes an element in hand, whatever the caret stands in. */
    void choose(Element element) {
        moves++;
        pane.setSelected(element instanceof Tagged tagged ? Set.of(tagged) : Set.of());
        told.accept(element);
    }

    /** The innermost of what the caret stands in; the source where nobody speaks. */
    Element atCaret() {
        var reading = pane.reading().orElseThrow();
        var mark = reading.page().isHeading(pane.caretLine()) ? Optional.<Mark>empty() : markAt(reading);
        return mark.map(Mark::element).map(Element.class::cast).or(() -> pane.voiceAtCaret().map(Voice::utterance)).orElse(reading.source());
    }

    private Optional<Mark> markAt(Reading reading) {
        return pane.selection().isEmpty() ? reading.marks().at(pane.caret()).stream().findFirst() : Optional.empty();
    }
}
