package org.adduce.ui.internal.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.adduce.ui.internal.desk.Breath;
import org.adduce.ui.internal.longtext.PageContent;
import org.adduce.ui.internal.longtext.SteadyView;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Voice;
import org.eclipse.swt.custom.StyledText;

/**
 * Writes the headings of voices again that say something else now: those in view first, and a few at a time, since each costs
 * the widget a millisecond and somebody may speak a thousand times. On the UI thread.
 */
final class Retitling {

    private static final int SLICE = 8;

    private final StyledText text;
    private final SteadyView steady;
    private final Breath breath;
    private Deque<Voice> old = new ArrayDeque<>();
    private Reading reading;
    private PageContent content;

    Retitling(StyledText text, SteadyView steady) {
        this.text = text;
        this.steady = steady;
        breath = new Breath(text.getDisplay(), this::goOn);
    }

    /** Begins, anew if it was not done. */
    void begin(Reading shown, PageContent words) {
        reading = shown;
        content = words;
        int top = text.getTopIndex();
        old = shown.voices().all().stream().filter(voice -> isOld(line(voice), voice))
                .sorted(Comparator.comparingInt(voice -> Math.abs(line(voice) - top))).collect(Collectors.toCollection(ArrayDeque::new));
        goOn();
    }

    /** Ends it: what was to be written again is no longer shown. */
    void stop() {
        breath.stop();
        old.clear();
    }

    private int line(Voice voice) {
        return reading.page().headingOf(voice);
    }

    private boolean isOld(int line, Voice voice) {
        return reading.page().isHeading(line) && !reading.page().words(line).equals(reading.headings().of(voice));
    }

    private void goOn() {
        if (text.isDisposed() || old.isEmpty()) {
            return;
        }
        var some = someKnown();
        if (some.isEmpty()) {
            steady.settling().whenWhole(breath::take);
        } else {
            steady.rewrite(() -> some.forEach(voice -> content.retitle(line(voice), reading.headings().of(voice))));
            steady.redraw();
            breath.take();
        }
    }

    private List<Voice> someKnown() {
        var some = new ArrayList<Voice>();
        while (some.size() < SLICE && !old.isEmpty() && steady.isKnown(line(old.peek()))) {
            some.add(old.poll());
        }
        return some;
    }
}
