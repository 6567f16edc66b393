package org.adduce.ui.internal.form.field;

import org.adduce.model.Element;
import org.adduce.ui.internal.form.edit.Candidates;
import org.adduce.ui.internal.form.edit.Matches;
import org.adduce.ui.internal.form.edit.NewElement;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** One other element: a link to it, or a box to find it in. Typing on the link finds another. */
final class ReferenceField extends Field {

    private LinkTile tile;
    private CompletionBox entry;
    private boolean isEntering;

    ReferenceField(FieldSpec spec, FormHost host) {
        super(spec, host);
    }

    private EReference reference() {
        return (EReference) spec().feature();
    }

    @Override
    public Control create(Composite parent) {
        var area = host().look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column());
        tile = new LinkTile(area, host(), this::clear);
        tile.setData("org.adduce.id", "properties." + reference().getName() + ".link");
        tile.addListener(SWT.KeyDown, this::typeOver);
        entry = new CompletionBox(area, host());
        entry.box().setName(spec().label());
        entry.box().text().setData("org.adduce.id", "properties." + reference().getName());
        entry.box().text().addListener(SWT.FocusIn, event -> lookUp());
        entry.onTake(this::set);
        entry.onMake(made -> subject().ifPresent(of -> of.refer(reference(), made)));
        entry.onLeave(() -> enter(false));
        ReferenceDrop.on(area, this::fits, dropped -> set(dropped.getFirst()));
        return area;
    }

    private boolean fits(Element element) {
        return subject().filter(Subject::isEditable).filter(of -> !of.has(element) && element.dossier() == of.dossier().root()).isPresent()
                && reference().getEReferenceType().isInstance(element);
    }

    private void lookUp() {
        subject().ifPresent(of -> entry.offerFrom(new Matches(() -> Candidates.of(of, reference()), WholeWords::searchable),
                typed -> NewElement.forReference(reference(), typed)));
    }

    private void set(Element element) {
        isEntering = false;
        subject().ifPresent(of -> {
            of.set(reference(), element);
            show(of);
        });
        tile.setFocus();
    }

    private void clear() {
        subject().ifPresent(of -> of.set(reference(), null));
        entry.box().text().setFocus();
    }

    private void typeOver(Event event) {
        if (tile.isEditable() && event.character > ' ' && event.character != SWT.DEL && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
            enter(true);
            entry.box().text().setFocus();
            entry.box().text().insert(String.valueOf(event.character));
            entry.box().text().setCaretOffset(1);
        }
    }

    private void enter(boolean entering) {
        isEntering = entering;
        subject().ifPresent(this::show);
    }

    @Override
    void show(Subject of) {
        var target = (Element) of.value(reference());
        if (target != null) {
            tile.show(target);
        }
        tile.setEditable(of.isEditable());
        entry.box().setEditable(of.isEditable());
        entry.box().setHint(hint(of));
        boolean showsLink = target != null && !isEntering;
        tile.setVisible(showsLink);
        entry.control().setVisible(!showsLink);
        host().reflow();
    }

    @Override
    boolean isTouched(Notification change, Subject of) {
        return isOwn(change, of) || change.getNotifier() == of.value(reference());
    }

    @Override
    void restore() {
        isEntering = false;
        entry.box().restore();
    }

    @Override
    public void focus() {
        (tile.isVisible() ? tile : entry.box().text()).setFocus();
    }
}
