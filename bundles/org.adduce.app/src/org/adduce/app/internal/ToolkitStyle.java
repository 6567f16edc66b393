package org.adduce.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.osgi.framework.FrameworkUtil;

/**
 * Has the window toolkit draw what no widget can be told: what is selected on a soft tint instead of a full colour, which would
 * swallow the icons (they keep their hues on it, as every hue means a kind), and hints in empty fields so that they can be read.
 */
final class ToolkitStyle {

    /** Where the toolkit looks for a style sheet of the program's own; it does so when the display is made. */
    private static final String STYLE = "org.eclipse.swt.internal.gtk.cssFile";

    private ToolkitStyle() {
    }

    /** Comes before the display; who has a style sheet already keeps it. */
    static void prepare() {
        if (SWT.getPlatform().equals("gtk") && System.getProperty(STYLE) == null) {
            var sheet = FrameworkUtil.getBundle(ToolkitStyle.class).getEntry("css/gtk.css");
            try {
                System.setProperty(STYLE, Path.of(FileLocator.toFileURL(sheet).getPath()).toString());
            } catch (IOException e) {
                ILog.get().warn("The colours of what is selected and of hints could not be set", e);
            }
        }
    }
}
