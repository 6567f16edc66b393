package org.adduce.ui.internal.form.field;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What a screen reader calls a control. */
final class SpokenName extends AccessibleAdapter {

    private final Supplier<String> name;

    SpokenName(Supplier<String> name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name.get();
    }
}
