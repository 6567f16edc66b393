package org.adduce.team.ui.internal.merge;

import org.adduce.ui.internal.recovery.CopyMerging;
import org.adduce.ui.internal.recovery.StateWords;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** What the rest of the workbench can ask of whoever knows how to compare and to merge. */
public final class MergeServices extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        if (serviceInterface == StateWords.class) {
            return new StateDiffs();
        }
        return serviceInterface == CopyMerging.class ? new CopyMerge() : null;
    }
}
