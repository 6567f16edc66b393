package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Contained elements as links to their own forms. */
final class MembersField extends Field {

    private final List<LinkTile> tiles = new ArrayList<>();
    private Composite area;

    MembersField(FieldSpec spec, FormHost host) {
        super(spec, host);
    }

    @Override
    public Control create(Composite parent) {
        area = host().look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column());
        return area;
    }

    @Override
    void show(Subject of) {
        List<Element> members = of.values(spec().feature());
        while (tiles.size() < members.size()) {
            tiles.add(newTile());
        }
        for (int i = 0; i < tiles.size(); i++) {
            if (i < members.size()) {
                tiles.get(i).show(members.get(i));
            }
            tiles.get(i).setVisible(i < members.size());
        }
        host().reflow();
    }

    private LinkTile newTile() {
        var tile = new LinkTile(area, host(), () -> { });
        tile.setEditable(false);
        tile.setData("org.adduce.id", "properties." + spec().feature().getName() + '.' + tiles.size());
        return tile;
    }

    @Override
    boolean isTouched(Notification change, Subject of) {
        return isOwn(change, of) || of.values(spec().feature()).contains(change.getNotifier());
    }

    @Override
    public boolean isNeeded() {
        return subject().filter(of -> !of.values(spec().feature()).isEmpty()).isPresent();
    }

    @Override
    public void focus() {
        area.setFocus();
    }
}
