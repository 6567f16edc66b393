package org.adduce.team.ui.internal.git;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** The views of sharing in the open windows. On the UI thread. */
final class TeamViews {

    /** Milliseconds. */
    private static final int WHILE = 30_000;
    /** Takes back what was said last. On the UI thread. */
    private static Runnable last = () -> { };

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

    /** Shows a view; where the part in hand lies in its place, the view comes into hand instead of it. */
    static void show(String id) {
        page().ifPresent(page -> {
            try {
                var view = page.showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
                if (!page.isPartVisible(view)) {
                    page.activate(view);
                }
            } catch (PartInitException e) {
                StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG);
            }
        });
    }

    /** Says something in the status line of the view or editor in hand, for a while: later on it would be news no more. */
    static void say(String words) {
        hush();
        page().map(IWorkbenchPage::getActivePart).flatMap(TeamViews::statusLine).ifPresent(line -> {
            line.setMessage(words);
            Runnable end = () -> line.setMessage(null);
            last = end;
            Display.getCurrent().timerExec(WHILE, end);
        });
    }

    /** What was said last is not true any more. */
    static void hush() {
        last.run();
        Display.getCurrent().timerExec(-1, last);
        last = () -> { };
    }

    private static Optional<IStatusLineManager> statusLine(IWorkbenchPart part) {
        return switch (part.getSite()) {
            case IViewSite view -> Optional.of(view.getActionBars().getStatusLineManager());
            case IEditorSite editor -> Optional.of(editor.getActionBars().getStatusLineManager());
            default -> Optional.empty();
        };
    }

    private static Optional<IWorkbenchPage> page() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage);
    }
}
