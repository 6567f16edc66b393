package org.adduce.ui.internal.desk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** A list of files that is kept with the workbench's state. */
public final class FileList {

    /** The dossiers that lie open, or did when the program ended. */
    public static final FileList OPEN = new FileList("org.adduce.ui/open", 100);
    /** The files opened last, the latest first. */
    static final FileList RECENT = new FileList("org.adduce.ui/recent", 10);

    private final String node;
    private final int limit;

    /**
     * A list.
     *
     * @param node the path of its node among the preferences of the workbench
     * @param limit how many files it keeps at most
     */
    FileList(String node, int limit) {
        this.node = node;
        this.limit = limit;
    }

    /** The files, in the order they were kept. */
    public List<Path> list() {
        var kept = InstanceScope.INSTANCE.getNode(node);
        var files = new ArrayList<Path>();
        for (int i = 0; i < limit; i++) {
            add(files, kept.get(Integer.toString(i), ""));
        }
        return files;
    }

    private static void add(List<Path> files, String text) {
        try {
            if (!text.isEmpty()) {
                files.add(Path.of(text));
            }
        } catch (InvalidPathException e) {
            ILog.get().warn("A kept file's name is none any more: " + text, e);
        }
    }

    /** Keeps these files and no others. */
    public void keep(List<Path> files) {
        var kept = InstanceScope.INSTANCE.getNode(node);
        for (int i = 0; i < limit; i++) {
            if (i < files.size()) {
                kept.put(Integer.toString(i), files.get(i).toString());
            } else {
                kept.remove(Integer.toString(i));
            }
        }
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("A list of files could not be kept", e);
        }
    }

    /** Puts a file before all others. */
    void addFirst(Path file) {
        var files = new ArrayList<>(list());
        files.remove(file);
        files.addFirst(file);
        keep(files);
    }
}
