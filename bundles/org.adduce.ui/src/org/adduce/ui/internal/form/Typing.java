package org.adduce.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.adduce.ui.internal.form.field.TextBox;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Where somebody types what is not committed yet. While one does, undo and redo are those of the typing; every other
 * command that is not about text commits it first, so that saving saves what one sees.
 */
final class Typing implements IExecutionListener {

    private static final Set<String> ABOUT_TEXT = Set.of(IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO,
            IWorkbenchCommandConstants.EDIT_CUT, IWorkbenchCommandConstants.EDIT_COPY, IWorkbenchCommandConstants.EDIT_PASTE,
            IWorkbenchCommandConstants.EDIT_SELECT_ALL);

    private final IHandlerService handlers;
    private final ICommandService commands;
    private final Runnable committer;
    private final List<IHandlerActivation> activations = new ArrayList<>();
    private Optional<TextBox> box = Optional.empty();

    Typing(IWorkbenchPartSite site, Runnable committer) {
        this.handlers = site.getService(IHandlerService.class);
        this.commands = site.getService(ICommandService.class);
        this.committer = committer;
        commands.addExecutionListener(this);
    }

    boolean isTyping() {
        return box.isPresent();
    }

    void set(TextBox typed, boolean isTyping) {
        if (isTyping) {
            box = Optional.of(typed);
            if (activations.isEmpty()) {
                activate(IWorkbenchCommandConstants.EDIT_UNDO, TextBox::undo);
                activate(IWorkbenchCommandConstants.EDIT_REDO, TextBox::redo);
            }
        } else if (box.filter(typed::equals).isPresent()) {
            box = Optional.empty();
            handlers.deactivateHandlers(activations);
            activations.clear();
        }
    }

    private void activate(String command, Predicate<TextBox> what) {
        activations.add(handlers.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                return box.map(what::test).orElse(false);
            }
        }));
    }

    void dispose() {
        commands.removeExecutionListener(this);
        handlers.deactivateHandlers(activations);
        activations.clear();
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        if (isTyping() && !ABOUT_TEXT.contains(command)) {
            committer.run();
        }
    }

    @Override
    public void notHandled(String command, NotHandledException exception) {
        // Nothing ran, so nothing needs to be kept for it.
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException exception) {
        // The failure is reported by whoever ran the command.
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        // What was typed was committed before.
    }
}
