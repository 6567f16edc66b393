package org.adduce.ui.internal.desk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;

/** The files opened last, kept with the workbench's state. */
final class RecentFiles {

    private static final int LIMIT = 10;
    private static final String NODE = "org.adduce.ui/recent";

    List<Path> list() {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        var files = new ArrayList<Path>();
        for (int i = 0; i < LIMIT; i++) {
            add(files, node.get(Integer.toString(i), ""));
        }
        return files;
    }

    private static void add(List<Path> files, String text) {
        try {
            if (!text.isEmpty()) {
                files.add(Path.of(text));
            }
        } catch (InvalidPathException e) {
            ILog.get().warn("A recent file's name is none any more: " + text, e);
        }
    }

    void add(Path file) {
        var files = new ArrayList<>(list());
        files.remove(file);
        files.addFirst(file);
        var node = InstanceScope.INSTANCE.getNode(NODE);
        for (int i = 0; i < Math.min(LIMIT, files.size()); i++) {
            node.put(Integer.toString(i), files.get(i).toString());
        }
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The list of recent files could not be kept", e);
        }
    }
}
