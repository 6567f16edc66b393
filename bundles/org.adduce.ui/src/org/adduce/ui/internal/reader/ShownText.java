package org.adduce.ui.internal.reader;

import java.util.Optional;
import java.util.function.Function;
import org.adduce.ui.internal.longtext.LongText;
import org.adduce.ui.internal.longtext.PageContent;
import org.adduce.ui.internal.longtext.SteadyView;
import org.adduce.ui.internal.longtext.TextScroll;
import org.adduce.ui.internal.reader.page.LineChange;
import org.adduce.ui.internal.reader.page.Page;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;

/** The reading that a widget shows, and how another comes in its place. On the UI thread. */
final class ShownText {

    /** Nanoseconds: a text is laid out for so long before anything else has its turn. */
    private static final long TURN = 30_000_000;

    private final LongText text;
    private final TextScroll scroll;
    private final SteadyView steady;
    private final Retitling retitling;
    private Reading reading;
    /** Null where nothing is on its way. */
    private Turns<Optional<Reading>> coming;
    private PageContent content;
    private Speakers speakers;
    /** Where to go back to; null where there is nothing to go back to, or somebody is there. */
    private Goal goal;

    /** What is selected, in the source, and there too where the first line in view begins, and the height in pixels at which that stands. */
    private record Goal(Stretch selected, int top, int y) {
    }

    ShownText(LongText text, TextScroll scroll) {
        this.text = text;
        this.scroll = scroll;
        steady = new SteadyView(text, () -> reading.page());
        retitling = new Retitling(text, steady);
    }

    /** What keeps in view what is in view. */
    SteadyView steady() {
        return steady;
    }

    /** The numbers of who speaks in it. */
    Speakers speakers() {
        return speakers;
    }

    /** What is read, as far as it is laid out. */
    Optional<Reading> painted() {
        return Optional.ofNullable(reading);
    }

    /** What is read, where something was to be read before. What is on its way is laid out for it. */
    Reading read() {
        come();
        return reading;
    }

    /**
     * Shows what takes a while to be laid out: in events of its own, or as soon as somebody asks for what is read. Until then
     * nothing is seen, or what was there before.
     *
     * @param awaited lays it out, and runs what it is given wherever it may be interrupted
     */
    void showLater(Function<Runnable, Optional<Reading>> awaited) {
        forget();
        coming = new Turns<>(awaited);
        goOn(coming);
    }

    private void goOn(Turns<Optional<Reading>> turns) {
        text.getDisplay().asyncExec(() -> {
            if (text.isDisposed()) {
                turns.stop();
            } else if (coming == turns) {
                if (turns.goOn(TURN)) {
                    come();
                } else {
                    goOn(turns);
                }
            }
        });
    }

    private void forget() {
        if (coming != null) {
            coming.stop();
            coming = null;
        }
    }

    /** Lays out what is on its way. */
    void come() {
        if (coming != null) {
            var awaited = coming;
            coming = null;
            awaited.result().ifPresent(this::show);
        }
    }

    /** Shows a reading: from its start, or, where one of the same source was shown before, from the words that were in view. */
    void show(Reading shown) {
        forget();
        retitling.stop();
        if (!scroll.isOnTheWay()) {
            goal = null;
        }
        scroll.stop();
        if (reading == null) {
            begin(shown);
        } else if (reading.text().equals(shown.text())) {
            follow(shown);
        } else {
            goBack(shown);
        }
    }

    private void begin(Reading shown) {
        goal = null;
        reading = shown;
        speakers = new Speakers(shown.voices());
        content = new PageContent(shown.page());
        text.setContent(content);
        steady.begin();
    }

    /** Tells the widget of what is another in it, and of no more. */
    private void follow(Reading shown) {
        var change = LineChange.between(reading, shown);
        if (goal == null && isSmall(change)) {
            shown.page().keepHeadings(page());
            steady.rewrite(() -> content.replace(shown.page(), change, () -> reading = shown));
            retitle();
        } else {
            goBack(shown);
        }
    }

    /** Whether it takes no longer than a frame or two to lay out what is another. */
    private boolean isSmall(LineChange change) {
        return !change.isAllOf(page()) && steady.isKnown(change.first()) && steady.isKnown(change.before())
                && page().start(change.before()) - page().start(change.first()) < SteadyView.NEAR;
    }

    private void goBack(Reading shown) {
        var back = goal == null ? here() : goal;
        begin(shown);
        goal = back;
        int length = shown.text().length();
        int line = page().lineOf(Math.min(back.top(), length));
        scroll.near(line, () -> {
            goal = null;
            text.setTopIndex(line);
            text.setTopPixel(text.getTopPixel() + text.getLinePixel(line) - back.y());
            var selected = page().toShown(new Stretch(Math.min(back.selected().start(), length), Math.min(back.selected().end(), length)));
            scroll.near(text.getLineAtOffset(selected.start()), () -> text.setSelectionRange(selected.end(), -selected.length()));
        });
    }

    private Goal here() {
        int top = text.getLineIndex(0);
        var range = text.getSelectionRange();
        var selected = steady.away().orElseGet(() -> page().toSource(new Stretch(range.x, range.x + range.y)));
        return new Goal(selected, page().source(top).start(), text.getLinePixel(top));
    }

    private Page page() {
        return reading.page();
    }

    /** Writes the headings again that say something else now. */
    void retitle() {
        retitling.begin(read(), content);
    }
}
