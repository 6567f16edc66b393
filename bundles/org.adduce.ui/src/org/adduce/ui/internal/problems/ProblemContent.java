package org.adduce.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Groups and the problems in them; of very many the first, and how many more there are. */
final class ProblemContent implements ITreeContentProvider {

    /** Stands for problems that are not shown. */
    record Rest(ProblemGroup.Key group, int count) {
    }

    /** More than a person goes through one by one; the filter finds the others. */
    private static final int LIMIT = 500;

    private List<ProblemGroup> groups = List.of();

    /** The groups to show from the next refresh on. */
    void show(List<ProblemGroup> shown) {
        groups = shown;
    }

    @Override
    public Object[] getElements(Object input) {
        return groups.stream().map(ProblemGroup::key).toArray();
    }

    /** The group with a key. */
    ProblemGroup group(ProblemGroup.Key key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst().orElseGet(() -> new ProblemGroup(key, key.check(), List.of()));
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (!(parent instanceof ProblemGroup.Key key)) {
            return new Object[0];
        }
        var problems = group(key).problems();
        var children = new ArrayList<Object>(problems.stream().limit(LIMIT).toList());
        if (problems.size() > LIMIT) {
            children.add(new Rest(key, problems.size() - LIMIT));
        }
        return children.toArray();
    }

    @Override
    public Object getParent(Object child) {
        return switch (child) {
            case Problem problem -> new ProblemGroup.Key(problem.severity(), problem.check());
            case Rest rest -> rest.group();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof ProblemGroup.Key;
    }
}
