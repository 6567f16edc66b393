package org.adduce.ui.internal.reader;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Makes the keys of the reader work while its text has the focus and only then: single letters are commands there, and
 * must be letters again in any field that is typed into.
 */
final class ReaderKeys {

    private static final String CONTEXT = "org.adduce.ui.context.reader";

    private final IWorkbenchPartSite site;
    private final TextPane pane;
    private IContextActivation active;

    ReaderKeys(IWorkbenchPartSite site, TextPane pane) {
        this.site = site;
        this.pane = pane;
    }

    /** While the text has the focus. */
    void install() {
        follow(pane.control());
        handle("org.eclipse.ui.edit.copy", this::copy);
        handle("org.eclipse.ui.edit.selectAll", pane::selectAll);
    }

    /** While something else has it: what has the focus where there is no text. */
    void follow(Control control) {
        control.addListener(SWT.FocusIn, event -> activate());
        control.addListener(SWT.FocusOut, event -> deactivate());
        control.addListener(SWT.Dispose, event -> deactivate());
    }

    private void activate() {
        if (active == null) {
            active = site.getService(IContextService.class).activateContext(CONTEXT);
        }
    }

    private void deactivate() {
        if (active != null) {
            active.getContextService().deactivateContext(active);
            active = null;
        }
    }

    private void handle(String command, Runnable action) {
        site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        });
    }

    /** Copies the source's own words, without the headings that stand between them. */
    private void copy() {
        pane.reading().filter(reading -> !pane.selection().isEmpty()).ifPresent(reading -> {
            var clipboard = new Clipboard(pane.control().getDisplay());
            clipboard.setContents(new Object[] {pane.selection().of(reading.text())}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }
}
