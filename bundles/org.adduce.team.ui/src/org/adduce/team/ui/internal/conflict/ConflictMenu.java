package org.adduce.team.ui.internal.conflict;

import java.util.List;
import java.util.Optional;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;

/** What can be done about conflicts, as menus: about what is selected, about all of a kind, about all. */
final class ConflictMenu {

    private static final int LONGEST = 70;

    private final ConflictDetail.Decisions decisions;
    private final Runnable writing;

    /** A menu whose items do what {@code decisions} does; {@code writing} lets a person write a value. */
    ConflictMenu(ConflictDetail.Decisions decisions, Runnable writing) {
        this.decisions = decisions;
        this.writing = writing;
    }

    /** Fills a menu. */
    void fill(IMenuManager menu, ConflictTexts texts, List<OpenConflict> selected, ConflictBoard board, boolean canEdit) {
        if (canEdit) {
            if (selected.size() == 1) {
                one(menu, texts, selected.getFirst());
            } else if (selected.size() > 1) {
                many(menu, selected);
            }
            menu.add(new Separator());
            if (selected.size() == 1) {
                var kind = board.all().stream().filter(conflict -> conflict.group().equals(selected.getFirst().group())).toList();
                submenu(menu, NLS.bind(Messages.Menu_kind, texts.kind(selected.getFirst().group()), kind.size()), kind);
            }
            submenu(menu, NLS.bind(Messages.Menu_all, board.all().size()), board.all());
        }
        menu.add(new Separator());
        if (selected.size() == 1) {
            menu.add(action(Messages.Menu_open, Optional.empty(), () -> decisions.open(selected.getFirst())));
        }
    }

    private void one(IMenuManager menu, ConflictTexts texts, OpenConflict conflict) {
        for (var choice : Choice.of(conflict)) {
            menu.add(action(shortened(texts.choice(choice, conflict)), ConflictKeys.command(choice, conflict), () -> decisions.settle(List.of(conflict), choice)));
        }
        Writing.of(conflict).ifPresent(how -> menu.add(action(Messages.Write, ConflictKeys.command(new Choice.Written(""), conflict), writing)));
    }

    private void many(IMenuManager menu, List<OpenConflict> conflicts) {
        Choice.of(conflicts).forEach(choice -> menu.add(action(ConflictTexts.choice(choice, conflicts), Optional.empty(), () -> decisions.settle(conflicts, choice))));
    }

    private void submenu(IMenuManager menu, String name, List<OpenConflict> conflicts) {
        if (!conflicts.isEmpty()) {
            var submenu = new MenuManager(name, ElementImages.descriptor("settle"), null);
            many(submenu, conflicts);
            menu.add(submenu);
        }
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + '\u2026';
    }

    private static Action action(String name, Optional<String> command, Runnable what) {
        // of what stands after the last "@" JFace makes a key
        var text = name.replace("&", "&&").replace('\t', ' ') + (name.indexOf('@') < 0 ? "" : "@");
        var action = new Action(text) {
            @Override
            public void run() {
                what.run();
            }
        };
        command.ifPresent(action::setActionDefinitionId);
        return action;
    }
}
