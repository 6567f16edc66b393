package org.adduce.ui.internal.bookmark;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Elements a person wants to come back to, in the order they were marked; kept by the workbench, outside the file of the dossier. On the UI thread. */
public final class Bookmarks {

    private static final String GAP = " ";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Preferences node;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Bookmarks that are kept in a node of preferences, a key a dossier. */
    public Bookmarks(Preferences node) {
        this.node = node;
    }

    /** Tells {@code listener} whenever there are others. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells {@code listener} nothing more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** The ids of what is marked in a dossier; what is no id, as in preferences edited by hand, is passed over. */
    public List<UUID> in(UUID dossier) {
        return Stream.of(node.get(dossier.toString(), "").split(GAP)).filter(id -> ID.matcher(id).matches()).map(UUID::fromString).toList();
    }

    /** Whether an element is marked. */
    public boolean has(Element element) {
        return element.dossier() != null && in(element.dossier().getId()).contains(element.getId());
    }

    /** Marks an element, or marks it no longer. */
    public void toggle(Element element) {
        var dossier = element.dossier().getId();
        var ids = new ArrayList<>(in(dossier));
        if (!ids.remove(element.getId())) {
            ids.add(element.getId());
        }
        node.put(dossier.toString(), String.join(GAP, ids.stream().map(UUID::toString).toList()));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The bookmarks could not be kept", e);
        }
        listeners.forEach(Runnable::run);
    }
}
