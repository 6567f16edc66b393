package org.adduce.timeline.ui.internal.edit;

import org.adduce.timeline.paint.Palette;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.ui.internal.paint.GcPainter;
import org.adduce.timeline.ui.internal.paint.SceneFonts;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;

/** Paints the scene, at the resolution of the screen, and keeps the picture until there is another scene. */
final class TimelineFigure extends Figure {

    private final Palette palette;
    private final SceneFonts fonts;
    private Scene scene;
    private Image image;

    TimelineFigure(Palette palette, SceneFonts fonts) {
        this.palette = palette;
        this.fonts = fonts;
        setLayoutManager(new XYLayout());
        setOpaque(true);
    }

    void show(Scene shown) {
        scene = shown;
        forget();
        setPreferredSize(size());
        repaint();
    }

    private Dimension size() {
        return new Dimension((int) Math.ceil(scene.frame().width()), (int) Math.ceil(scene.frame().height()));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (scene == null) {
            return;
        }
        if (image == null) {
            var size = size();
            ImageGcDrawer drawer = (gc, width, height) -> GcPainter.paint(scene, gc, palette, fonts);
            image = new Image(Display.getCurrent(), drawer, Math.max(1, size.width), Math.max(1, size.height));
        }
        graphics.drawImage(image, getLocation());
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    void dispose() {
        forget();
    }
}
