package org.adduce.ui.internal.reader;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the service that opens elements. */
public final class ReaderOpenerFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        return new ReaderOpener();
    }
}
