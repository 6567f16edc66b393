package org.adduce.ui.internal.form;

import java.util.List;
import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FormSpecs;

/** Whether several elements can be shown and changed together. */
final class Together {

    /** Of more it would take too long to find out what they have in common each time one of them changes. */
    private static final int MOST = 5_000;

    private Together() {
    }

    /** They, as one subject, if they are of one kind and one dossier and there is something that all of them can have. */
    static Optional<Subject> of(Desk desk, List<Element> several) {
        if (several.size() < 2 || several.size() > MOST || several.stream().map(Element::eClass).distinct().count() > 1
                || several.stream().map(Element::dossier).distinct().count() > 1 || FormSpecs.several(several.getFirst().eClass()).isEmpty()) {
            return Optional.empty();
        }
        return desk.holding(several.getFirst()).map(dossier -> new Subject(dossier, several));
    }
}
