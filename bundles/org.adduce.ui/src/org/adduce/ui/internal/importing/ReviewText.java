package org.adduce.ui.internal.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.review.Voice;
import org.adduce.model.text.TextIndex;
import org.adduce.model.value.Anchor;
import org.adduce.ui.internal.line.StyleClass;
import org.adduce.ui.internal.longtext.FarWays;
import org.adduce.ui.internal.longtext.LongText;
import org.adduce.ui.internal.longtext.PageContent;
import org.adduce.ui.internal.longtext.SteadyView;
import org.adduce.ui.internal.longtext.TextScroll;
import org.adduce.ui.internal.reader.page.Page;
import org.adduce.ui.internal.reader.page.PageBuilder;
import org.adduce.ui.internal.reader.page.Stretch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** The text of an input, tinted by voice; doubtful voices have a wavy line under their first words. */
final class ReviewText {

    private static final int DOUBTFUL_WORDS = 24;
    private static final int MARGIN = 12;
    /** To style more stretches one by one takes longer than to style all that is seen. */
    private static final int FEW = 32;

    private final LongText control;
    private final TextScroll scroll;
    private final SteadyView steady;
    private final Consumer<Key> selected;
    private Reading reading;
    private TextIndex index;
    private Page page;
    private TintedRuns runs;
    private VoiceTints tints;
    private VoiceHues hues;
    private boolean showing;

    /** @param selected told which voice the caret was moved into */
    ReviewText(Composite parent, Consumer<Key> selected) {
        this.selected = selected;
        control = new LongText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        control.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        control.setLineSpacing(3);
        control.setData("org.adduce.id", "review.text");
        StyleClass.PAPER.of(control);
        scroll = new TextScroll(control);
        steady = new SteadyView(control, () -> page);
        new FarWays(control, scroll, steady).install();
        control.addLineStyleListener(this::style);
        control.addCaretListener(event -> caretMoved(event.caretOffset));
        EnterFinishes.on(control);
    }

    StyledText control() {
        return control;
    }

    void show(Reading shown) {
        reading = shown;
        index = TextIndex.of(shown.text());
        page = PageBuilder.plain(shown.text());
        hues = new VoiceHues();
        tints = new VoiceTints(control.getBackground().getRGB());
        runs = tinted();
        scroll.stop();
        showing = true;
        control.setContent(new PageContent(page));
        steady.begin();
        showing = false;
    }

    /** The place of the caret, in code points. */
    int caret() {
        return index.fromUtf16(steady.away().map(Stretch::start).orElseGet(() -> page.toSource(control.getCaretOffset())));
    }

    /** Brings a voice into view, where it is far as soon as the lines up to it are laid out. */
    void reveal(Voice voice) {
        int shown = page.toShown(index.toUtf16(voice.range().start()));
        scroll.to(page.lineAt(shown), () -> {
            showing = true;
            control.setSelection(shown);
            showing = false;
        });
    }

    private void caretMoved(int offset) {
        if (!showing && !steady.isMoving() && reading != null) {
            reading.review().voices().at(index.fromUtf16(page.toSource(offset))).map(Voice::key).ifPresent(selected);
        }
    }

    /** Tints the voices as they are now. */
    void refresh() {
        var before = runs;
        tints = new VoiceTints(control.getBackground().getRGB());
        runs = tinted();
        var changed = before.differences(runs);
        if (changed.size() > FEW) {
            steady.reset(() -> control.setFont(control.getFont())); // the widget styles all lines anew then
        } else {
            steady.settling().whenDone(() -> restyle(changed));
        }
    }

    private void restyle(List<Stretch> places) {
        places.stream().map(page::toShown).forEach(place -> control.redrawRange(place.start(), place.length(), true));
    }

    private void style(LineStyleEvent event) {
        if (runs != null) {
            var line = page.source(page.lineAt(event.lineOffset));
            event.styles = runs.of(line).stream().map(run -> style(run, event.lineOffset - line.start())).toArray(StyleRange[]::new);
        }
    }

    private StyleRange style(TintedRuns.Run run, int shift) {
        boolean isQuiet = run.tint() == null;
        var style = new StyleRange(run.place().start() + shift, run.place().length(), isQuiet ? tints.quiet() : null,
                isQuiet ? null : tints.of(run.tint().number(), run.tint().depth()));
        style.underline = run.isDoubtful();
        style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
        return style;
    }

    private TintedRuns tinted() {
        var voices = reading.review().voices().list();
        var stretches = new ArrayList<Stretch>();
        voices.forEach(voice -> {
            voice.parts().forEach(part -> stretches.add(stretch(part)));
            stretches.add(firstWords(voice));
        });
        var tinted = new TintedRuns(reading.text().length(), stretches);
        var numbers = hues.of(voices);
        var dropped = reading.review().dropped();
        for (var voice : voices.stream().sorted(Comparator.comparingInt(Voice::depth)).toList()) {
            var tint = dropped.contains(voice.key()) ? null : new TintedRuns.Tint(numbers.get(voice.key()), voice.depth());
            voice.parts().forEach(part -> tinted.paint(stretch(part), tint));
            if (!voice.item().doubts().isEmpty()) {
                tinted.doubt(firstWords(voice));
            }
        }
        return tinted;
    }

    private Stretch stretch(Anchor part) {
        return new Stretch(index.toUtf16(part.start()), index.toUtf16(part.end()));
    }

    private Stretch firstWords(Voice voice) {
        var whole = new Stretch(index.toUtf16(voice.range().start()), index.toUtf16(voice.range().end()));
        return whole.length() <= DOUBTFUL_WORDS ? whole : new Stretch(whole.start(), FirstWords.end(reading.text(), whole.start(), whole.start() + DOUBTFUL_WORDS));
    }
}
