package org.adduce.ui.internal.bookmark;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's bookmarks when they are first asked for. */
public final class BookmarksFactory extends AbstractServiceFactory {

    private final Bookmarks bookmarks = new Bookmarks(InstanceScope.INSTANCE.getNode("org.adduce.ui").node("bookmarks"));

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        return bookmarks;
    }
}
