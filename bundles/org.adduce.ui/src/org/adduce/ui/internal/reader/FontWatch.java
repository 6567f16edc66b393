package org.adduce.ui.internal.reader;

import java.util.Set;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Sets the text anew when its font, the size of letters or the length of lines is changed, by whomever. */
final class FontWatch {

    private static final String NODE = "org.adduce.ui";
    private static final Set<String> KEYS = Set.of("reader.zoom", "reader.measure");

    private final TextPane pane;
    private final Display display;
    private final IPreferenceChangeListener listener = event -> {
        if (KEYS.contains(event.getKey())) {
            later();
        }
    };

    private final IPropertyChangeListener fontListener = event -> {
        if (ReaderFonts.READING.equals(event.getProperty())) {
            later();
        }
    };

    FontWatch(TextPane pane) {
        this.pane = pane;
        display = pane.control().getDisplay();
    }

    /** Watches until the text is disposed. */
    void install() {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        var fonts = JFaceResources.getFontRegistry();
        node.addPreferenceChangeListener(listener);
        fonts.addListener(fontListener);
        pane.control().addListener(SWT.Dispose, event -> {
            node.removePreferenceChangeListener(listener);
            fonts.removeListener(fontListener);
        });
    }

    /** Preferences tell on whichever thread changed them. */
    private void later() {
        display.asyncExec(() -> {
            if (!pane.control().isDisposed()) {
                pane.useNewFonts();
            }
        });
    }
}
