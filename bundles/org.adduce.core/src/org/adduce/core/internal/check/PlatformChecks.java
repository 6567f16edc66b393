package org.adduce.core.internal.check;

import java.util.List;
import org.adduce.core.check.CheckRegistry;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.RegistryFactory;

/** The checks of the running platform, read when first asked for and again after a plug-in came or went. */
public final class PlatformChecks implements IRegistryEventListener {

    private static final PlatformChecks INSTANCE = new PlatformChecks();

    private CheckRegistry current;
    private IExtensionRegistry watched;

    private PlatformChecks() {
    }

    /** What there is now; Adduce's own alone where no platform is running. */
    public static CheckRegistry registry() {
        return INSTANCE.current();
    }

    private synchronized CheckRegistry current() {
        var extensions = RegistryFactory.getRegistry();
        if (current == null || extensions != watched) {
            current = extensions == null ? new CheckRegistry(List.of(), status -> { }) : read(extensions);
        }
        return current;
    }

    private CheckRegistry read(IExtensionRegistry extensions) {
        if (extensions != watched) {
            extensions.addListener(this, CheckRegistry.POINT);
            watched = extensions;
        }
        var log = ILog.of(CheckRegistry.class);
        return new CheckRegistry(ExtensionContributions.read(extensions, log::log), log::log);
    }

    private synchronized void forget() {
        current = null;
    }

    @Override
    public void added(IExtension[] extensions) {
        forget();
    }

    @Override
    public void removed(IExtension[] extensions) {
        forget();
    }

    @Override
    public void added(IExtensionPoint[] points) {
        forget();
    }

    @Override
    public void removed(IExtensionPoint[] points) {
        forget();
    }
}
