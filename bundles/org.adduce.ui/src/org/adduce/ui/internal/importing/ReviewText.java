package org.adduce.ui.internal.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.Consumer;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.review.Voice;
import org.adduce.model.text.TextIndex;
import org.adduce.model.value.Anchor;
import org.adduce.ui.internal.importing.TintedRuns.Stretch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** The text of an input, tinted by voice; doubtful voices have a dotted line under their first words. */
final class ReviewText {

    private static final int DOUBTFUL_WORDS = 24;
    private static final int MARGIN = 12;

    private final StyledText control;
    private final Consumer<Key> selected;
    private Reading reading;
    private TextIndex index;
    private boolean showing;

    /** @param selected told which voice the caret was moved into */
    ReviewText(Composite parent, Consumer<Key> selected) {
        this.selected = selected;
        control = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        control.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        control.setLineSpacing(3);
        control.setData("org.adduce.id", "review.text");
        control.addCaretListener(event -> caretMoved(event.caretOffset));
        EnterFinishes.on(control);
    }

    StyledText control() {
        return control;
    }

    void show(Reading shown) {
        reading = shown;
        index = TextIndex.of(shown.text());
        showing = true;
        control.setText(shown.text());
        showing = false;
        refresh();
    }

    /** The place of the caret, in code points. */
    int caret() {
        return index.fromUtf16(control.getCaretOffset());
    }

    void reveal(Voice voice) {
        showing = true;
        control.setSelection(index.toUtf16(voice.range().start()));
        control.showSelection();
        showing = false;
    }

    private void caretMoved(int offset) {
        if (!showing && reading != null) {
            reading.review().voices().at(index.fromUtf16(offset)).map(Voice::key).ifPresent(selected);
        }
    }

    /** Tints the voices as they are now. */
    void refresh() {
        var tints = new VoiceTints(control.getBackground().getRGB());
        var voices = reading.review().voices().list();
        var stretches = new ArrayList<Stretch>();
        voices.forEach(voice -> {
            voice.parts().forEach(part -> stretches.add(stretch(part)));
            stretches.add(firstWords(voice));
        });
        var runs = new TintedRuns(reading.text().length(), stretches);
        int number = 0;
        for (var voice : voices.stream().sorted(Comparator.comparingInt(Voice::depth)).toList()) {
            var tint = reading.review().isDropped(voice.key()) ? null : tints.of(number++, voice.depth());
            voice.parts().forEach(part -> runs.paint(stretch(part), tint));
            if (!voice.item().doubts().isEmpty()) {
                runs.doubt(firstWords(voice));
            }
        }
        control.setStyleRanges(runs.ranges(tints.quiet()));
    }

    private Stretch stretch(Anchor part) {
        return new Stretch(index.toUtf16(part.start()), index.toUtf16(part.end()));
    }

    private Stretch firstWords(Voice voice) {
        int start = index.toUtf16(voice.range().start());
        return new Stretch(start, Math.min(start + DOUBTFUL_WORDS, index.toUtf16(voice.range().end())));
    }
}
