package org.adduce.team.ui.internal.compare;

import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.team.ui.internal.words.SideCard;
import org.adduce.team.ui.internal.words.Tints;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What both sides say of the selected difference, beside each other, each with a button that takes it over into the other. */
final class DifferencePane {

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private final Composite area;
    private final SideCard before;
    private final SideCard after;
    private final Optional<Button> forward;
    private final Optional<Button> backward;
    /** Counts what was shown, so that what is marked in the background is not shown too late. */
    private int turn;

    /**
     * A pane.
     *
     * @param taking is told to take what is selected over, forward from left to right or backward
     */
    DifferencePane(Composite parent, CompareInput input, Consumer<Direction> taking) {
        area = new Composite(parent, SWT.NONE);
        area.setData(UNSTYLED, Boolean.TRUE);
        area.setBackground(new Tints(parent.getDisplay()).ground());
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(10, 10).spacing(8, 0).applyTo(area);
        before = new SideCard(area, input.name(input.before()), "compare.before");
        after = new SideCard(area, input.name(input.after()), "compare.after");
        forward = offer(before, input, Direction.FORWARD, taking);
        backward = offer(after, input, Direction.BACKWARD, taking);
        enable(false);
    }

    private static Optional<Button> offer(SideCard card, CompareInput input, Direction direction, Consumer<Direction> taking) {
        var target = direction.target(input);
        if (!target.isEditable()) {
            return Optional.empty();
        }
        boolean isForward = direction == Direction.FORWARD;
        return Optional.of(card.offer(isForward ? Messages.Take_forward : Messages.Take_backward, NLS.bind(Messages.Take_into, input.name(target)),
                isForward ? "compare.forward" : "compare.backward", () -> taking.accept(direction)));
    }

    Control control() {
        return area;
    }

    private void enable(boolean isSomething) {
        forward.ifPresent(button -> button.setEnabled(isSomething));
        backward.ifPresent(button -> button.setEnabled(isSomething));
    }

    /** Shows two texts; words that differ are marked at once where that is quick, else a little later. */
    void show(SideBySide sides, boolean canTake) {
        turn++;
        enable(canTake);
        if (sides.isQuick()) {
            put(sides.marked());
            return;
        }
        put(sides);
        int mine = turn;
        var display = area.getDisplay();
        var job = Job.create(Messages.Job_words, monitor -> {
            var marked = sides.marked();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!area.isDisposed() && turn == mine) {
                        put(marked);
                    }
                });
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void put(SideBySide sides) {
        before.show(sides.before().text(), sides.before().isAside());
        after.show(sides.after().text(), sides.after().isAside());
        before.reveal(sides.before().text());
        after.reveal(sides.after().text());
    }
}
