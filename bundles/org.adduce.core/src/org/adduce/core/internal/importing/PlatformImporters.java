package org.adduce.core.internal.importing;

import java.util.List;
import org.adduce.core.importing.ImporterRegistry;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.RegistryFactory;

/** The importers of the running platform, read when first asked for and again after a plug-in came or went. */
public final class PlatformImporters implements IRegistryEventListener {

    private static final PlatformImporters INSTANCE = new PlatformImporters();

    private ImporterRegistry current;
    private IExtensionRegistry watched;

    private PlatformImporters() {
    }

    /** What there is now. */
    public static ImporterRegistry registry() {
        return INSTANCE.current();
    }

    private synchronized ImporterRegistry current() {
        var extensions = RegistryFactory.getRegistry();
        if (extensions == null) {
            return new ImporterRegistry(List.of(), status -> { });
        }
        if (current == null || extensions != watched) {
            watch(extensions);
            ILog log = ILog.of(ImporterRegistry.class);
            current = new ImporterRegistry(ExtensionContributions.read(extensions, log::log), log::log);
        }
        return current;
    }

    private void watch(IExtensionRegistry extensions) {
        if (extensions != watched) {
            extensions.addListener(this, ImporterRegistry.POINT);
            watched = extensions;
        }
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
