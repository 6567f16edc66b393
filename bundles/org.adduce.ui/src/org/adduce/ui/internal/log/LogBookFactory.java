package org.adduce.ui.internal.log;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Begins to keep what is logged when the book is first asked for, which is at the start. */
public final class LogBookFactory extends AbstractServiceFactory {

    private LogBook book;

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        if (book == null) {
            book = new LogBook();
        }
        return book;
    }
}
