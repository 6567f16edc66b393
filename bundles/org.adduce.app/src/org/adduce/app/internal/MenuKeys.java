package org.adduce.app.internal;

import java.util.Map;
import org.eclipse.jface.bindings.keys.IKeyLookup;
import org.eclipse.jface.bindings.keys.KeyLookupFactory;
import org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.jface.bindings.keys.formatting.NativeKeyFormatter;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;

/**
 * Names keys as the menus of GTK read them: the platform writes "Alt+←", of which SWT makes no key there, so that a menu would show
 * none. The words are SWT's own and not for translation; GTK says them in the language of the desktop.
 */
final class MenuKeys extends AbstractKeyFormatter {

    private static final IKeyLookup KEYS = KeyLookupFactory.getDefault();
    private static final Map<Integer, String> NAMES = Map.of(
            SWT.ARROW_LEFT, "Left",
            SWT.ARROW_RIGHT, "Right",
            SWT.ARROW_UP, "Up",
            SWT.ARROW_DOWN, "Down",
            SWT.PAGE_UP, "Page Up",
            SWT.PAGE_DOWN, "Page Down",
            (int) SWT.ESC, "Escape");

    private final IKeyFormatter platform = new NativeKeyFormatter();

    /** Has every key that is shown anywhere named so. */
    static void install() {
        if (Util.isGtk()) {
            KeyFormatterFactory.setDefault(new MenuKeys());
        }
    }

    @Override
    public String format(int key) {
        return NAMES.getOrDefault(key, platform.format(key));
    }

    @Override
    protected String getKeyDelimiter() {
        return "+";
    }

    @Override
    protected String getKeyStrokeDelimiter() {
        return " ";
    }

    @Override
    protected int[] sortModifierKeys(int modifiers) {
        return new int[] {modifiers & KEYS.getShift(), modifiers & KEYS.getCtrl(), modifiers & KEYS.getAlt()};
    }
}
