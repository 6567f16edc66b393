package org.adduce.ui.internal.keys;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** The letters that open the menus of a window together with Alt. */
final class MenuLetters {

    private MenuLetters() {
    }

    /** The menu that a letter opens. */
    static Optional<String> menu(Shell window, char letter) {
        var bar = window.getMenuBar();
        return bar == null ? Optional.empty() : Stream.of(bar.getItems()).map(MenuItem::getText)
                .filter(words -> Character.toLowerCase(LegacyActionTools.extractMnemonic(words)) == Character.toLowerCase(letter))
                .map(LegacyActionTools::removeMnemonics).findFirst();
    }
}
