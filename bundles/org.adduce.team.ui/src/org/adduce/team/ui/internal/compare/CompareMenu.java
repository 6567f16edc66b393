package org.adduce.team.ui.internal.compare;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;

/** What can be done about selected differences. */
final class CompareMenu {

    private final CompareInput input;
    private final CompareKeys.Actions actions;

    CompareMenu(CompareInput input, CompareKeys.Actions actions) {
        this.input = input;
        this.actions = actions;
    }

    void fill(IMenuManager menu, List<Difference> selected) {
        int count = TakingOver.changes(selected).size();
        if (count > 0) {
            add(menu, Direction.FORWARD, CompareKeys.FORWARD, count);
            add(menu, Direction.BACKWARD, CompareKeys.BACKWARD, count);
            menu.add(new Separator());
        }
        menu.add(action(Messages.Menu_next, CompareKeys.NEXT, () -> actions.go(true)));
        menu.add(action(Messages.Menu_previous, CompareKeys.PREVIOUS, () -> actions.go(false)));
        if (selected.size() == 1 && selected.getFirst().key().element().isPresent()) {
            menu.add(new Separator());
            menu.add(action(Messages.Menu_open, "", actions::open));
        }
    }

    private void add(IMenuManager menu, Direction direction, String command, int count) {
        var target = direction.target(input);
        if (target.isEditable()) {
            var words = count == 1 ? NLS.bind(Messages.Menu_takeOne, input.name(target)) : NLS.bind(Messages.Menu_takeMany, count, input.name(target));
            menu.add(action(words, command, () -> actions.take(direction)));
        }
    }

    private static Action action(String name, String command, Runnable what) {
        // of what stands after the last "@" JFace makes a key
        var action = new Action(name.indexOf('@') < 0 ? name : name + '@') {
            @Override
            public void run() {
                what.run();
            }
        };
        if (!command.isEmpty()) {
            action.setActionDefinitionId(command);
        }
        return action;
    }
}
