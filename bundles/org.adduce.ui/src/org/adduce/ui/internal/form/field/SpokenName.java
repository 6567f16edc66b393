package org.adduce.ui.internal.form.field;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What a screen reader calls a control. */
public final class SpokenName extends AccessibleAdapter {

    private final Supplier<String> name;

    /** Asks for the name whenever it is to be said. */
    public SpokenName(Supplier<String> name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name.get();
    }
}
