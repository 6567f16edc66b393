package org.adduce.ui.internal.form.field;

import java.util.function.Consumer;
import org.adduce.model.Attachment;
import org.adduce.ui.internal.attaching.Opening;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A file that is attached: a click opens it, the menu saves a copy or shows what is known of it, the sign takes it out. */
final class FileTile extends ElementTile<Attachment> {

    private final Consumer<Attachment> remover;
    private Subject subject;

    FileTile(Composite parent, FormHost host, Consumer<Attachment> remover) {
        super(parent, host);
        this.remover = remover;
        var menu = new Menu(this);
        setMenu(menu);
        add(menu, Messages.Files_open, this::act);
        add(menu, Messages.Files_save, () -> opening().saveCopy(getShell()));
        new MenuItem(menu, SWT.SEPARATOR);
        add(menu, Messages.Files_details, () -> host().select(target()));
    }

    private static void add(Menu menu, String words, Runnable doing) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> doing.run());
    }

    void show(Subject of, Attachment file) {
        subject = of;
        setEditable(of.isEditable());
        show(file);
    }

    private Opening opening() {
        return new Opening(subject.dossier(), target());
    }

    @Override
    String words(Attachment file) {
        return ElementTexts.of(file);
    }

    @Override
    void act() {
        opening().open(getShell());
    }

    @Override
    void actOnSign() {
        remover.accept(target());
    }
}
