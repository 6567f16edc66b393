package org.adduce.team.ui.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of a comparison; of very many beneath one the first, and how many more there are. */
final class DifferenceContent implements ITreeContentProvider {

    /** More than a person goes through one by one; the filter finds the others. */
    private static final int LIMIT = 500;

    private List<Difference> lines = List.of();
    private final Map<Difference, Difference> parents = new HashMap<>();
    /** Lines as they are now, found by those they are equal to. */
    private final Map<Difference, Difference> current = new HashMap<>();

    /** Stands for lines that are not shown. */
    record Rest(Difference.Key parent, int count) {
    }

    /** What to show from the next refresh on. */
    void show(List<Difference> shown) {
        lines = shown;
        parents.clear();
        current.clear();
        lines.forEach(this::adopt);
    }

    /** A line as it is now. */
    Difference now(Difference line) {
        return current.getOrDefault(line, line);
    }

    private void adopt(Difference parent) {
        current.put(parent, parent);
        parent.children().forEach(child -> {
            parents.put(child, parent);
            adopt(child);
        });
    }

    List<Difference> lines() {
        return lines;
    }

    @Override
    public Object[] getElements(Object input) {
        return lines.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (!(parent instanceof Difference line)) {
            return new Object[0];
        }
        var children = new ArrayList<Object>(line.children().subList(0, Math.min(LIMIT, line.children().size())));
        if (line.children().size() > LIMIT) {
            children.add(new Rest(line.key(), line.children().size() - LIMIT));
        }
        return children.toArray();
    }

    @Override
    public Object getParent(Object child) {
        return child instanceof Difference line ? parents.get(line) : null;
    }

    @Override
    public boolean hasChildren(Object line) {
        return line instanceof Difference difference && !difference.children().isEmpty();
    }
}
