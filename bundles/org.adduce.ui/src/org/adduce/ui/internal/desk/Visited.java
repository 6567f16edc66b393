package org.adduce.ui.internal.desk;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;

/** A page that was open, to go back to: as a whole, for a page knows itself where one was in it. */
final class Visited extends NavigationLocation {

    Visited(IEditorPart page) {
        super(page);
    }

    @Override
    public boolean mergeInto(INavigationLocation current) {
        return getInput() != null && getInput().equals(current.getInput());
    }

    @Override
    public void restoreLocation() {
        // the page that comes up again shows it
    }

    @Override
    public void update() {
        // it has no place that moves
    }

    @Override
    public void saveState(IMemento memento) {
        // there is nothing besides the page
    }

    @Override
    public void restoreState(IMemento memento) {
        // there is nothing besides the page
    }
}
