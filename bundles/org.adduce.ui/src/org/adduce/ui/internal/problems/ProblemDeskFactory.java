package org.adduce.ui.internal.problems;

import org.adduce.ui.desk.Desk;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Begins to look for problems when somebody first asks for them. */
public final class ProblemDeskFactory extends AbstractServiceFactory {

    private ProblemDesk desk;

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        if (desk == null) {
            var workbench = PlatformUI.getWorkbench();
            desk = new ProblemDesk(workbench.getService(Desk.class), workbench.getDisplay());
            workbench.addWorkbenchListener(new IWorkbenchListener() {
                @Override
                public boolean preShutdown(IWorkbench closing, boolean isForced) {
                    return true;
                }

                @Override
                public void postShutdown(IWorkbench closed) {
                    desk.close();
                }
            });
        }
        return desk;
    }
}
