package org.adduce.team.ui.internal.conflict;

import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.conflict.ConflictGroup.Grouping;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Groups, told by their keys, and the conflicts in them. */
final class ConflictContent implements ITreeContentProvider {

    private ConflictBoard board = ConflictBoard.EMPTY;
    private Grouping grouping = Grouping.KIND;

    /** What to show from the next refresh on. */
    void show(ConflictBoard shown, Grouping as) {
        board = shown;
        grouping = as;
    }

    ConflictBoard board() {
        return board;
    }

    @Override
    public Object[] getElements(Object input) {
        return board.groups().stream().map(ConflictGroup::key).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof ConflictGroup.Key key ? board.group(key).conflicts().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object child) {
        return child instanceof OpenConflict conflict ? ConflictGroup.keyOf(conflict, grouping) : null;
    }

    @Override
    public boolean hasChildren(Object line) {
        return line instanceof ConflictGroup.Key;
    }
}
