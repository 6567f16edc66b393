package org.adduce.team.ui.internal.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.model.value.SidedValue;
import org.adduce.team.conflict.OpenConflict;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** The commands that settle conflicts from the keyboard. Their keys are plain letters and digits, which work while the list has the focus. */
final class ConflictKeys {

    private static final String CONTEXT = "org.adduce.team.ui.context.conflicts";
    private static final String PREFIX = "org.adduce.team.ui.conflicts.";
    private static final List<String> SIDES = List.of("takeFirst", "takeSecond", "takeThird");

    private final IWorkbenchPartSite site;
    private Optional<IContextActivation> active = Optional.empty();

    ConflictKeys(IWorkbenchPartSite site) {
        this.site = site;
    }

    /** What settles conflicts at a key. */
    interface Settling {
        /** Settles what is selected by the side at a place, from 0. */
        void takeSide(int place);

        /** Settles what is selected. */
        void take(Choice choice);

        /** Lets a person write the value. */
        void write();
    }

    /** Answers to the commands from now on, and to their keys while a control has the focus. */
    void activate(Control list, Settling settling) {
        var handlers = site.getService(IHandlerService.class);
        for (int i = 0; i < SIDES.size(); i++) {
            int place = i;
            handlers.activateHandler(PREFIX + SIDES.get(i), handler(event -> settling.takeSide(place)));
        }
        handlers.activateHandler(PREFIX + "takeBefore", handler(event -> settling.take(new Choice.Before())));
        handlers.activateHandler(PREFIX + "takeBoth", handler(event -> settling.take(new Choice.Both())));
        handlers.activateHandler(PREFIX + "keepStanding", handler(event -> settling.take(new Choice.Stands())));
        handlers.activateHandler(PREFIX + "write", handler(event -> settling.write()));
        list.addFocusListener(FocusListener.focusGainedAdapter(event -> hear(true)));
        list.addFocusListener(FocusListener.focusLostAdapter(event -> hear(false)));
    }

    private static AbstractHandler handler(Consumer<ExecutionEvent> what) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                what.accept(event);
                return null;
            }
        };
    }

    private void hear(boolean isListening) {
        var contexts = site.getService(IContextService.class);
        active.ifPresent(contexts::deactivateContext);
        active = isListening ? Optional.of(contexts.activateContext(CONTEXT)) : Optional.empty();
    }

    /** The command that does what a choice does for a conflict. */
    static Optional<String> command(Choice choice, OpenConflict conflict) {
        return switch (choice) {
            case Choice.Value value -> side(Choice.sides(conflict).indexOf(value.side()));
            case Choice.Side side -> side(Choice.sides(conflict).stream().map(SidedValue::who).toList().indexOf(side.who()));
            case Choice.Before before -> Optional.of(PREFIX + "takeBefore");
            case Choice.Both both -> Optional.of(PREFIX + "takeBoth");
            case Choice.Stands stands -> Optional.of(PREFIX + "keepStanding");
            case Choice.Written written -> Optional.of(PREFIX + "write");
        };
    }

    private static Optional<String> side(int place) {
        return place >= 0 && place < SIDES.size() ? Optional.of(PREFIX + SIDES.get(place)) : Optional.empty();
    }

    /** The key of that command as people know it, in brackets; empty where there is none. */
    String key(Choice choice, OpenConflict conflict) {
        var bindings = site.getService(IBindingService.class);
        return command(choice, conflict).map(id -> bindings.getBestActiveBindingFormattedFor(id))
                .filter(key -> key != null && !key.isEmpty()).map(key -> " (" + key + ')').orElse("");
    }
}
