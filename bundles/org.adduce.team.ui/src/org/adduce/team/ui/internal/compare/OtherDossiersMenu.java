package org.adduce.team.ui.internal.compare;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The other dossiers on the desk, to compare the one in hand with. */
public final class OtherDossiersMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        var desk = PlatformUI.getWorkbench().getService(Desk.class);
        return desk.current().stream().flatMap(current -> desk.dossiers().stream().filter(other -> other != current)
                .map(other -> new ActionContributionItem(compare(current, other)))).toArray(IContributionItem[]::new);
    }

    private static Action compare(OpenDossier current, OpenDossier other) {
        var side = new ComparedSide.Open(other);
        var action = new Action(NLS.bind(Messages.Menu_dossier, side.name().replace("&", "&&"), other.path().getFileName())) {
            @Override
            public void run() {
                var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                Comparisons.open(window.getActivePage(), side, new ComparedSide.Open(current));
            }
        };
        action.setToolTipText(other.path().toString());
        return action;
    }
}
