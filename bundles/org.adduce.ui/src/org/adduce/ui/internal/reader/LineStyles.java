package org.adduce.ui.internal.reader;

import java.util.ArrayList;
import org.adduce.ui.internal.reader.page.Headings;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Run;
import org.adduce.ui.internal.reader.page.Runs;
import org.adduce.ui.internal.reader.page.Voice;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.GlyphMetrics;

/** Gives each line its look when it comes into view. */
final class LineStyles implements LineStyleListener {

    private final TextPane pane;

    LineStyles(TextPane pane) {
        this.pane = pane;
    }

    @Override
    public void lineGetStyle(LineStyleEvent event) {
        pane.painted().ifPresent(reading -> style(event, reading));
    }

    private void style(LineStyleEvent event, Reading reading) {
        int line = reading.page().lineAt(event.lineOffset);
        int indent = reading.page().voice(line).map(voice -> reading.level(voice) * pane.fonts().step()).orElse(0);
        event.indent = indent;
        event.wrapIndent = indent;
        event.styles = reading.page().isHeading(line) ? heading(reading, line) : words(reading, line);
    }

    private StyleRange[] heading(Reading reading, int line) {
        var page = reading.page();
        var voice = page.voice(line).orElseThrow();
        int start = page.start(line);
        int nameEnd = Math.min(page.words(line).length(), Headings.SPACER.length() + reading.headings().name(voice).length());
        var spacer = new StyleRange(start, Headings.SPACER.length(), null, null);
        spacer.metrics = spacer(line, voice);
        var name = new StyleRange(start + spacer.length, nameEnd - spacer.length, pane.palette().name(pane.speakers().of(voice)), null);
        name.font = pane.fonts().speaker();
        var rest = new StyleRange(start + nameEnd, page.words(line).length() - nameEnd, pane.palette().aside(), null);
        rest.font = pane.fonts().heading();
        return rest.length > 0 ? new StyleRange[] {spacer, name, rest} : new StyleRange[] {spacer, name};
    }

    /** The height of the line above its letters parts the voice from what was said before. */
    private GlyphMetrics spacer(int line, Voice voice) {
        var metrics = pane.fonts().headingMetrics();
        int ascent = metrics.getAscent() + metrics.getLeading();
        return new GlyphMetrics(ascent + pane.gapAbove(line, voice), metrics.getDescent(), 0);
    }

    private StyleRange[] words(Reading reading, int line) {
        var page = reading.page();
        int shift = page.start(line) - page.source(line).start();
        var styles = new ArrayList<StyleRange>();
        for (var run : new Runs(reading, line).all()) {
            if (!run.isPlain()) {
                styles.add(style(run, shift));
            }
        }
        return styles.toArray(StyleRange[]::new);
    }

    private StyleRange style(Run run, int shift) {
        var palette = pane.palette();
        var style = new StyleRange(run.place().start() + shift, run.place().length(), null, null);
        if (!run.marks().isEmpty()) {
            style.background = palette.tint(run.marks(), run.marks().stream().anyMatch(pane::isSelected));
        } else if (!run.quoted().isEmpty()) {
            style.background = palette.quoted();
        }
        if (run.address().isPresent()) {
            style.foreground = palette.link();
            style.underline = true;
        } else if (run.isAside()) {
            style.foreground = palette.aside();
        }
        return style;
    }
}
