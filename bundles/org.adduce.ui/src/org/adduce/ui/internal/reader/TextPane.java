package org.adduce.ui.internal.reader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.adduce.model.Tagged;
import org.adduce.ui.internal.longtext.FarWays;
import org.adduce.ui.internal.longtext.LongText;
import org.adduce.ui.internal.longtext.SteadyView;
import org.adduce.ui.internal.longtext.TextScroll;
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

    private final LongText text;
    private final TextGeometry geometry;
    private final TextScroll scroll;
    private final ShownText shown;
    private final SteadyView steady;
    private final TextDress dress;
    private Set<Tagged> selected = Set.of();

    /**
     * An empty pane.
     *
     * @param zoom how large the text shall be, in percent
     * @param aligning called whenever the column of text or its colours are others
     */
    TextPane(Composite parent, IntSupplier zoom, Runnable aligning) {
        text = new LongText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setData("org.adduce.id", "reader.text");
        // Copying must give the source's words without the headings between them: the workbench's command does.
        text.setKeyBinding(SWT.MOD1 | 'C', SWT.NULL);
        text.setKeyBinding(SWT.MOD1 | SWT.INSERT, SWT.NULL);
        geometry = new TextGeometry(text);
        scroll = new TextScroll(text);
        shown = new ShownText(text, scroll);
        steady = shown.steady();
        dress = new TextDress(text, steady, zoom, aligning);
        text.addLineStyleListener(new LineStyles(this));
        text.addVerifyKeyListener(event -> shown.come()); // a key is for what is read
        new FarWays(text, scroll, steady).install();
        text.addPaintListener(new MarginPainter(this));
        text.addPaintListener(new MarkPainter(this));
    }

    StyledText control() {
        return text;
    }

    /** Shows what takes a while to be laid out a moment later, or as soon as somebody asks for what is read. */
    void showLater(Function<Runnable, Optional<Reading>> awaited) {
        shown.showLater(awaited);
    }

    /** Shows a reading: from its start, or, where one of the same source was shown before, from the words that were in view. */
    void show(Reading reading) {
        shown.show(reading);
    }

    /** What is read; empty before anything was. What is on its way is laid out for it. */
    Optional<Reading> reading() {
        shown.come();
        return painted();
    }

    /** What is read, as far as it is laid out: for those who paint it, who need not wait for what is on its way. */
    Optional<Reading> painted() {
        return shown.painted();
    }

    /** Where something was to be read before. */
    private Reading read() {
        return shown.read();
    }

    private Page page() {
        return read().page();
    }

    /** The page whose lines the widget has: who paints or asks where something stands must not lay out another. */
    private Page pageInView() {
        return painted().orElseThrow().page();
    }

    ReaderFonts fonts() {
        return dress.fonts();
    }

    Palette palette() {
        return dress.palette();
    }

    Speakers speakers() {
        return shown.speakers();
    }

    Column column() {
        return dress.column();
    }

    /** Takes the fonts as they are to be now: after the zoom or the theme's font changed. */
    void useNewFonts() {
        dress.useNewFonts();
    }

    /** Paints what is in view again as it is. */
    void redraw() {
        steady.redraw();
    }

    /** Shows again what changed and nothing else; the page is as it was. */
    void refresh(Effects effects) {
        if (effects.areHeadingsOld()) {
            shown.retitle();
        }
        if (!effects.marks().isEmpty()) {
            restyle(read().marks().update(effects.marks()));
        }
        if (effects.areColoursOld()) {
            dress.restyle();
        }
    }

    /** Styles the lines anew that {@code places} touch, and no others. */
    private void restyle(Collection<Stretch> places) {
        steady.settling().whenDone(() -> places.stream().map(place -> page().toShown(place)).forEach(place -> text.redrawRange(place.start(), place.length(), true)));
    }

    /** Emphasises the marks of some elements. */
    void setSelected(Set<Tagged> elements) {
        if (!elements.equals(selected)) {
            var touched = painted().stream().flatMap(reading -> reading.marks().all().stream()).filter(mark -> elements.contains(mark.element()) != selected.contains(mark.element()))
                    .map(Mark::place).toList();
            selected = Set.copyOf(elements);
            restyle(touched);
        }
    }

    boolean isSelected(Mark mark) {
        return selected.contains(mark.element());
    }

    /** Selects all words. What is in view stays there. */
    void selectAll() {
        shown.come();
        steady.settling().whenDone(() -> text.setSelectionRange(text.getCharCount(), -text.getCharCount()));
    }

    /** Where the caret stands. */
    int caret() {
        return steady.away().map(Stretch::start).orElseGet(() -> page().toSource(text.getCaretOffset()));
    }

    /** The selected words; empty, at the caret, where none are. */
    Stretch selection() {
        var page = page();
        var range = text.getSelectionRange();
        return steady.away().orElseGet(() -> page.toSource(new Stretch(range.x, range.x + range.y)));
    }

    /** The line of the page the caret stands in. */
    int caretLine() {
        return steady.away().map(away -> page().lineOf(away.start())).orElseGet(() -> page().lineAt(text.getCaretOffset()));
    }

    /** Whether the caret is moved so that what is in view can stay, and by nobody who wants to be elsewhere. */
    boolean isSteadying() {
        return steady.isMoving();
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
        return geometry.location(pageInView().toShown(offset));
    }

    /** The boxes of words, given as shown, within one line. */
    List<Rectangle> rows(Stretch shown) {
        return geometry.rows(shown);
    }

    /** Whether the letter at {@code offset} stands in a line that is in view; asking where any other stands may take long. */
    boolean isInView(int offset) {
        int line = pageInView().lineOf(offset);
        return line >= text.getLineIndex(0) && line <= text.getLineIndex(text.getClientArea().height);
    }

    /** The offset of the word at a point of the widget; empty beside the words, and as long as lines are laid out again. */
    Optional<Integer> offsetAt(Point point) {
        if (!steady.settling().isDone()) {
            return Optional.empty();
        }
        int offset = text.getOffsetAtPoint(point);
        return offset < 0 || painted().isEmpty() || pageInView().isHeading(pageInView().lineAt(offset)) ? Optional.empty()
                : Optional.of(pageInView().toSource(offset));
    }

    /** Where the word at {@code offset} leads. */
    Optional<String> addressAt(int offset) {
        var line = page().source(page().lineOf(offset));
        return read().links().in(line).stream().filter(link -> link.place().contains(offset)).map(LinkSpot::address).findFirst();
    }

    /** The free room, in pixels, above the heading of a voice. */
    int gapAbove(int line, Voice voice) {
        boolean isInner = voice.outer().isPresent();
        return line == 0 || !pageInView().isHeading(line) ? 0 : fonts().lineHeight() * (isInner ? 7 : 14) / 16;
    }
}
