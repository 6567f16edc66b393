package org.adduce.ui.internal.keys;

import java.util.Map;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;

/** Keys as they are printed on keyboards: the platform writes those of the block of numbers as its plug-ins do, "Numpad_Subtract". */
public final class PlainKeys implements IKeyFormatter {

    private static final String NUMPAD = "Numpad_";
    private static final Map<String, String> SIGNS = Map.of("Add", "+", "Subtract", "-", "Multiply", "*", "Divide", "/", "Decimal", ".", "Equal", "=");

    private final IKeyFormatter system;

    private PlainKeys(IKeyFormatter system) {
        this.system = system;
    }

    /** Writes keys so everywhere from now on, and all others as they are written now. On the UI thread. */
    public static void use() {
        if (!(KeyFormatterFactory.getDefault() instanceof PlainKeys)) {
            KeyFormatterFactory.setDefault(new PlainKeys(KeyFormatterFactory.getDefault()));
        }
    }

    @Override
    public String format(int key) {
        return plain(system.format(key));
    }

    @Override
    public String format(KeySequence keys) {
        return plain(system.format(keys));
    }

    @Override
    public String format(KeyStroke stroke) {
        return plain(system.format(stroke));
    }

    private static String plain(String words) {
        if (!words.contains(NUMPAD)) {
            return words;
        }
        var plain = words;
        for (var sign : SIGNS.entrySet()) {
            plain = plain.replace(NUMPAD + sign.getKey(), NUMPAD + sign.getValue());
        }
        return plain.replace(NUMPAD, "Numpad ");
    }
}
