package org.adduce.ui.internal.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Shows the welcome page in a window as long as there is nothing to read in it: never an empty grey area. On the UI thread. */
public final class WelcomeWatch implements IPartListener2 {

    private final IWorkbenchWindow window;

    private WelcomeWatch(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Begins with the window as it is now. */
    public static void over(IWorkbenchWindow window) {
        var watch = new WelcomeWatch(window);
        window.getPartService().addPartListener(watch);
        watch.later(watch::fill);
    }

    /** Shows the page, and gives it the focus if so wished. */
    static void show(IWorkbenchPage page, boolean isActive) {
        try {
            page.openEditor(new WelcomeInput(), WelcomePage.ID, isActive);
        } catch (PartInitException e) {
            ILog.get().error("The welcome page could not be shown", e);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference opened) {
        if (isEditor(opened) && !isWelcome(opened)) {
            later(this::close);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference closed) {
        if (isEditor(closed) && !isWelcome(closed)) {
            later(this::fill);
        }
    }

    private void fill() {
        if (window.getActivePage().getEditorReferences().length == 0) {
            show(window.getActivePage(), false);
        }
    }

    private void close() {
        window.getActivePage().closeEditors(window.getActivePage().findEditors(new WelcomeInput(), WelcomePage.ID, IWorkbenchPage.MATCH_ID), false);
    }

    private static boolean isEditor(IWorkbenchPartReference part) {
        return part instanceof IEditorReference;
    }

    private static boolean isWelcome(IWorkbenchPartReference part) {
        return part.getId().equals(WelcomePage.ID);
    }

    /** Not amid the opening and closing itself, and not while everything closes. */
    private void later(Runnable body) {
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (!window.getWorkbench().isClosing() && window.getActivePage() != null) {
                body.run();
            }
        });
    }
}
