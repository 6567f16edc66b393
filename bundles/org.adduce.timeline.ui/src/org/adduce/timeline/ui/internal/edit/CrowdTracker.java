package org.adduce.timeline.ui.internal.edit;

import java.util.LongSummaryStatistics;
import org.adduce.timeline.scale.TimeRange;
import org.adduce.timeline.scene.Hit;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;

/** A click on a crowd goes closer, until those in it can be told apart. */
final class CrowdTracker extends AbstractTool implements DragTracker {

    private static final double ROOM = 0.5;
    private static final double CLOSER = 0.4;

    private final TimelineEditPart timeline;
    private final Hit hit;

    CrowdTracker(TimelineEditPart timeline, Hit hit) {
        this.timeline = timeline;
        this.hit = hit;
    }

    @Override
    public void commitDrag() {
        // There is nothing to drag.
    }

    @Override
    protected String getCommandName() {
        return "zoom";
    }

    @Override
    protected boolean handleButtonUp(int button) {
        LongSummaryStatistics times = hit.items().stream().flatMap(item -> item.time().stream())
                .mapToLong(time -> time.point()).summaryStatistics();
        if (times.getCount() > 0) {
            closer(TimeRange.of(times.getMin(), times.getMax()).padded(ROOM));
        }
        return true;
    }

    /** Never less close than before: those at the very same instant stay a stack, and the zoom must not run away from them. */
    private void closer(TimeRange wanted) {
        var view = timeline.contents().view();
        long middle = wanted.from() + wanted.span() / 2;
        boolean isCloser = wanted.span() < view.range().span() * CLOSER;
        timeline.contents().look(view.showing(isCloser ? wanted : view.range().zoomed(middle, CLOSER)));
    }
}
