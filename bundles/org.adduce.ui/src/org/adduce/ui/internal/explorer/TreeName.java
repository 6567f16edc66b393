package org.adduce.ui.internal.explorer;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What a screen reader calls the tree. */
final class TreeName extends AccessibleAdapter {

    @Override
    public void getName(AccessibleEvent event) {
        event.result = Messages.Explorer_name;
    }
}
