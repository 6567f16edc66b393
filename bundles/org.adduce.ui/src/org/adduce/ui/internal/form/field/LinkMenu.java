package org.adduce.ui.internal.form.field;

import java.util.Optional;
import org.adduce.ui.internal.form.field.LinkedText.Link;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of text with links in it: what the link under the pointer leads to, and copying. */
final class LinkMenu {

    private final StyledText text;
    private final LinkedText links;
    private Optional<Link> link = Optional.empty();

    LinkMenu(LinkedText links) {
        this.links = links;
        this.text = links.text();
        var menu = new Menu(text);
        text.setMenu(menu);
        text.addListener(SWT.MenuDetect, this::asked);
        menu.addListener(SWT.Show, event -> fill(menu));
    }

    /** By the keyboard it is asked for the link that has the focus. */
    private void asked(Event event) {
        var at = text.toControl(event.x, event.y);
        link = (event.detail == SWT.MENU_KEYBOARD ? links.linkInHand() : links.linkAt(at)).filter(Link::isPlace);
    }

    private void fill(Menu menu) {
        for (var item : menu.getItems()) {
            item.dispose();
        }
        link.ifPresent(found -> {
            add(menu, Messages.Link_page, () -> found.follow().accept(true));
            add(menu, Messages.Link_show, () -> found.follow().accept(false));
            new MenuItem(menu, SWT.SEPARATOR);
        });
        add(menu, Messages.Link_copy, text::copy).setEnabled(text.getSelectionCount() > 0);
        add(menu, Messages.Link_copyAll, this::copyAll);
    }

    private void copyAll() {
        text.selectAll();
        text.copy();
        text.setSelection(0);
    }

    private static MenuItem add(Menu menu, String words, Runnable doing) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> doing.run());
        return item;
    }
}
