package org.adduce.ui.internal.form.field;

import java.util.Objects;
import java.util.function.Consumer;
import org.adduce.model.Attachment;
import org.adduce.ui.internal.attaching.Opening;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A file that is attached: a click opens it, the menu saves a copy or shows what is known of it, the sign takes it out. */
final class FileTile extends Tile {

    private final Consumer<Attachment> remover;
    private Subject subject;
    private Attachment attachment;

    FileTile(Composite parent, FormHost host, Consumer<Attachment> remover) {
        super(parent, host, ACC.ROLE_LINK);
        this.remover = remover;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        var menu = new Menu(this);
        setMenu(menu);
        add(menu, Messages.Files_open, this::act);
        add(menu, Messages.Files_save, () -> opening().saveCopy(getShell()));
        new MenuItem(menu, SWT.SEPARATOR);
        add(menu, Messages.Files_details, () -> host().select(attachment));
    }

    private static void add(Menu menu, String words, Runnable doing) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> doing.run());
    }

    void show(Subject of, Attachment file) {
        subject = of;
        attachment = Objects.requireNonNull(file);
        setEditable(of.isEditable());
        redraw();
    }

    private Opening opening() {
        return new Opening(subject.dossier(), attachment);
    }

    @Override
    String words() {
        return attachment == null ? "" : ElementTexts.of(attachment);
    }

    @Override
    boolean isHint() {
        return false;
    }

    @Override
    Image icon() {
        return attachment == null ? null : host().images().of(attachment);
    }

    @Override
    void act() {
        opening().open(getShell());
    }

    @Override
    boolean hasSign() {
        return isEditable();
    }

    @Override
    void actOnSign() {
        remover.accept(attachment);
    }

    @Override
    void key(Event event) {
        if (isEditable() && (event.keyCode == SWT.DEL || event.keyCode == SWT.BS)) {
            remover.accept(attachment);
        }
    }

    @Override
    void paintSign(GC gc, int x, int y, int size) {
        Signs.cross(gc, x, y, size);
    }

    @Override
    String spoken() {
        return words();
    }
}
