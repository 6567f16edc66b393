package org.adduce.app.internal;

import java.nio.file.Path;
import java.util.List;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.DossierSaving;
import org.adduce.ui.internal.keys.PlainKeys;
import org.adduce.ui.internal.keys.PlatformNames;
import org.adduce.ui.internal.log.LogBook;
import org.adduce.ui.internal.preferences.ReadableColours;
import org.adduce.ui.internal.preferences.ThemeChoice;
import org.adduce.ui.internal.recovery.Recovery;
import org.adduce.ui.internal.recovery.SafeKeeping;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How the workbench starts and ends. */
final class AdduceWorkbenchAdvisor extends WorkbenchAdvisor {

    private final List<Path> files;

    AdduceWorkbenchAdvisor(List<Path> files) {
        this.files = files;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        configurer.setExitOnLastWindowClose(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ReadPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        // After the platform has installed its own, and before a part of a window tells a key.
        MenuKeys.install();
        return new AdduceWindowAdvisor(configurer);
    }

    @Override
    public void preStartup() {
        LostEditors.forget(PlatformUI.getWorkbench());
    }

    @Override
    public void postStartup() {
        PlainKeys.use(); // the workbench has set its own by now
        PlatformNames.use(PlatformUI.getWorkbench());
        PlatformUI.getWorkbench().getService(LogBook.class);
        ThemeChoice.chosen().apply();
        ThemedIcons.follow(PlatformUI.getWorkbench());
        PlainMenus.apply(PlatformUI.getWorkbench().getService(MApplication.class));
        ReadableColours.keep(PlatformUI.getWorkbench().getDisplay());
        WithinScreen.keep(PlatformUI.getWorkbench().getDisplay());
        var desk = PlatformUI.getWorkbench().getService(Desk.class);
        var keeping = PlatformUI.getWorkbench().getService(SafeKeeping.class);
        new Recovery(desk, keeping).offer(() -> new FirstDossiers(desk).open(files));
    }

    @Override
    public boolean preShutdown() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return new DossierSaving(window == null ? null : window.getShell()).mayLoseAll();
    }
}
