package org.adduce.ui.internal.reader;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.adduce.model.Source;
import org.adduce.ui.internal.reader.page.Reading;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What stands below the reader's headline: the text, or what to do where there is none, which is only made once it is needed. */
final class ReaderLayers {

    private final Composite stack;
    private final StackLayout layers = new StackLayout();
    private final TextPane pane;
    private final Runnable pasting;
    private final Consumer<Control> welcoming;
    /** Null before a source without a text was shown. */
    private EmptySource empty;
    /** Null before a dossier was waited for. */
    private WaitingSource waiting;

    /**
     * Makes the text.
     *
     * @param pasting brings a text where there is none
     * @param aligning called whenever the column of text or its colours are others
     * @param welcoming told of what can have the focus where there is no text
     */
    ReaderLayers(Composite parent, Runnable pasting, Runnable aligning, Consumer<Control> welcoming) {
        this.pasting = pasting;
        this.welcoming = welcoming;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layers);
        pane = new TextPane(stack, Zoom::get, aligning);
    }

    Composite control() {
        return stack;
    }

    TextPane pane() {
        return pane;
    }

    boolean isText() {
        return layers.topControl == pane.control();
    }

    /** At what is asked about the source. */
    Control asking() {
        return empty != null && layers.topControl == empty.control() ? empty.fields().getLast() : pane.control();
    }

    void showText(Reading reading) {
        pane.show(reading);
        bring(pane.control());
    }

    /** Shows a text that takes a while to be laid out a moment later. */
    void showTextLater(Function<Runnable, Optional<Reading>> reading) {
        pane.showLater(reading);
        bring(pane.control());
    }

    void showEmpty(Source source, boolean canEdit) {
        if (empty == null) {
            empty = new EmptySource(stack, pasting);
            empty.fields().forEach(welcoming);
        }
        empty.show(source, canEdit);
        bring(empty.control());
    }

    /** Shows that the dossier is not open, and how to open it. */
    void showWaiting(String title, Path file) {
        if (waiting == null) {
            waiting = new WaitingSource(stack);
        }
        waiting.show(title, file);
        bring(waiting.control());
    }

    private void bring(Control layer) {
        layers.topControl = layer;
        stack.layout();
    }

    /** Gives all of them the text's colours. */
    void align() {
        var ground = pane.control().getBackground();
        var words = pane.control().getForeground();
        if (empty != null) {
            empty.dress(ground, words);
        }
        if (waiting != null) {
            waiting.dress(ground, words);
        }
    }

    void setFocus() {
        layers.topControl.setFocus();
    }
}
