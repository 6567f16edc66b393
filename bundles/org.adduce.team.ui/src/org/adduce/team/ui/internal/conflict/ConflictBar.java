package org.adduce.team.ui.internal.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.conflict.ConflictGroup.Grouping;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IActionBars;

/** The tool bar and the menu of the view. */
final class ConflictBar {

    private final IActionBars bars;
    private final ConflictMenu filling;
    private Action settling;
    private List<Action> unfolding = List.of();

    ConflictBar(IActionBars bars, ConflictMenu filling) {
        this.bars = bars;
        this.filling = filling;
    }

    /** Fills both; what is asked of the view is asked when it is needed. */
    void fill(Supplier<Grouping> grouping, Consumer<Grouping> grouper, Consumer<Boolean> expander, Supplier<Optional<OpenDossier>> dossier,
            Supplier<List<OpenConflict>> selected, Supplier<ConflictBoard> board) {
        settling = settle(dossier, selected, board);
        unfolding = List.of(plain(Messages.Bar_expand, "expand-all", () -> expander.accept(true)),
                plain(Messages.Bar_collapse, "collapse-all", () -> expander.accept(false)));
        bars.getToolBarManager().add(settling);
        unfolding.forEach(bars.getToolBarManager()::add);
        bars.getMenuManager().add(radio(Messages.Bar_byKind, Grouping.KIND, grouping, grouper));
        bars.getMenuManager().add(radio(Messages.Bar_byElement, Grouping.ELEMENT, grouping, grouper));
    }

    /** Offers only what can be done: there is nothing to settle where nothing waits, and nothing to open and close either. */
    void offer(boolean isAny, boolean canEdit) {
        settling.setEnabled(isAny && canEdit);
        unfolding.forEach(action -> action.setEnabled(isAny));
    }

    private static Action plain(String name, String icon, Runnable what) {
        var action = new Action(name, ElementImages.descriptor(icon)) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }

    private static Action radio(String name, Grouping value, Supplier<Grouping> grouping, Consumer<Grouping> grouper) {
        var action = new Action(name, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    grouper.accept(value);
                }
            }
        };
        action.setChecked(grouping.get() == value);
        return action;
    }

    private Action settle(Supplier<Optional<OpenDossier>> dossier, Supplier<List<OpenConflict>> selected, Supplier<ConflictBoard> board) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> dossier.get().ifPresent(open -> filling.fill(shown, new ConflictTexts(open::find), selected.get(), board.get(), true)));
        var action = new Action(Messages.Bar_settle, IAction.AS_DROP_DOWN_MENU) {
            @Override
            public void runWithEvent(Event event) {
                if (event.widget instanceof ToolItem item) {
                    var opened = menu.createContextMenu(item.getParent());
                    var place = item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height);
                    opened.setLocation(place);
                    opened.setVisible(true);
                }
            }
        };
        action.setImageDescriptor(ElementImages.descriptor("settle"));
        action.setToolTipText(Messages.Bar_settle);
        action.setMenuCreator(new IMenuCreator() {
            @Override
            public Menu getMenu(Control parent) {
                return menu.createContextMenu(parent);
            }

            @Override
            public Menu getMenu(Menu parent) {
                return parent;
            }

            @Override
            public void dispose() {
                menu.dispose();
            }
        });
        return action;
    }
}
