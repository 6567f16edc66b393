package org.adduce.help.internal;

import java.util.List;
import org.adduce.help.internal.book.HelpBook;
import org.adduce.help.internal.book.HelpRegistry;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the page on what one is at: in a view beside it, or, where a dialog holds the window, in a window of its own. */
public final class HelpHandler extends AbstractHandler {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 600;
    private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var contexts = HelpContexts.now(window);
        var shell = Display.getCurrent().getActiveShell();
        if (shell != null && shell != window.getShell() && (shell.getStyle() & MODAL) != 0) {
            open(shell, HelpRegistry.read(), contexts);
            return null;
        }
        try {
            var view = (HelpView) window.getActivePage().showView(HelpView.ID);
            view.book().forContext(contexts).ifPresent(view::show);
            return view;
        } catch (PartInitException e) {
            throw new ExecutionException("Help could not be shown", e);
        }
    }

    private static void open(Shell dialog, HelpBook book, List<String> contexts) {
        var shell = new Shell(dialog, SWT.SHELL_TRIM | SWT.MODELESS);
        shell.setText(Messages.Help_title);
        shell.setLayout(new FillLayout());
        var pane = new HelpPane(shell, book);
        book.forContext(contexts).ifPresentOrElse(pane::show, pane::contents);
        shell.setSize(WIDTH, HEIGHT);
        shell.addListener(SWT.Traverse, pressed -> {
            if (pressed.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.open();
    }
}
