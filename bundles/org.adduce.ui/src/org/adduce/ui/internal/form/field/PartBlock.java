package org.adduce.ui.internal.form.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.FormSpecs;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The fields of one contained element, with a sign that takes it out. */
final class PartBlock {

    private final Composite area;
    private final FieldRows rows;
    private final IconButton button;
    private Optional<Element> part = Optional.empty();

    PartBlock(Composite parent, EReference containment, FormHost host, Consumer<Element> remover) {
        area = host.look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Line());
        rows = new FieldRows(area, FormSpecs.part(containment.getEReferenceType()).groups(), host);
        button = new IconButton(area, host.look(), Signs::cross, NLS.bind(Messages.Parts_remove, FeatureWords.inSentence(containment)),
                () -> part.ifPresent(remover));
        button.setLayoutData(Line.NATURAL);
    }

    Control control() {
        return area;
    }

    void bind(Subject to) {
        part = Optional.of(to.element());
        rows.bind(to);
        button.setVisible(to.isEditable());
    }

    void changed(List<Notification> changes) {
        rows.changed(changes);
    }

    void commit() {
        rows.commit();
    }

    void restore() {
        rows.restore();
    }

    void release() {
        part = Optional.empty();
        rows.release();
    }

    void focus() {
        rows.focus();
    }
}
