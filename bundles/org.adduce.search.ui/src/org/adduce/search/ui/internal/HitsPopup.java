package org.adduce.search.ui.internal;

import java.util.function.Consumer;
import org.adduce.model.Element;
import org.adduce.ui.internal.line.StyleClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** What was found, below the field in which one types; the focus stays there. On the UI thread. */
final class HitsPopup {

    private static final int WIDTH = 560;
    private static final double MOST_OF_WINDOW = 0.7;
    private static final int MARGIN = 8;
    private static final int FRAME = 1;

    private final Shell shell;
    private final HitTree hits;
    private final Label hint;
    private final Label status;
    private final Composite foot;

    /**
     * Makes it, not shown.
     *
     * @param opened is told what a person wants to go to
     * @param all run where all that fits is wanted
     */
    HitsPopup(Shell window, Consumer<Element> opened, Runnable all) {
        shell = StyleClass.FRAME.of(new Shell(window, SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM));
        shell.setData("org.adduce.id", "search.found");
        shell.setText(Messages.Search_field);
        GridLayoutFactory.fillDefaults().margins(FRAME, FRAME).spacing(0, 0).applyTo(shell);
        shell.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        var content = StyleClass.PAPER.of(new Composite(shell, SWT.NONE));
        content.setBackgroundMode(SWT.INHERIT_DEFAULT);
        content.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        hits = new HitTree(content, "search.found.hits");
        hits.onOpen(opened);
        hits.onMore(kind -> all.run());
        hits.openAtAClick();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(hits.control());
        hint = StyleClass.PAPER.of(new Label(content, SWT.WRAP));
        hint.setData("org.adduce.id", "search.found.hint");
        hint.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).applyTo(hint);
        foot = StyleClass.PAPER.of(new Composite(content, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        status = StyleClass.PAPER.of(new Label(foot, SWT.NONE));
        status.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        var link = StyleClass.PAPER.of(new Link(foot, SWT.NONE));
        link.setText("<a>" + Messages.Search_all + "</a>");
        link.setData("org.adduce.id", "search.found.all");
        link.addListener(SWT.Selection, event -> all.run());
    }

    /** Shows this below {@code field}, within its window. */
    void show(Found found, String nothing, String total, Control field) {
        boolean isNothing = found.groups().isEmpty();
        hits.show(found);
        hint.setText(nothing);
        status.setText(total);
        show(hits.control(), !isNothing);
        show(hint, isNothing);
        show(foot, !isNothing);
        if (isNothing && nothing.isEmpty()) {
            hide();
            return;
        }
        shell.setBounds(below(field, isNothing));
        shell.layout(true, true);
        shell.setVisible(true);
    }

    private static void show(Control control, boolean isShown) {
        control.setVisible(isShown);
        ((GridData) control.getLayoutData()).exclude = !isShown;
    }

    /** As wide as there is use for, its right end that of the field, and no higher than what was found. */
    private Rectangle below(Control field, boolean isNothing) {
        var at = field.getDisplay().map(field.getParent(), null, field.getBounds());
        var window = field.getShell().getDisplay().map(field.getShell(), null, field.getShell().getClientArea());
        int width = Math.min(Math.max(WIDTH, at.width), window.width);
        int inner = width - 2 * FRAME;
        int height = isNothing ? hint.computeSize(inner - 2 * MARGIN, SWT.DEFAULT).y + 2 * MARGIN
                : hits.height() + foot.computeSize(inner, SWT.DEFAULT).y + MARGIN;
        int most = (int) (window.height * MOST_OF_WINDOW);
        int x = Math.max(window.x, at.x + at.width - width);
        return new Rectangle(x, at.y + at.height + 2, width, Math.min(height, most) + 2 * FRAME);
    }

    HitTree hits() {
        return hits;
    }

    boolean isShown() {
        return !shell.isDisposed() && shell.isVisible();
    }

    /** Whether this window is the one that is worked in. */
    boolean isActive() {
        return !shell.isDisposed() && shell.getDisplay().getActiveShell() == shell;
    }

    /** What lay under it is painted at once: without a compositor GTK leaves the tabs there as they were covered. */
    void hide() {
        if (isShown()) {
            var window = shell.getParent();
            var under = shell.getDisplay().map(null, window, shell.getBounds());
            shell.setVisible(false);
            window.redraw(under.x, under.y, under.width, under.height, true);
            shell.getDisplay().asyncExec(() -> {
                if (!window.isDisposed()) {
                    window.redraw(under.x, under.y, under.width, under.height, true);
                }
            });
        }
    }

    void dispose() {
        shell.dispose();
    }
}
