package org.adduce.ui.internal.reading;

import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;

/** Makes the marks of what was read: one set for the whole workbench, kept when it closes. */
public final class ReadMarksFactory extends AbstractServiceFactory {

    private ReadMarks marks;

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        if (marks == null) {
            marks = make();
        }
        return marks;
    }

    private static ReadMarks make() {
        var files = new ReadFiles(Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(ReadMarksFactory.class)).toOSString(), "read"));
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                files.flush();
                return true;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                files.flush();
            }
        });
        return new ReadMarks(files);
    }
}
