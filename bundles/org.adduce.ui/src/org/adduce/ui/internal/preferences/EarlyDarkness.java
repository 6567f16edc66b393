package org.adduce.ui.internal.preferences;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/**
 * Tells the toolkit to be dark, or light, before there is a window. The SWT that is to be had for some systems (decision 47) is older than the method
 * for it; there the first window begins as the system is, and follows the choice with everything else.
 */
final class EarlyDarkness {

    private static final Optional<MethodHandle> PREFER = prefer();

    private EarlyDarkness() {
    }

    private static Optional<MethodHandle> prefer() {
        try {
            return Optional.of(MethodHandles.publicLookup().findVirtual(Display.class, "setDarkThemePreferred", MethodType.methodType(void.class, boolean.class)));
        } catch (NoSuchMethodException | IllegalAccessException older) {
            return Optional.empty();
        }
    }

    /** Whether the toolkit was told. */
    static boolean prefer(Display display, boolean isDark) {
        if (PREFER.isEmpty()) {
            return false;
        }
        try {
            PREFER.get().invokeExact(display, isDark);
            return true;
        } catch (Throwable e) {
            ILog.get().warn("The toolkit did not take the choice of light or dark", e);
            return false;
        }
    }
}
