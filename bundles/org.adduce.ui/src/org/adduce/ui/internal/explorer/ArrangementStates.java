package org.adduce.ui.internal.explorer;

import java.util.List;
import org.adduce.ui.internal.reading.ReadMarks;
import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RadioState;

/** How a person wants elements arranged: kept by the states of the commands that say so, from one start to the next. */
final class ArrangementStates {

    private static final String CLAIMS = "org.adduce.ui.groupClaims";
    private static final String SOURCES = "org.adduce.ui.groupSources";
    private static final String ORDER = "org.adduce.ui.sortElements";

    private final ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    private final ReadMarks marks;
    private final IStateListener listener;

    /** @param changed called when a person wants it otherwise */
    ArrangementStates(ReadMarks marks, Runnable changed) {
        this.marks = marks;
        listener = (state, before) -> changed.run();
        states().forEach(state -> state.addListener(listener));
    }

    void dispose() {
        states().forEach(state -> state.removeListener(listener));
    }

    Arrangement arrangement() {
        return new Arrangement(Grouping.of(value(CLAIMS)), Grouping.of(value(SOURCES)), Order.of(value(ORDER)), marks::isRead);
    }

    private List<State> states() {
        return List.of(state(CLAIMS), state(SOURCES), state(ORDER));
    }

    private String value(String command) {
        return String.valueOf(state(command).getValue());
    }

    private State state(String command) {
        return commands.getCommand(command).getState(RadioState.STATE_ID);
    }
}
