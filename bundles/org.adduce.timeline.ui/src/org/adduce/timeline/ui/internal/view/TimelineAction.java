package org.adduce.timeline.ui.internal.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.adduce.timeline.ui.internal.edit.TimelineContents;

/** What the timeline's commands do that only look at it in another way. */
enum TimelineAction {

    /** Shows less time, larger. */
    ZOOM_IN(contents -> contents.zoom(1 / TimelineAction.STEP)),
    /** Shows more time. */
    ZOOM_OUT(contents -> contents.zoom(TimelineAction.STEP)),
    /** Shows all time that anything is dated in. */
    FIT(TimelineContents::fit),
    /** Looks at what was before. */
    EARLIER(contents -> contents.pan(TimelineAction.PAN)),
    /** Looks at what comes after. */
    LATER(contents -> contents.pan(-TimelineAction.PAN)),
    /** Gives every lane its room, or as many as have room. */
    ALL_LANES(contents -> contents.look(contents.view().folded(contents.view().folding().rest(!TimelineAction.isRestOpen(contents)))), TimelineAction::isRestOpen),
    /** Shows all that has no date, or one row of it. */
    ALL_UNDATED(contents -> contents.openShelf(!TimelineAction.isShelfOpen(contents)), TimelineAction::isShelfOpen);

    private static final double STEP = 1.5;
    /** Pixels. */
    private static final int PAN = 48;

    private final Consumer<TimelineContents> action;
    private final Optional<Predicate<TimelineContents>> state;

    TimelineAction(Consumer<TimelineContents> action) {
        this.action = action;
        state = Optional.empty();
    }

    TimelineAction(Consumer<TimelineContents> action, Predicate<TimelineContents> state) {
        this.action = action;
        this.state = Optional.of(state);
    }

    void run(TimelineContents contents) {
        action.accept(contents);
    }

    /** Whether it is on; what is never on or off is not. */
    boolean isOn(TimelineContents contents) {
        return state.filter(on -> on.test(contents)).isPresent();
    }

    private static boolean isRestOpen(TimelineContents contents) {
        return contents.view().folding().isRestOpen();
    }

    private static boolean isShelfOpen(TimelineContents contents) {
        return contents.view().folding().isShelfOpen();
    }
}
