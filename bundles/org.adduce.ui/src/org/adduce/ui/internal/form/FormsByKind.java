package org.adduce.ui.internal.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.adduce.ui.internal.form.field.FormHost;
import org.adduce.ui.internal.form.spec.FormSpecs;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;

/** The forms of one part, each made when it is first asked for. */
final class FormsByKind {

    private final Map<EClass, ElementForm> made = new HashMap<>();
    private final Composite parent;
    private final FormHost host;
    private final boolean isPage;
    private final Runnable scrolled;

    /** @param scrolled is run when one of them was scrolled */
    FormsByKind(Composite parent, FormHost host, boolean isPage, Runnable scrolled) {
        this.parent = parent;
        this.host = host;
        this.isPage = isPage;
        this.scrolled = scrolled;
    }

    /** The form of a kind of element. */
    ElementForm of(EClass kind) {
        return made.computeIfAbsent(kind, each -> {
            var form = new ElementForm(parent, FormSpecs.of(each), host, isPage);
            form.onScroll(scrolled);
            return form;
        });
    }

    /** The form of a kind of element, if it was made. */
    Optional<ElementForm> known(EClass kind) {
        return Optional.ofNullable(made.get(kind));
    }
}
