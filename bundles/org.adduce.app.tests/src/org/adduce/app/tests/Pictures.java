package org.adduce.app.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows, in the folder that the build names by {@code adduce.screenshots}. On the UI thread. */
final class Pictures {

    private Pictures() {
    }

    /** Keeps a picture of a window as it is on the screen; does nothing where no folder is named. */
    static void keep(Shell shell, String name) {
        var folder = System.getProperty("adduce.screenshots");
        if (folder == null) {
            return;
        }
        var loader = new ImageLoader();
        loader.data = new ImageData[] {of(shell)};
        try {
            Files.createDirectories(Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
    }

    /** A window as it is on the screen. */
    static ImageData of(Shell shell) {
        var bounds = shell.getBounds();
        var image = new Image(shell.getDisplay(), bounds.width, bounds.height);
        var gc = new GC(shell.getDisplay());
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
