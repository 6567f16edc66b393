package org.adduce.team.ui.internal.compare;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands of a comparison. Those that take something over have keys while the tree has the focus. */
final class CompareKeys {

    static final String FORWARD = "org.adduce.team.ui.compare.takeForward";
    static final String BACKWARD = "org.adduce.team.ui.compare.takeBackward";
    static final String NEXT = "org.adduce.team.ui.compare.next";
    static final String PREVIOUS = "org.adduce.team.ui.compare.previous";
    private static final String CONTEXT = "org.adduce.team.ui.context.compare";

    private final IWorkbenchPartSite site;
    private Optional<IContextActivation> active = Optional.empty();

    CompareKeys(IWorkbenchPartSite site) {
        this.site = site;
    }

    /** What commands do. */
    interface Actions {
        /** Takes what is selected over. */
        void take(Direction direction);

        /** Goes to the next difference, or to the one before. */
        void go(boolean isForward);

        /** Goes to the element that is selected. */
        void open();
    }

    void activate(Control tree, Actions actions) {
        handle(FORWARD, () -> actions.take(Direction.FORWARD));
        handle(BACKWARD, () -> actions.take(Direction.BACKWARD));
        handle(NEXT, () -> actions.go(true));
        handle(PREVIOUS, () -> actions.go(false));
        handle(IWorkbenchCommandConstants.NAVIGATE_NEXT, () -> actions.go(true));
        handle(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, () -> actions.go(false));
        tree.addFocusListener(FocusListener.focusGainedAdapter(event -> hear(true)));
        tree.addFocusListener(FocusListener.focusLostAdapter(event -> hear(false)));
    }

    private void handle(String command, Runnable what) {
        site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                what.run();
                return null;
            }
        });
    }

    private void hear(boolean isListening) {
        var contexts = site.getService(IContextService.class);
        active.ifPresent(contexts::deactivateContext);
        active = isListening ? Optional.of(contexts.activateContext(CONTEXT)) : Optional.empty();
    }
}
