package org.adduce.ui.internal.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.ToldApart;
import org.adduce.ui.internal.form.field.Column;
import org.adduce.ui.internal.form.field.Look;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The words and rows of the welcome page, made anew when there is something else to say. */
final class WelcomeContent {

    private static final int MOST_RECENT = 6;

    private final Desk desk;
    private final ScrolledComposite scroll;
    private Composite page;
    private LocalResourceManager resources;
    private Look look;
    private WelcomeRow first;

    WelcomeContent(Composite parent, Desk desk) {
        this.desk = desk;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setData("org.adduce.id", "welcome");
        scroll.addListener(SWT.Resize, event -> measure());
        fill();
    }

    void setFocus() {
        first.setFocus();
    }

    void refresh() {
        if (!scroll.isDisposed()) {
            boolean hadFocus = first.isFocusControl();
            fill();
            if (hadFocus) {
                setFocus();
            }
        }
    }

    private void fill() {
        if (page != null) {
            page.dispose();
        }
        page = new Composite(scroll, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), page);
        look = new Look(page.getDisplay(), resources);
        look.dress(scroll);
        look.dress(page);
        page.setLayout(new WelcomeLayout());
        var head = block();
        words(head, Messages.Welcome_product, look.headline());
        words(head, Messages.Welcome_purpose, look.text()).setForeground(look.quiet());
        tasks(block());
        var aside = block();
        recent(aside);
        keys(aside);
        scroll.setContent(page);
        measure();
    }

    private void measure() {
        int width = scroll.getClientArea().width;
        scroll.setMinHeight(width > 0 ? page.computeSize(width, SWT.DEFAULT).y : 0);
        page.layout(true, true);
    }

    private void tasks(Composite block) {
        heading(block, Messages.Welcome_begin, 0);
        first = command(block, "paste-source", Messages.Welcome_paste, Messages.Welcome_paste_hint, "org.adduce.ui.pasteAsSource");
        command(block, "import", Messages.Welcome_import, Messages.Welcome_import_hint, "org.adduce.ui.importFiles");
        command(block, "new", Messages.Welcome_new, Messages.Welcome_new_hint, "org.adduce.ui.newDossier");
        ExampleDossier.file().ifPresent(file -> row(block, "source-thread", Messages.Welcome_example, Messages.Welcome_example_hint, "",
                () -> new ExampleDossier(desk).show(file)).setData("org.adduce.id", "welcome.example"));
        words(block, Messages.Welcome_drop, look.text(), 12).setForeground(look.quiet());
    }

    private void recent(Composite block) {
        heading(block, Messages.Welcome_recent, 0);
        var files = desk.recent().stream().filter(Files::isRegularFile).limit(MOST_RECENT).toList();
        for (var file : files) {
            var folder = ToldApart.folder(file, files).map(Path::toString).orElse("");
            var row = row(block, "dossier", name(file), folder, "", () -> desk.open(file));
            row.setToolTipText(file.toString());
            row.setData("org.adduce.id", "welcome.recent");
        }
        if (files.isEmpty()) {
            words(block, Messages.Welcome_recent_none, look.text(), 4).setForeground(look.quiet());
        }
        command(block, "open", Messages.Welcome_open, "", "org.adduce.ui.openDossier");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.adduce$", "");
    }

    private void keys(Composite block) {
        heading(block, Messages.Welcome_keys, 16);
        command(block, "search", Messages.Welcome_search, "", "org.adduce.search.ui.search");
        command(block, "settings", Messages.Welcome_actions, "", "org.eclipse.ui.window.quickAccess");
        command(block, "help", Messages.Welcome_allKeys, "", "org.adduce.ui.showKeys");
        var reading = NLS.bind(Messages.Welcome_reading, new Object[] {BoundKey.of("org.adduce.ui.makeAssertion"),
            BoundKey.of("org.adduce.ui.annotate"), BoundKey.of("org.adduce.ui.nextUnread")});
        words(block, reading, look.text(), 8).setForeground(look.quiet());
    }

    private WelcomeRow command(Composite block, String icon, String title, String hint, String command) {
        var row = row(block, icon, title, hint, BoundKey.of(command), () -> Running.command(command));
        row.setData("org.adduce.id", "welcome." + command.substring(command.lastIndexOf('.') + 1));
        return row;
    }

    private WelcomeRow row(Composite block, String icon, String title, String hint, String key, Runnable run) {
        return new WelcomeRow(block, look, new WelcomeRow.Words(title, hint, key), new ElementImages(resources).of(icon), run);
    }

    private Composite block() {
        var block = look.dress(new Composite(page, SWT.NONE));
        block.setLayout(new Column());
        return block;
    }

    private void heading(Composite block, String text, int above) {
        words(block, text, look.strong(), above);
    }

    private Label words(Composite block, String text, Font font) {
        return words(block, text, font, 0);
    }

    private Label words(Composite block, String text, Font font, int above) {
        var label = look.dress(new Label(block, SWT.WRAP));
        label.setText(text);
        label.setFont(font);
        label.setLayoutData(new Column.Place(above, WelcomeRow.PAD));
        return label;
    }
}
