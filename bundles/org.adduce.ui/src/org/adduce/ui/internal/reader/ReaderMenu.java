package org.adduce.ui.internal.reader;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** The context menu over the text; its items come from plug-ins. */
final class ReaderMenu {

    /** The menu's id, for contributions. */
    static final String ID = "org.adduce.editor.source";

    private final SourceReader reader;

    ReaderMenu(SourceReader reader) {
        this.reader = reader;
    }

    void install() {
        var menu = new MenuManager();
        for (var group : new String[] {"mark", "voice", "link", "clipboard", "additions"}) {
            menu.add(new Separator(group));
        }
        var text = reader.pane().control();
        text.setMenu(menu.createContextMenu(text));
        reader.getEditorSite().registerContextMenu(ID, menu, reader.getSite().getSelectionProvider(), false);
    }
}
