package org.adduce.ui.internal.desk;

import org.adduce.ui.desk.Desk;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's one desk when it is first asked for. */
public final class DeskServiceFactory extends AbstractServiceFactory {

    private Desk desk;

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        if (desk == null) {
            desk = new WorkbenchDesk();
        }
        return desk;
    }
}
