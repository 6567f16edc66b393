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

/** Takes the last gesture in the current dossier back; its menu item names that gesture. */
public final class UndoHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        if (DeskInHand.isInHand(event)) {
            PlatformUI.getWorkbench().getService(Desk.class).current().ifPresent(OpenDossier::undo);
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        var what = PlatformUI.getWorkbench().getService(Desk.class).current().flatMap(OpenDossier::undoLabel);
        element.setText(what.map(label -> NLS.bind(Messages.UndoHandler_named, label)).orElse(Messages.UndoHandler_plain));
    }
}
