package org.adduce.app.internal;

import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The one window: its first size, and its title, which names the current dossier. */
final class AdduceWindowAdvisor extends WorkbenchWindowAdvisor implements DeskListener {

    private static final Point FIRST_SIZE = new Point(1366, 768);
    private Desk desk;

    AdduceWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        var window = getWindowConfigurer();
        window.setInitialSize(FIRST_SIZE);
        window.setShowCoolBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(true);
        window.setTitle(Messages.Window_title);
    }

    @Override
    public void postWindowOpen() {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        desk.addListener(this);
        showTitle();
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
