package org.adduce.app.internal;

import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.internal.beside.ElementsDrop;
import org.adduce.ui.internal.importing.FileDrop;
import org.adduce.ui.internal.keys.PlainKeys;
import org.adduce.ui.internal.welcome.WelcomeWatch;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The one window: its first size, and its title, which names the current dossier. */
final class AdduceWindowAdvisor extends WorkbenchWindowAdvisor implements DeskListener {

    private Desk desk;

    AdduceWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        var window = getWindowConfigurer();
        window.setInitialSize(FirstSize.ofScreen().toPoint());
        window.setShowCoolBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(true);
        window.setTitle(Messages.Window_title);
    }

    @Override
    public void postWindowOpen() {
        PlainKeys.use(); // with each window the workbench sets its own
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        desk.addListener(this);
        showTitle();
        acceptDrops();
        var window = getWindowConfigurer().getWindow();
        TrimLines.arrange(window.getService(MWindow.class));
        window.addPerspectiveListener(new TabTools());
        window.getShell().getDisplay().asyncExec(() -> TrimLines.arrange(window.getService(MWindow.class)));
        WelcomeWatch.over(window);
        HelpMenuOrder.apply(getWindowConfigurer().getActionBarConfigurer().getMenuManager());
    }

    /** The whole window takes files, and where texts and pages are elements; parts that take them in a way of their own come first. */
    private void acceptDrops() {
        var window = getWindowConfigurer().getWindow();
        var shell = window.getShell();
        var target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance(), TextTransfer.getInstance(), LocalSelectionTransfer.getTransfer()});
        target.addDropListener(new FileDrop(shell));
        target.addDropListener(new ElementsDrop(window));
    }

    @Override
    public void dispose() {
        if (desk != null) {
            desk.removeListener(this);
        }
    }

    @Override
    public void currentChanged(Optional<OpenDossier> dossier) {
        showTitle();
    }

    @Override
    public void happened(DossierEvent event) {
        showTitle();
    }

    private void showTitle() {
        getWindowConfigurer().setTitle(desk.current().map(WindowTitle::of).orElse(Messages.Window_title));
    }
}
