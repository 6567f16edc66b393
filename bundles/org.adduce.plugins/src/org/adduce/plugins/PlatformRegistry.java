package org.adduce.plugins;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * What there is at an extension point of the running platform: read when first asked for, and again after a plug-in came
 * or went. For use by several threads.
 *
 * @param <R> what holds it
 * @since 1.0
 */
public final class PlatformRegistry<R> implements IRegistryEventListener {

    private final String point;
    private final BiFunction<IExtensionRegistry, Consumer<IStatus>, R> reading;
    private final Supplier<R> none;
    private final Class<?> logged;
    private R current;
    private IExtensionRegistry watched;

    /**
     * Reads nothing yet.
     *
     * @param point the id of the extension point
     * @param logged a class of the plug-in that has it; what goes wrong is logged by that
     * @param reading reads what is declared; is handed where, and whom to tell what goes wrong
     * @param none what there is where no platform is running
     */
    public PlatformRegistry(String point, Class<?> logged, BiFunction<IExtensionRegistry, Consumer<IStatus>, R> reading, Supplier<R> none) {
        this.point = point;
        this.logged = logged;
        this.reading = reading;
        this.none = none;
    }

    /** What there is now. */
    public synchronized R current() {
        var extensions = RegistryFactory.getRegistry();
        if (current == null || extensions != watched) {
            current = Optional.ofNullable(extensions).map(this::read).orElseGet(none);
            watched = extensions;
        }
        return current;
    }

    private R read(IExtensionRegistry extensions) {
        if (extensions != watched) {
            extensions.addListener(this, point);
        }
        return reading.apply(extensions, ILog.of(logged)::log);
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
