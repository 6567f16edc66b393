package org.adduce.timeline.ui.internal.view;

import java.util.List;
import org.eclipse.ui.commands.ICommandService;

/** Keeps the marks in menus at what is chosen on the timeline, which changes there too; only where it did, not with every move of the pointer. */
final class ChoiceMarks {

    private static final List<String> COMMANDS = List.of("lanesBy", "coloursBy", "times", "allLanes", "allUndated");

    private final TimelineView view;
    private final ICommandService commands;
    private List<Object> known = List.of();

    ChoiceMarks(TimelineView view, ICommandService commands) {
        this.view = view;
        this.commands = commands;
        view.contents().addListener(this::look);
    }

    private void look() {
        var now = List.<Object>of(view.arranger().lanes(), view.arranger().colouring(), view.contents().view().axis(), view.contents().view().folding());
        if (!now.equals(known)) {
            known = now;
            COMMANDS.forEach(command -> commands.refreshElements(TimelineActions.COMMANDS + command, null));
        }
    }
}
