package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.adduce.model.Element;
import org.adduce.model.edit.ElementIcon;
import org.adduce.ui.internal.form.edit.Matches;
import org.adduce.ui.internal.form.edit.NewElement;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A box in which an element is found by typing any of its words, or a new one is named. */
final class CompletionBox implements VerifyKeyListener {

    private static final int LIMIT = 60;

    private final FormHost host;
    private final TextBox box;
    private final CompletionPopup popup;
    private Matches matches;
    private Function<String, Optional<NewElement>> maker = typed -> Optional.empty();
    private Consumer<Element> taker = element -> { };
    private Consumer<NewElement> making = made -> { };
    private Runnable leaver = () -> { };

    CompletionBox(Composite parent, FormHost host) {
        this.host = host;
        box = new TextBox(parent, host, false);
        popup = new CompletionPopup(box.control(), host.look(), this::take);
        box.text().addVerifyKeyListener(this);
        box.text().addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_ESCAPE || !closes());
        box.onChange(this::offer);
        box.onCommit(typed -> popup.take());
        box.onLeave(this::leave);
    }

    TextBox box() {
        return box;
    }

    Control control() {
        return box.control();
    }

    /** What is found, and what a name that is not found makes. */
    void offerFrom(Matches found, Function<String, Optional<NewElement>> made) {
        matches = found;
        maker = made;
    }

    /** Is called with the element that was chosen. */
    void onTake(Consumer<Element> listener) {
        taker = listener;
    }

    /** Is called with the element that shall be made. */
    void onMake(Consumer<NewElement> listener) {
        making = listener;
    }

    /** Is called when the focus has left the box. */
    void onLeave(Runnable listener) {
        leaver = listener;
    }

    private void leave() {
        popup.close();
        box.restore();
        leaver.run();
    }

    private boolean closes() {
        boolean wasOpen = popup.isOpen();
        popup.close();
        return wasOpen;
    }

    private void offer() {
        if (box.typed().isBlank() || matches == null) {
            popup.close();
        } else {
            popup.show(lines(box.typed()));
        }
    }

    private List<CompletionPopup.Line> lines(String typed) {
        var lines = new ArrayList<CompletionPopup.Line>();
        matches.find(typed, LIMIT).forEach(element -> lines.add(
                new CompletionPopup.Line(host.images().of(element), WholeWords.of(element), () -> taker.accept(element))));
        if (!typed.isBlank() && !matches.has(typed)) {
            maker.apply(typed.strip()).ifPresent(made -> lines.add(new CompletionPopup.Line(host.images().of(ElementIcon.of(made.kind())),
                    NLS.bind(Messages.Completion_new, FeatureWords.kindInSentence(made.kind()), made.name()), () -> making.accept(made))));
        }
        return lines;
    }

    private void take(CompletionPopup.Line line) {
        popup.close();
        box.clear();
        line.take().run();
    }

    /** Down opens the list, Up and Down move in it, and Enter takes from it, also where nothing was typed; everything else goes into the box. */
    @Override
    public void verifyKey(VerifyEvent event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> popup.take();
            case SWT.ARROW_DOWN -> moveOrOpen();
            case SWT.ARROW_UP -> popup.move(-1);
            case SWT.PAGE_DOWN, SWT.PAGE_UP -> { }
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void moveOrOpen() {
        if (popup.isOpen()) {
            popup.move(1);
        } else if (matches != null && box.text().getEditable()) {
            popup.show(lines(box.typed()));
        }
    }
}
