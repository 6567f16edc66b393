package org.adduce.timeline.ui.internal.view;

import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The ways of plug-ins below Adduce's own in a menu: they come and go, so that they are looked up when somebody looks. */
public final class ContributedWays extends CompoundContributionItem implements IExecutableExtension {

    private static final Set<String> OWN = Set.of("actor", "topic", "source", "question", "speaker", "own");

    private Choice choice = Choice.LANES;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        choice = Choice.of(data);
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        return choice.ways().entrySet().stream().filter(way -> !OWN.contains(way.getValue())).map(way -> item(way.getKey(), way.getValue())).toArray(IContributionItem[]::new);
    }

    private IContributionItem item(String label, String way) {
        var wanted = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, choice.command(), CommandContributionItem.STYLE_RADIO);
        wanted.label = label.replace("&", "&&");
        wanted.parameters = Map.of(WayHandler.WAY, way);
        return new CommandContributionItem(wanted);
    }
}
