package org.adduce.ui.internal.problems;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/** What a person can do with the selected problems: go to their place, mend one or all of a kind, look for them no more. */
final class ProblemActions {

    private final ProblemTree tree;
    private final Mending mending;
    private final Consumer<Problem> going;
    private final MenuManager menu = new MenuManager();

    ProblemActions(ProblemTree tree, Mending mending, Consumer<Problem> going) {
        this.tree = tree;
        this.mending = mending;
        this.going = going;
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill());
        tree.tree().setMenu(menu.createContextMenu(tree.tree()));
    }

    /** Lets other plug-ins add to the menu what can be done about an element that is wrong. */
    void share(IWorkbenchPartSite site, ISelectionProvider selection) {
        site.registerContextMenu(menu, selection);
    }

    private void fill() {
        tree.problems().findFirst().ifPresent(problem -> menu.add(action(Messages.Problems_open, () -> going.accept(problem))));
        remedies().forEach(remedy -> menu.add(fixing(remedy)));
        menu.add(new Separator());
        checks().filter(Mending::canSwitch).forEach(check -> menu.add(action(NLS.bind(Messages.Problems_switchOff, check.label()), () -> mending.switchOff(check))));
        tree.selected().filter(OffCheck.class::isInstance).map(OffCheck.class::cast).filter(Mending::canSwitch)
                .forEach(check -> menu.add(action(NLS.bind(Messages.Problems_switchOn, check.label()), () -> mending.switchOn(check))));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(action(Messages.Problems_copy, tree::copy));
    }

    /** Offers what can be done about the selected problems, at their line. */
    void offer() {
        var remedies = remedies();
        var menu = new MenuManager();
        remedies.forEach(remedy -> menu.add(fixing(remedy)));
        if (remedies.isEmpty()) {
            var none = action(Messages.Problems_noFix, () -> { });
            none.setEnabled(false);
            menu.add(none);
        }
        Menu shown = menu.createContextMenu(tree.tree());
        shown.setData("org.adduce.id", "problems.fixes");
        shown.setLocation(tree.belowSelection());
        shown.setVisible(true);
    }

    /** A double click on what can be done does it, elsewhere it goes to the place; a check that is off is switched on. */
    void open(Object line) {
        switch (line) {
            case Problem problem when tree.isOnFix() && !remedies().isEmpty() -> remedies().getFirst().doing().run();
            case Problem problem -> going.accept(problem);
            case OffCheck check -> mending.switchOn(check);
            default -> { }
        }
    }

    /** What can be done about each of the selected problems; of a group, about all in it. */
    private List<Remedy> remedies() {
        return mending.of(chosen().toList(), tree::alike);
    }

    private Stream<Problem> chosen() {
        return tree.selected().flatMap(line -> switch (line) {
            case Problem problem -> Stream.of(problem);
            case ProblemGroup.Key key -> tree.in(key).stream();
            default -> Stream.empty();
        }).distinct();
    }

    /** The checks that found what is selected, each in each dossier. */
    private Stream<OffCheck> checks() {
        return chosen().map(problem -> new OffCheck(problem.dossier(), problem.check(), problem.checkLabel(), "")).distinct();
    }

    private static Action fixing(Remedy remedy) {
        var label = remedy.count() == 1 ? remedy.label() : NLS.bind(Messages.Problems_fixAll, remedy.label(), remedy.count());
        return action(label, ElementImages.descriptor("edit"), remedy.doing());
    }

    private static Action action(String name, Runnable what) {
        return action(name, null, what);
    }

    private static Action action(String name, ImageDescriptor image, Runnable what) {
        return new Action(name.replace("&", "&&"), image) {
            @Override
            public void run() {
                what.run();
            }
        };
    }
}
