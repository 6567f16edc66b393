package org.adduce.team.ui.internal.git;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** The views of sharing in the open windows. On the UI thread. */
final class TeamViews {

    private TeamViews() {
    }

    /** A view that looks into the repository. */
    interface Looking {
        /** Looks again. */
        void look();
    }

    /** Lets all of them look again. */
    static void refresh() {
        for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            pages(window).flatMap(page -> Stream.of(page.getViewReferences())).map(reference -> reference.getView(false))
                    .filter(Looking.class::isInstance).forEach(view -> ((Looking) view).look());
        }
    }

    private static Stream<IWorkbenchPage> pages(IWorkbenchWindow window) {
        return Stream.of(window.getPages());
    }

    /** Shows a view. */
    static void show(String id) {
        page().ifPresent(page -> {
            try {
                page.showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG);
            }
        });
    }

    /** Says something in the status line of the view or editor in hand. */
    static void say(String words) {
        page().map(IWorkbenchPage::getActivePart).ifPresent(part -> {
            var bars = part.getSite() instanceof IViewSite view ? view.getActionBars()
                    : part.getSite() instanceof IEditorSite editor ? editor.getActionBars() : null;
            if (bars != null) {
                bars.getStatusLineManager().setMessage(words);
            }
        });
    }

    private static Optional<IWorkbenchPage> page() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage);
    }
}
