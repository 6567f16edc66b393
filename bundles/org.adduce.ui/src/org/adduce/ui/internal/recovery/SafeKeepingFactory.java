package org.adduce.ui.internal.recovery;

import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.WorkbenchEnd;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Begins to keep what is on the desk when it is first asked for, which is at the start. */
public final class SafeKeepingFactory extends AbstractServiceFactory {

    private SafeKeeping keeping;

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        if (keeping == null) {
            keeping = begin(PlatformUI.getWorkbench());
        }
        return keeping;
    }

    private static SafeKeeping begin(IWorkbench workbench) {
        var desk = workbench.getService(Desk.class);
        var begun = new SafeKeeping();
        desk.dossiers().forEach(begun::opened);
        desk.addListener(begun);
        workbench.addWindowListener(new OutsideChanges(desk));
        WorkbenchEnd.then(begun::end);
        return begun;
    }
}
