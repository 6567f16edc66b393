package org.adduce.timeline.ui.internal.view;

import org.adduce.timeline.Axis;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.ui.internal.edit.TimelineContents;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;

/** The few actions of the timeline: lanes, kinds of time, zoom. */
final class TimelineActions {

    private static final double STEP = 1.5;

    private final TimelineContents contents;

    TimelineActions(TimelineContents contents) {
        this.contents = contents;
    }

    void fill(IActionBars bars) {
        var tools = bars.getToolBarManager();
        tools.add(push(Messages.TimelineActions_zoomIn, "zoom-in", () -> contents.zoom(middle(), 1 / STEP)));
        tools.add(push(Messages.TimelineActions_zoomOut, "zoom-out", () -> contents.zoom(middle(), STEP)));
        tools.add(push(Messages.TimelineActions_fit, "fit", contents::fit));
        var menu = bars.getMenuManager();
        var lanes = new MenuManager(Messages.TimelineActions_lanesBy);
        lanesBy(lanes);
        menu.add(lanes);
        var axes = new MenuManager(Messages.TimelineActions_show);
        axis(axes, Messages.TimelineActions_both, Axis.BOTH);
        axis(axes, Messages.TimelineActions_said, Axis.SAID);
        axis(axes, Messages.TimelineActions_about, Axis.ABOUT);
        menu.add(axes);
        menu.add(new Separator());
        menu.add(restOpen());
        menu.add(shelfOpen());
    }

    private double middle() {
        return contents.scene().frame().plot().centreX();
    }

    private void lanesBy(IContributionManager menu) {
        lane(menu, Messages.TimelineActions_actor, Lanes.ACTOR);
        lane(menu, Messages.TimelineActions_topic, Lanes.TOPIC);
        lane(menu, Messages.TimelineActions_source, Lanes.SOURCE);
        lane(menu, Messages.TimelineActions_question, Lanes.QUESTION);
    }

    private void lane(IContributionManager menu, String text, Lanes by) {
        var action = radio(text, () -> contents.look(contents.view().by(by)));
        action.setChecked(contents.view().lanes() == by);
        menu.add(action);
    }

    private void axis(IContributionManager menu, String text, Axis axis) {
        var action = radio(text, () -> contents.look(contents.view().along(axis)));
        action.setChecked(contents.view().axis() == axis);
        menu.add(action);
    }

    private IAction restOpen() {
        return new Action(Messages.TimelineActions_allLanes, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                contents.look(contents.view().folded(contents.view().folding().rest(isChecked())));
            }
        };
    }

    /** The shelf is opened in the picture as well, which this follows. */
    private IAction shelfOpen() {
        var action = new Action(Messages.TimelineActions_allUndated, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                contents.openShelf(isChecked());
            }
        };
        contents.addListener(() -> action.setChecked(contents.view().folding().isShelfOpen()));
        return action;
    }

    private static IAction push(String text, String icon, Runnable run) {
        var action = new Action(text, ElementImages.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setId("org.adduce.timeline." + icon);
        return action;
    }

    private static Action radio(String text, Runnable run) {
        return new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    run.run();
                }
            }
        };
    }
}
