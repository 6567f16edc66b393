package org.adduce.ui.internal.importing;

import org.adduce.core.importing.review.Voice;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** What can be done with voices: as buttons, in the context menus, and by key. */
final class ReviewActions {

    private final ReviewPage page;
    private final VoiceTable table;

    ReviewActions(Composite parent, ReviewPage page, ReviewText text, VoiceTable table) {
        this.page = page;
        this.table = table;
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).applyTo(bar);
        GridDataFactory.fillDefaults().applyTo(bar);
        button(bar, Messages.ReviewActions_split, "review.split", page::split);
        button(bar, Messages.ReviewActions_join, "review.join", this::join);
        button(bar, Messages.ReviewActions_speaker, "review.speaker", this::editSpeaker);
        button(bar, Messages.ReviewActions_date, "review.date", this::editDate);
        button(bar, Messages.ReviewActions_drop, "review.drop", this::drop);
        button(bar, Messages.ReviewActions_settle, "review.settle", this::settle);
        button(bar, Messages.ReviewActions_undo, "review.undo", page::undo);
        for (Control control : new Control[] {text.control(), table.viewer().getTable()}) {
            control.addListener(SWT.KeyDown, this::keyPressed);
            control.setMenu(menu().createContextMenu(control));
        }
    }

    private static void button(Composite bar, String text, String id, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setData("org.adduce.id", id);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private MenuManager menu() {
        var menu = new MenuManager();
        item(menu, Messages.ReviewActions_split, page::split);
        item(menu, Messages.ReviewActions_join, this::join);
        item(menu, Messages.ReviewActions_speaker, this::editSpeaker);
        item(menu, Messages.ReviewActions_date, this::editDate);
        item(menu, Messages.ReviewActions_drop, this::drop);
        item(menu, Messages.ReviewActions_settle, this::settle);
        return menu;
    }

    private static void item(MenuManager menu, String text, Runnable action) {
        menu.add(new Action(text) {
            @Override
            public void run() {
                action.run();
            }
        });
    }

    /** S splits, J joins, Delete drops and takes in again, F2 names the speaker, D dates, Ctrl+Z and Ctrl+Y go back and forth. */
    private void keyPressed(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (Character.toLowerCase(event.keyCode)) {
            case 's' -> run(!control, page::split, event);
            case 'j' -> run(!control, this::join, event);
            case 'd' -> run(!control, this::editDate, event);
            case 'z' -> run(control, page::undo, event);
            case 'y' -> run(control, page::redo, event);
            case SWT.DEL -> run(true, this::drop, event);
            default -> run(event.keyCode == SWT.F2, this::editSpeaker, event);
        }
    }

    private static void run(boolean meant, Runnable action, Event event) {
        if (meant) {
            action.run();
            event.doit = false;
        }
    }

    private void join() {
        page.join(table.selected());
    }

    private void drop() {
        var selected = table.selected();
        page.drop(selected, !page.areDropped(selected));
    }

    private void settle() {
        page.settle(table.selected());
    }

    private void editSpeaker() {
        edit(VoiceTable.SPEAKER);
    }

    private void editDate() {
        edit(VoiceTable.WHEN);
    }

    private void edit(int column) {
        if (table.viewer().getStructuredSelection().getFirstElement() instanceof Voice voice) {
            table.viewer().editElement(voice, column);
        }
    }
}
