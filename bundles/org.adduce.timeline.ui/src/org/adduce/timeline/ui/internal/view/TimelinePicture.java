package org.adduce.timeline.ui.internal.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.adduce.timeline.Attention;
import org.adduce.timeline.Size;
import org.adduce.timeline.Timeline;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.View;
import org.adduce.timeline.image.AwtMetrics;
import org.adduce.timeline.image.PngPainter;
import org.adduce.timeline.paint.Palette;
import org.adduce.timeline.paint.SvgPainter;
import org.adduce.timeline.paint.WidthTable;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.TextMetrics;

/**
 * What somebody has before them on the timeline as a picture for a paper or a slide: the same time, lanes and colours, always
 * light, with the dossier's title, and with room for more lanes where the view is small. On any thread.
 *
 * @param model what there is to show
 * @param view how it is looked at
 * @param title what stands above
 */
record TimelinePicture(TimelineModel model, View view, String title) {

    /** A view beside others is lower than a picture may be; pixels. */
    private static final Size LEAST = new Size(1200, 700);
    /** Pixels of a picture for one of the screen, so that it is sharp on paper. */
    private static final int DENSITY = 2;
    /** More than this many pixels in all take more memory than a picture is worth. */
    private static final double MOST = 120e6;

    /** Lines and words that stay sharp at any size. */
    byte[] svg() {
        var scene = scene(new WidthTable());
        return SvgPainter.paint(scene, Palette.light(), title, size(scene, 1)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Pixels.
     *
     * @throws IOException with words for people, if there are so many lanes that it would be too large
     */
    byte[] png() throws IOException {
        // java.awt would look for a display of its own beside the window's
        System.setProperty("java.awt.headless", "true");
        var scene = scene(new AwtMetrics());
        var frame = scene.frame();
        double pixels = frame.width() * frame.height();
        if (pixels > MOST) {
            throw new IOException(Messages.TimelinePicture_tooLarge);
        }
        return PngPainter.paint(scene, Palette.light(), size(scene, pixels * DENSITY * DENSITY > MOST ? 1 : DENSITY));
    }

    private Scene scene(TextMetrics metrics) {
        var shown = view.size();
        var size = new Size(Math.max(shown.width(), LEAST.width()), Math.max(shown.height(), LEAST.height()));
        return Timeline.layout(model, view.sized(size).attending(Attention.NONE).furnished(view.furniture().titled(title).hinting(false)), metrics);
    }

    private static Size size(Scene scene, int density) {
        return new Size((int) Math.ceil(scene.frame().width() * density), (int) Math.ceil(scene.frame().height() * density));
    }
}
