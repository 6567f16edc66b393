package org.adduce.app.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.ToldApart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The files opened last, as items of the File menu: a digit chooses one, and those of one name are told apart by their folders. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        var desk = PlatformUI.getWorkbench().getService(Desk.class);
        var files = desk.recent();
        if (files.isEmpty()) {
            return new IContributionItem[] {new ActionContributionItem(none())};
        }
        return IntStream.range(0, files.size()).mapToObj(i -> new ActionContributionItem(open(i, files, desk))).toArray(IContributionItem[]::new);
    }

    private static IAction none() {
        var action = new Action(Messages.Recent_none) { };
        action.setEnabled(false);
        return action;
    }

    private static IAction open(int place, List<Path> files, Desk desk) {
        var file = files.get(place);
        var action = new Action(label(place, file, files)) {
            @Override
            public void run() {
                desk.open(file);
            }
        };
        action.setToolTipText(file.toString());
        return action;
    }

    /** A sign that would be taken for a key is doubled, or followed by one that is taken in its place. */
    private static String label(int place, Path file, List<Path> files) {
        var name = file.getFileName().toString();
        var words = ToldApart.folder(file, files).map(folder -> NLS.bind(Messages.Recent_inFolder, name, folder)).orElse(name).replace("&", "&&");
        return "&" + (place + 1) % 10 + "  " + words + (words.contains("@") ? "@" : "");
    }
}
