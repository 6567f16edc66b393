package org.adduce.team.ui.internal.words;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives controls that have no words of their own a name that can be read aloud. */
public final class Spoken {

    private Spoken() {
    }

    /** Says it is called so. */
    public static void as(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
