package org.adduce.ui.internal.problems;

import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.WorkbenchEnd;
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
            WorkbenchEnd.then(desk::close);
        }
        return desk;
    }
}
