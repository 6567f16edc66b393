package org.adduce.ui.internal.reader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.adduce.model.Tagged;
import org.adduce.ui.internal.reader.page.Effects;
import org.adduce.ui.internal.reader.page.LinkSpot;
import org.adduce.ui.internal.reader.page.Mark;
import org.adduce.ui.internal.reader.page.Page;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.adduce.ui.internal.reader.page.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows one reading in a widget: its words in a column, its voices in the margin, its marks under the words. All offsets
 * that come in or go out are those of the source's text. On the UI thread.
 */
final class TextPane {

    private final StyledText text;
    private final TextGeometry geometry;
    private final TextScroll scroll;
    private final TextDress dress;
    private Reading reading;
    /** Null where nothing is on its way. */
    private Supplier<Optional<Reading>> coming;
    private PageContent content;
    private Speakers speakers;
    private Set<Tagged> selected = Set.of();

    /**
     * An empty pane.
     *
     * @param zoom how large the text shall be, in percent
     * @param aligning called whenever the column of text or its colours are others
     */
    TextPane(Composite parent, IntSupplier zoom, Runnable aligning) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setData("org.adduce.id", "reader.text");
        // Copying must give the source's words without the headings between them: the workbench's command does.
        text.setKeyBinding(SWT.MOD1 | 'C', SWT.NULL);
        text.setKeyBinding(SWT.MOD1 | SWT.INSERT, SWT.NULL);
        geometry = new TextGeometry(text);
        scroll = new TextScroll(text);
        dress = new TextDress(text, zoom, aligning);
        text.addLineStyleListener(new LineStyles(this));
        text.addVerifyKeyListener(event -> come()); // a key is for what is read
        new FarWays(text, scroll).install();
        text.addPaintListener(new MarginPainter(this));
        text.addPaintListener(new MarkPainter(this));
    }

    StyledText control() {
        return text;
    }

    /**
     * Shows, from its start, what takes a while to be laid out: in an event of its own, or as soon as somebody asks for what is
     * read. Until then nothing is seen.
     */
    void showLater(Supplier<Optional<Reading>> awaited) {
        coming = awaited;
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed() && coming == awaited) {
                come();
            }
        });
    }

    private void come() {
        if (coming != null) {
            var awaited = coming;
            coming = null;
            awaited.get().ifPresent(this::show);
        }
    }

    /** Shows a reading from its start. */
    void show(Reading shown) {
        coming = null;
        reading = shown;
        speakers = new Speakers(shown.voices());
        content = new PageContent(shown.page());
        scroll.stop();
        text.setContent(content);
    }

    /** What is read; empty before anything was. What is on its way is laid out for it. */
    Optional<Reading> reading() {
        come();
        return painted();
    }

    /** What is read, as far as it is laid out: for those who paint it, who need not wait for what is on its way. */
    Optional<Reading> painted() {
        return Optional.ofNullable(reading);
    }

    /** Where something was to be read before. */
    private Reading read() {
        come();
        return reading;
    }

    private Page page() {
        return read().page();
    }

    ReaderFonts fonts() {
        return dress.fonts();
    }

    Palette palette() {
        return dress.palette();
    }

    Speakers speakers() {
        return speakers;
    }

    Column column() {
        return dress.column();
    }

    /** Takes the fonts as they are to be now: after the zoom or the theme's font changed. */
    void useNewFonts() {
        dress.useNewFonts();
    }

    /** Lets every line be styled anew when it is next seen. */
    private void restyleAll() {
        text.redrawRange(0, text.getCharCount(), true);
    }

    /** Shows again what changed and nothing else; the page is as it was. */
    void refresh(Effects effects) {
        if (effects.areHeadingsOld()) {
            refreshHeadings();
        }
        if (!effects.marks().isEmpty()) {
            restyle(read().marks().update(effects.marks()));
        }
        if (effects.areColoursOld()) {
            restyleAll();
        }
    }

    /** Styles the lines anew that {@code places} touch, and no others. */
    private void restyle(Collection<Stretch> places) {
        for (var place : places) {
            var shown = page().toShown(place);
            text.redrawRange(shown.start(), shown.length(), true);
        }
    }

    /** Writes the headings again that say something else now. */
    private void refreshHeadings() {
        for (var voice : read().voices().all()) {
            int line = page().headingOf(voice);
            if (page().isHeading(line)) {
                content.retitle(line, read().headings().of(voice));
            }
        }
        text.redraw();
    }

    /** Emphasises the marks of some elements. */
    void setSelected(Set<Tagged> elements) {
        if (!elements.equals(selected)) {
            var touched = painted().stream().flatMap(shown -> shown.marks().all().stream()).filter(mark -> elements.contains(mark.element()) != selected.contains(mark.element()))
                    .map(Mark::place).toList();
            selected = Set.copyOf(elements);
            restyle(touched);
        }
    }

    boolean isSelected(Mark mark) {
        return selected.contains(mark.element());
    }

    /** Selects all words. */
    void selectAll() {
        come();
        text.selectAll();
    }

    /** Where the caret stands. */
    int caret() {
        return page().toSource(text.getCaretOffset());
    }

    /** The selected words; empty, at the caret, where none are. */
    Stretch selection() {
        var range = text.getSelectionRange();
        return page().toSource(new Stretch(range.x, range.x + range.y));
    }

    /** The line of the page the caret stands in. */
    int caretLine() {
        return page().lineAt(text.getCaretOffset());
    }

    /** The voice whose heading or whose words the caret stands in; empty where nobody speaks. */
    Optional<Voice> voiceAtCaret() {
        int line = caretLine();
        return reading().flatMap(shown -> shown.page().isHeading(line) ? shown.page().voice(line) : shown.voices().innermostAt(caret()));
    }

    /** Selects words and brings them into view. */
    void select(Stretch words) {
        var shown = page().toShown(words);
        scroll.to(page().lineAt(shown.start()), () -> text.setSelection(shown.start(), shown.end()));
    }

    /** Sets the caret before the letter at {@code offset} and brings it into view. */
    void goTo(int offset) {
        select(new Stretch(offset, offset));
    }

    /** Sets the caret into a voice's heading, or before its first word if it has none, and brings it into view. */
    void goTo(Voice voice) {
        int line = page().headingOf(voice);
        int shown = page().isHeading(line) ? page().start(line) : page().toShown(voice.extent().start());
        scroll.to(line, () -> text.setSelection(shown));
    }

    /** Selects the first words of a voice that stand together, the caret before them, so that where they begin is seen. */
    void mark(Voice voice) {
        int heading = page().headingOf(voice);
        var words = page().toShown(voice.parts().getFirst());
        scroll.to(heading, () -> text.setSelection(words.end(), words.start()));
    }

    /** The offset of the first word in view. */
    int firstVisible() {
        return page().toSource(page().start(text.getTopIndex()));
    }

    /** Goes back to a place after the text was laid out again. */
    void restore(int caret, int firstVisible) {
        int shown = page().toShown(Math.min(caret, read().text().length()));
        scroll.toTop(page().lineOf(firstVisible), () -> text.setSelection(shown));
    }

    /** The lines of the page between two heights of the widget. */
    IntStream linesIn(int top, int bottom) {
        return geometry.linesIn(top, bottom);
    }

    /** The height at which a line of the page begins. */
    int top(int line) {
        return geometry.top(line);
    }

    /** Where the letter at {@code offset} stands. */
    Point location(int offset) {
        return geometry.location(page().toShown(offset));
    }

    /** The boxes of words, given as shown, within one line. */
    List<Rectangle> rows(Stretch shown) {
        return geometry.rows(shown);
    }

    /** The offset of the word at a point of the widget; empty beside the words. */
    Optional<Integer> offsetAt(Point point) {
        int shown = text.getOffsetAtPoint(point);
        return shown < 0 || reading == null || page().isHeading(page().lineAt(shown)) ? Optional.empty()
                : Optional.of(page().toSource(shown));
    }

    /** Where the word at {@code offset} leads. */
    Optional<String> addressAt(int offset) {
        var line = page().source(page().lineOf(offset));
        return read().links().in(line).stream().filter(link -> link.place().contains(offset)).map(LinkSpot::address).findFirst();
    }

    /** The free room, in pixels, above the heading of a voice. */
    int gapAbove(int line, Voice voice) {
        boolean isInner = voice.outer().isPresent();
        return line == 0 || !page().isHeading(line) ? 0 : fonts().lineHeight() * (isInner ? 7 : 14) / 16;
    }
}
