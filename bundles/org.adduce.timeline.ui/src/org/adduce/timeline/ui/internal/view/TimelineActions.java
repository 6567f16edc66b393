package org.adduce.timeline.ui.internal.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.timeline.Axis;
import org.adduce.timeline.lanes.LaneRegistry;
import org.adduce.timeline.ui.internal.edit.TimelineContents;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;

/** The few actions of the timeline: lanes, kinds of time, zoom. */
final class TimelineActions {

    /** What the ids of the timeline's commands begin with. */
    static final String COMMANDS = "org.adduce.timeline.ui.";

    private final TimelineContents contents;
    private final Arranger arranger;

    TimelineActions(TimelineContents contents, Arranger arranger) {
        this.contents = contents;
        this.arranger = arranger;
    }

    void fill(IActionBars bars) {
        var tools = bars.getToolBarManager();
        tools.add(push(Messages.TimelineActions_zoomIn, "zoom-in", TimelineAction.ZOOM_IN));
        tools.add(push(Messages.TimelineActions_zoomOut, "zoom-out", TimelineAction.ZOOM_OUT));
        tools.add(push(Messages.TimelineActions_fit, "fit", TimelineAction.FIT));
        choices(bars.getMenuManager());
        contents.addListener(() -> bars.getMenuManager().update(IAction.CHECKED));
    }

    /** Goes back to all of time. */
    void whole(IMenuManager menu) {
        menu.add(push(Messages.TimelineActions_fit, "fit", TimelineAction.FIT));
    }

    /** What one looks at, and how: in the view's menu, and where one clicks into the picture. */
    void choices(IMenuManager menu) {
        menu.add(whenShown(Messages.TimelineActions_lanesBy, this::lanesBy));
        menu.add(whenShown(Messages.TimelineActions_coloursBy, this::coloursBy));
        var axes = new MenuManager(Messages.TimelineActions_show);
        axis(axes, Messages.TimelineActions_both, Axis.BOTH);
        axis(axes, Messages.TimelineActions_said, Axis.SAID);
        axis(axes, Messages.TimelineActions_about, Axis.ABOUT);
        menu.add(axes);
        menu.add(new Separator());
        menu.add(check(Messages.TimelineActions_allLanes, "allLanes", TimelineAction.ALL_LANES));
        menu.add(check(Messages.TimelineActions_allUndated, "allUndated", TimelineAction.ALL_UNDATED));
    }

    /** Plug-ins come and go: what there is, is looked up when somebody looks. */
    private static MenuManager whenShown(String text, Consumer<IContributionManager> filling) {
        var menu = new MenuManager(text);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(filling::accept);
        return menu;
    }

    private void lanesBy(IContributionManager menu) {
        for (var way : LaneRegistry.platform().layouts()) {
            var action = radio(way.label(), () -> arranger.layOut(way));
            action.setChecked(arranger.lanes().equals(way.lanes()));
            action.setEnabled(way.layout().fault().isEmpty());
            menu.add(action);
        }
    }

    private void coloursBy(IContributionManager menu) {
        var own = radio(Messages.TimelineActions_ownColours, () -> arranger.colour(Optional.empty()));
        own.setChecked(arranger.colouring().isEmpty());
        menu.add(own);
        for (var way : LaneRegistry.platform().colourings()) {
            var action = radio(way.label(), () -> arranger.colour(Optional.of(way)));
            action.setChecked(arranger.colouring().filter(chosen -> chosen.id().equals(way.id())).isPresent());
            action.setEnabled(way.colouring().fault().isEmpty());
            menu.add(action);
        }
    }

    private void axis(IContributionManager menu, String text, Axis axis) {
        var action = radio(text, () -> contents.look(contents.view().along(axis)));
        action.setChecked(contents.view().axis() == axis);
        menu.add(action);
    }


    /** What it is asked whenever it is shown, as it can be chosen in several places. */
    private IAction check(String text, String command, TimelineAction state) {
        var action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public boolean isChecked() {
                return state.isOn(contents);
            }

            @Override
            public void run() {
                state.run(contents);
            }
        };
        action.setActionDefinitionId(COMMANDS + command);
        return action;
    }

    private IAction push(String text, String icon, TimelineAction body) {
        var action = new Action(text, ElementImages.descriptor(icon)) {
            @Override
            public void run() {
                body.run(contents);
            }
        };
        action.setId("org.adduce.timeline." + icon);
        action.setActionDefinitionId(COMMANDS + icon);
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
