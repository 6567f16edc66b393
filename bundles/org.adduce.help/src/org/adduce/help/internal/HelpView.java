package org.adduce.help.internal;

import org.adduce.help.internal.book.HelpBook;
import org.adduce.help.internal.book.HelpPage;
import org.adduce.help.internal.book.HelpRegistry;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Pages of help beside what they are about. */
public final class HelpView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.adduce.view.help";

    private final HelpBook book = HelpRegistry.read();
    private HelpPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new HelpPane(parent, book);
        var tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(action(Messages.Help_back, "undo", pane::back));
        tools.add(action(Messages.Help_contents, "collapse-all", pane::contents));
        pane.contents();
    }

    private static IAction action(String words, String icon, Runnable run) {
        return new Action(words, ElementImages.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    /** The pages it has. */
    public HelpBook book() {
        return book;
    }

    /** Shows a page. */
    public void show(HelpPage page) {
        pane.show(page);
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
