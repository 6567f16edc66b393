package org.adduce.app.internal.about;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.adduce.about.Component;
import org.adduce.about.Components;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What others made and runs here.
 *
 * @param components in order of their names
 * @param status what could not be read, for the log
 */
record RunningComponents(List<Component> components, IStatus status) {

    /** Reads every plug-in's file. */
    static RunningComponents gather() {
        var found = new ArrayList<Component>();
        var unread = new ArrayList<String>();
        for (var bundle : FrameworkUtil.getBundle(RunningComponents.class).getBundleContext().getBundles()) {
            try {
                read(bundle, found);
            } catch (IOException e) {
                unread.add(bundle.getSymbolicName() + " (" + e.getMessage() + ')');
            }
        }
        found.sort(Comparator.comparing(Component::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Component::id));
        return new RunningComponents(List.copyOf(found), unread.isEmpty() ? Status.OK_STATUS
                : Status.warning(NLS.bind(Messages.Licences_unreadable, String.join(", ", unread))));
    }

    private static void read(Bundle bundle, List<Component> found) throws IOException {
        var file = FileLocator.getBundleFileLocation(bundle);
        if (file.isPresent()) {
            var component = Components.of(file.get().toPath());
            if (component.isThirdParty()) {
                found.add(component);
            }
        }
    }
}
