package org.adduce.ui.internal.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of an outline that the filter lets through. */
final class OutlineContent implements ITreeContentProvider {

    private final OutlineMatches matches;

    OutlineContent(OutlineMatches matches) {
        this.matches = matches;
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof List<?> lines ? lines.stream().map(OutlineLine.class::cast).filter(matches::isShown).toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((OutlineLine) parent).inner().stream().filter(matches::isShown).toArray();
    }

    @Override
    public Object getParent(Object child) {
        return ((OutlineLine) child).outer().orElse(null);
    }

    @Override
    public boolean hasChildren(Object parent) {
        return ((OutlineLine) parent).inner().stream().anyMatch(matches::isShown);
    }
}
