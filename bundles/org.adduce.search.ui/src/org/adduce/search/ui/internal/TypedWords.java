package org.adduce.search.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * A field that belongs to no part: while one types in it, what cuts, copies, pastes and selects is about its words, not about
 * the part that was worked in before; and nothing there is undone unseen.
 */
final class TypedWords {

    private final IHandlerService handlers;
    private final List<IHandlerActivation> activations = new ArrayList<>();

    private TypedWords(IHandlerService handlers) {
        this.handlers = handlers;
    }

    static void of(Text field, IHandlerService handlers) {
        var words = new TypedWords(handlers);
        field.addListener(SWT.FocusIn, event -> words.begin(field));
        field.addListener(SWT.FocusOut, event -> words.end());
        field.addListener(SWT.Dispose, event -> words.end());
    }

    private void begin(Text field) {
        end();
        activate(IWorkbenchCommandConstants.EDIT_SELECT_ALL, new Doing(field::selectAll, true));
        activate(IWorkbenchCommandConstants.EDIT_CUT, new Doing(field::cut, true));
        activate(IWorkbenchCommandConstants.EDIT_COPY, new Doing(field::copy, true));
        activate(IWorkbenchCommandConstants.EDIT_PASTE, new Doing(field::paste, true));
        activate(IWorkbenchCommandConstants.EDIT_UNDO, new Doing(() -> { }, false));
        activate(IWorkbenchCommandConstants.EDIT_REDO, new Doing(() -> { }, false));
    }

    private void activate(String command, Doing handler) {
        activations.add(handlers.activateHandler(command, handler, new FieldInHand()));
    }

    private void end() {
        handlers.deactivateHandlers(activations);
        activations.clear();
    }

    private static final class Doing extends AbstractHandler {

        private final Runnable action;

        private Doing(Runnable action, boolean isEnabled) {
            this.action = action;
            setBaseEnabled(isEnabled);
        }

        @Override
        public Object execute(ExecutionEvent event) {
            action.run();
            return null;
        }
    }
}
