package org.adduce.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Groups and the problems in them; of very many the first, and how many more there are. Last, what is not looked for. */
final class ProblemContent implements ITreeContentProvider {

    /** Stands for problems that are not shown. */
    record Rest(ProblemGroup.Key group, int count) {
    }

    /** The line beneath which the checks stand that are switched off. */
    record Off() {
    }

    /** More than a person goes through one by one; the filter finds the others. */
    private static final int LIMIT = 500;

    private List<ProblemGroup> groups = List.of();
    private List<OffCheck> off = List.of();

    /** The groups to show from the next refresh on, and the checks that are switched off. */
    void show(List<ProblemGroup> shown, List<OffCheck> switchedOff) {
        groups = shown;
        off = switchedOff;
    }

    /** How many checks are switched off. */
    int offCount() {
        return off.size();
    }

    @Override
    public Object[] getElements(Object input) {
        var lines = new ArrayList<Object>(groups.stream().map(ProblemGroup::key).toList());
        if (!off.isEmpty()) {
            lines.add(new Off());
        }
        return lines.toArray();
    }

    /** The group with a key. */
    ProblemGroup group(ProblemGroup.Key key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst().orElseGet(() -> new ProblemGroup(key, key.check(), List.of()));
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case Off line -> off.toArray();
            case ProblemGroup.Key key -> problems(key);
            default -> new Object[0];
        };
    }

    private Object[] problems(ProblemGroup.Key key) {
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
            case OffCheck check -> new Off();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof ProblemGroup.Key || element instanceof Off;
    }
}
