package org.adduce.ui.internal.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.field.FormHost;
import org.adduce.ui.internal.form.spec.FormSpec;
import org.adduce.ui.internal.form.spec.FormSpecs;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;

/** The forms of one part, each made when it is first asked for. */
final class FormsByKind {

    private final Map<FormSpec, ElementForm> made = new HashMap<>();
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
        return of(FormSpecs.of(kind));
    }

    /** The form of what is shown: of one element, or of several of a kind. */
    ElementForm of(Subject shown) {
        return of(spec(shown));
    }

    private static FormSpec spec(Subject shown) {
        var kind = shown.element().eClass();
        return shown.isSeveral() ? FormSpecs.several(kind).orElseThrow() : FormSpecs.of(kind);
    }

    private ElementForm of(FormSpec spec) {
        return made.computeIfAbsent(spec, each -> {
            var form = new ElementForm(parent, each, host, isPage);
            form.onScroll(scrolled);
            return form;
        });
    }

    /** The form of what is shown, if it was made. */
    Optional<ElementForm> known(Subject shown) {
        return Optional.ofNullable(made.get(spec(shown)));
    }

    /** Whether the form of a kind of element was made. */
    boolean isKnown(EClass kind) {
        return made.containsKey(FormSpecs.of(kind));
    }
}
