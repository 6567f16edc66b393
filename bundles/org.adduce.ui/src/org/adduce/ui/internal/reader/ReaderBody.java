package org.adduce.ui.internal.reader;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.ui.internal.reader.page.Effects;
import org.adduce.ui.internal.reader.page.Headline;
import org.adduce.ui.internal.reader.page.Reading;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the reader shows: a line about the source, and below it the text, or what to do where there is none. */
final class ReaderBody {

    /** What the text says it would like to have, in pixels; it gets what there is. */
    private static final int LEAST = 100;
    /** Letters: laying out so many takes a good part of a frame of the display. */
    private static final int LONG = 200_000;

    private final Composite area;
    private final HeadlineBar headline;
    private final ReaderLayers layers;
    private final TextPane pane;
    private final Folds folds = new Folds();
    /** Null before anything was looked for. */
    private FindBar find;
    private Source source;
    private boolean canEdit;

    /**
     * Makes what shows a text.
     *
     * @param pasting brings a text where there is none
     * @param welcoming told of what can have the focus where there is no text
     */
    ReaderBody(Composite parent, Runnable pasting, Consumer<Control> welcoming) {
        area = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        headline = new HeadlineBar(area);
        headline.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        layers = new ReaderLayers(area, pasting, this::align, welcoming);
        layers.control().setLayoutData(wholeRest());
        pane = layers.pane();
        nameForScreenReaders();
        followFonts();
    }

    /** All the room there is. Said outright: asked how much it would like, the text lays out every line of a megabyte. */
    private static GridData wholeRest() {
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = LEAST;
        data.heightHint = LEAST;
        return data;
    }

    private void align() {
        headline.align(pane.column(), pane.palette(), pane.control().getBackground());
        layers.align();
    }

    private void followFonts() {
        IPropertyChangeListener listener = event -> {
            if (ReaderFonts.READING.equals(event.getProperty()) || JFaceResources.DIALOG_FONT.equals(event.getProperty())) {
                pane.useNewFonts();
            }
        };
        JFaceResources.getFontRegistry().addListener(listener);
        area.addListener(SWT.Dispose, event -> JFaceResources.getFontRegistry().removeListener(listener));
    }

    private void nameForScreenReaders() {
        pane.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = source == null ? "" : NLS.bind(Messages.Reader_accessibleName, Headline.title(source));
            }
        });
    }

    Composite control() {
        return area;
    }

    TextPane pane() {
        return pane;
    }

    /** At what is asked about the source. */
    Control asking() {
        return layers.asking();
    }

    /** What is shown; empty before anything was. */
    Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /** Whether a text is shown, or on its way. */
    boolean isText() {
        return layers.isText();
    }

    /** What is read; empty where the source has no text. */
    Optional<Reading> reading() {
        return layers.isText() ? pane.reading() : Optional.empty();
    }

    /** Shows that the dossier is not open, and how to open it. */
    void showWaiting(String title, Path file) {
        headline.control().setVisible(false);
        layers.showWaiting(title, file);
        align();
    }

    void show(Source shown, boolean isEditable) {
        source = shown;
        canEdit = isEditable;
        headline.control().setVisible(true);
        headline.show(shown);
        Reading.snapshot(shown).ifPresentOrElse(this::showText, () -> layers.showEmpty(shown, isEditable));
        if (find != null) {
            find.forget();
        }
        align();
    }

    /** What surrounds a long text is on the screen before the text is laid out. */
    private void showText(Snapshot text) {
        var shown = source;
        if (text.getText().length() > LONG) {
            layers.showTextLater(pause -> Reading.of(shown, folds.ids(), pause));
        } else {
            Reading.of(shown, folds.ids()).ifPresent(layers::showText);
        }
    }

    /** Shows again what changed and nothing else. */
    void refresh(Effects effects) {
        if (effects.isHeadlineOld()) {
            headline.show(source);
        }
        if (effects.isPageOld()) {
            layOutAgain();
        } else if (reading().isPresent()) {
            pane.refresh(effects);
        }
    }

    /** What finds words, which is only made once it is needed. */
    FindBar find() {
        if (find == null) {
            find = new FindBar(area, pane);
        }
        return find;
    }

    /** Folds or unfolds answers as asked, and lays the text out again if that changed anything. */
    void fold(BiPredicate<Folds, Reading> folding) {
        if (reading().filter(reading -> folding.test(folds, reading)).isPresent()) {
            layOutAgain();
        }
    }

    private void layOutAgain() {
        show(source, canEdit);
    }

    /** Paints the text again as it is. */
    void redraw() {
        pane.redraw();
    }

    void setFocus() {
        layers.setFocus();
    }
}
