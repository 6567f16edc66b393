package org.adduce.ui.internal.exporting;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.exporting.ExporterRegistry;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks what of the current dossier is to be written in which format, and writes it in the background. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var desk = PlatformUI.getWorkbench().getService(Desk.class);
        desk.current().ifPresent(dossier -> {
            var shell = HandlerUtil.getActiveShell(event);
            var dialog = new ExportDialog(shell, ExporterRegistry.platform().formats(), dossier, chosen(event, dossier.root()));
            if (dialog.open() == Window.OK) {
                new ExportJob(shell, dossier, dialog.choice()).schedule();
            }
        });
        return null;
    }

    /** The ids of the elements that are selected: by them they are found again in a copy. */
    private static Set<UUID> chosen(ExecutionEvent event, Dossier dossier) {
        var chosen = new HashSet<UUID>();
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            for (var one : selection) {
                if (one instanceof Element element && element != dossier && element.dossier() == dossier) {
                    chosen.add(element.getId());
                }
            }
        }
        return chosen;
    }
}
