package org.adduce.ui.internal.form.field;

import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;

/** What a screen reader says a painted control is. */
final class SpokenRole extends AccessibleControlAdapter {

    private final int role;

    /** @param role one of {@code ACC.ROLE_…} */
    SpokenRole(int role) {
        this.role = role;
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = role;
    }
}
