package org.adduce.ui.internal.handlers;

import java.util.Map;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Makes the gesture that was taken back last again; its menu item names that gesture. */
public final class RedoHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        if (DeskInHand.isInHand(event)) {
            PlatformUI.getWorkbench().getService(Desk.class).current().ifPresent(OpenDossier::redo);
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        var what = PlatformUI.getWorkbench().getService(Desk.class).current().flatMap(OpenDossier::redoLabel);
        element.setText(what.map(label -> NLS.bind(Messages.RedoHandler_named, label)).orElse(Messages.RedoHandler_plain));
    }
}
