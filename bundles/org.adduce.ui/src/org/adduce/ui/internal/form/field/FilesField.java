package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Attachment;
import org.adduce.model.Source;
import org.adduce.ui.internal.attaching.Attaching;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The files attached to a source, under a heading from which more are attached. */
final class FilesField extends Field {

    private final List<FileTile> tiles = new ArrayList<>();
    private Composite area;
    private Heading heading;

    FilesField(FieldSpec spec, FormHost host) {
        super(spec, host);
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Control create(Composite parent) {
        area = host().look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column());
        heading = new Heading(area, host().look());
        heading.setAction(Signs::plus, Messages.Files_attach, this::attach);
        return area;
    }

    private void attach() {
        subject().ifPresent(of -> new Attaching(of.dossier(), (Source) of.element()).ask(area.getShell()));
    }

    @Override
    void show(Subject of) {
        List<Attachment> files = of.values(spec().feature());
        while (tiles.size() < files.size()) {
            var tile = new FileTile(area, host(), file -> subject().ifPresent(owner -> owner.remove(spec().feature(), file)));
            tile.setData("org.adduce.id", "properties.attachments." + tiles.size());
            tiles.add(tile);
        }
        for (int i = 0; i < tiles.size(); i++) {
            if (i < files.size()) {
                tiles.get(i).show(of, files.get(i));
            }
            tiles.get(i).setVisible(i < files.size());
        }
        heading.show(spec().label(), files.size() > 1 ? Integer.toString(files.size()) : "", of.isEditable());
        host().reflow();
    }

    @Override
    boolean isTouched(Notification change, Subject of) {
        return isOwn(change, of) || of.values(spec().feature()).contains(change.getNotifier());
    }

    /** Who asks for the field wants to attach something. */
    @Override
    public void focus() {
        if (!isFilled() && isEditable()) {
            attach();
        } else if (!tiles.isEmpty()) {
            tiles.getFirst().setFocus();
        }
    }
}
