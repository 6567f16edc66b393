package org.adduce.app.internal;

import org.adduce.ui.internal.preferences.ThemeChoice;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Runs the workbench. */
public final class WorkbenchApplication implements IApplication {

    /** What the product's text about itself asks for; see about.mappings. */
    private static final String VERSION = "adduce.version";

    @Override
    public Object start(IApplicationContext context) {
        System.setProperty(VERSION, FrameworkUtil.getBundle(WorkbenchApplication.class).getVersion().toString());
        ToolkitStyle.prepare();
        var display = PlatformUI.createDisplay();
        ThemeChoice.prepare(display);
        try {
            var files = DossierArguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
            int code = PlatformUI.createAndRunWorkbench(display, new AdduceWorkbenchAdvisor(files));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            Display display = workbench.getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    workbench.close();
                }
            });
        }
    }
}
