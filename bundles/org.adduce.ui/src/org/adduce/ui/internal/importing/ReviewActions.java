package org.adduce.ui.internal.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
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

    /** What can be done, and whether it would do anything now. */
    private record Step(String label, String id, Runnable action, BooleanSupplier isPossible) {
    }

    private final ReviewPage page;
    private final ReviewText text;
    private final VoiceTable table;
    private final List<Step> steps;
    private final Map<Step, Button> buttons = new LinkedHashMap<>();

    ReviewActions(Composite parent, ReviewPage page, ReviewText text, VoiceTable table) {
        this.page = page;
        this.text = text;
        this.table = table;
        steps = List.of(
                new Step(Messages.ReviewActions_split, "review.split", page::split, () -> table.isWithinVoice(text.caret())),
                new Step(Messages.ReviewActions_join, "review.join", this::join, table::hasJoinable),
                new Step(Messages.ReviewActions_speaker, "review.speaker", this::editSpeaker, table::hasSelected),
                new Step(Messages.ReviewActions_date, "review.date", this::editDate, table::hasSelected),
                new Step(Messages.ReviewActions_drop, "review.drop", this::drop, table::hasSelected),
                new Step(Messages.ReviewActions_settle, "review.settle", this::settle, table::hasDoubtful),
                new Step(Messages.ReviewActions_undo, "review.undo", page::undo, page::canUndo));
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(steps.size()).applyTo(bar);
        GridDataFactory.fillDefaults().applyTo(bar);
        steps.forEach(step -> buttons.put(step, button(bar, step)));
        for (Control control : new Control[] {text.control(), table.viewer().getTable()}) {
            control.addListener(SWT.KeyDown, this::keyPressed);
            control.setMenu(menu().createContextMenu(control));
        }
        table.viewer().addSelectionChangedListener(event -> refresh());
        text.control().addCaretListener(event -> text.control().getDisplay().asyncExec(this::refresh));
    }

    private static Button button(Composite bar, Step step) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(step.label());
        button.setData("org.adduce.id", step.id());
        button.addListener(SWT.Selection, event -> step.action().run());
        return button;
    }

    /** What would do nothing now is not offered. */
    void refresh() {
        if (!text.control().isDisposed() && table.isShowing()) {
            buttons.forEach((step, button) -> button.setEnabled(step.isPossible().getAsBoolean()));
        }
    }

    private MenuManager menu() {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> steps.forEach(step -> shown.add(item(step))));
        return menu;
    }

    private static Action item(Step step) {
        var item = new Action(step.label()) {
            @Override
            public void run() {
                step.action().run();
            }
        };
        item.setEnabled(step.isPossible().getAsBoolean());
        return item;
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

    /** All that is selected is set together; to edit a line the viewer selects it alone. */
    private void edit(int column) {
        var together = table.selected();
        if (table.viewer().getStructuredSelection().getFirstElement() instanceof Voice voice) {
            table.viewer().editElement(voice, column);
            table.select(together);
        }
    }
}
