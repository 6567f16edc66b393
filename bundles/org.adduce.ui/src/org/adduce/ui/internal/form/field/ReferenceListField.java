package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.List;
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

/** Other elements: links to them, a line each, and a box to find more in. */
final class ReferenceListField extends Field {

    private final List<LinkTile> tiles = new ArrayList<>();
    private Composite area;
    private CompletionBox entry;

    ReferenceListField(FieldSpec spec, FormHost host) {
        super(spec, host);
    }

    private EReference reference() {
        return (EReference) spec().feature();
    }

    @Override
    public Control create(Composite parent) {
        area = host().look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column());
        entry = new CompletionBox(area, host());
        entry.box().setName(spec().label());
        entry.box().text().setData("org.adduce.id", "properties." + reference().getName());
        entry.box().text().addListener(SWT.FocusIn, event -> lookUp());
        entry.onTake(this::add);
        entry.onMake(made -> subject().ifPresent(of -> {
            of.refer(reference(), made);
            lookUp();
        }));
        ReferenceDrop.on(area, this::fits, dropped -> subject().ifPresent(of -> of.addAll(reference(), dropped)));
        return area;
    }

    private boolean fits(Element element) {
        return subject().filter(Subject::isEditable)
                .filter(of -> !of.has(element) && element.dossier() == of.dossier().root() && !of.values(reference()).contains(element)).isPresent()
                && reference().getEReferenceType().isInstance(element);
    }

    private void lookUp() {
        subject().ifPresent(of -> entry.offerFrom(new Matches(() -> Candidates.of(of, reference()), WholeWords::searchable),
                typed -> NewElement.forReference(reference(), typed)));
    }

    private void add(Element element) {
        subject().ifPresent(of -> of.add(reference(), element));
        lookUp();
    }

    private void remove(int place) {
        subject().ifPresent(of -> of.remove(reference(), tiles.get(place).target()));
        focusNear(place);
    }

    private void focusNear(int place) {
        if (place < tiles.size() && tiles.get(place).isVisible()) {
            tiles.get(place).setFocus();
        } else {
            entry.box().text().setFocus();
        }
    }

    @Override
    void show(Subject of) {
        List<Element> targets = of.values(reference());
        while (tiles.size() < targets.size()) {
            tiles.add(newTile(tiles.size()));
        }
        for (int i = 0; i < tiles.size(); i++) {
            boolean isUsed = i < targets.size();
            if (isUsed) {
                tiles.get(i).show(targets.get(i));
                tiles.get(i).setEditable(of.isEditable());
            }
            tiles.get(i).setVisible(isUsed);
        }
        entry.control().setVisible(of.isEditable() || targets.isEmpty());
        entry.box().setEditable(of.isEditable());
        entry.box().setHint(hint(of));
        host().reflow();
    }

    private LinkTile newTile(int place) {
        var tile = new LinkTile(area, host(), () -> remove(place));
        tile.setData("org.adduce.id", "properties." + reference().getName() + '.' + place);
        tile.moveAbove(entry.control());
        return tile;
    }

    @Override
    boolean isTouched(Notification change, Subject of) {
        return isOwn(change, of) || of.values(reference()).contains(change.getNotifier());
    }

    @Override
    void restore() {
        entry.box().restore();
    }

    @Override
    public void focus() {
        entry.box().text().setFocus();
    }
}
