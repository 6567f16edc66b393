package org.adduce.ui.internal.explorer;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.model.Topic;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** A dot in the colour of a topic, in place of its icon. Two of one colour are equal, so that one image serves for both. */
final class ColourDot extends ImageDescriptor {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    /** Pixels at 100 %. */
    private static final int SIZE = 16;
    private static final double RADIUS = 5.5;
    private static final int DEPTH = 24;
    private static final int HEX = 16;

    private final int rgb;

    private ColourDot(int rgb) {
        this.rgb = rgb;
    }

    /** The dot of a topic; none where it has no colour. */
    static Optional<ColourDot> of(Topic topic) {
        return Optional.ofNullable(topic.getColour()).filter(colour -> COLOUR.matcher(colour).matches())
                .map(colour -> new ColourDot(Integer.parseInt(colour, 1, colour.length(), HEX)));
    }

    @Override
    public ImageData getImageData(int zoom) {
        int size = SIZE * zoom / 100;
        var data = new ImageData(size, size, DEPTH, new PaletteData(0xff0000, 0xff00, 0xff));
        data.alphaData = new byte[size * size];
        double centre = (size - 1) / 2.0;
        double radius = RADIUS * zoom / 100;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double inside = radius + 0.5 - Math.hypot(x - centre, y - centre);
                data.setPixel(x, y, rgb);
                data.setAlpha(x, y, (int) (255 * Math.clamp(inside, 0, 1)));
            }
        }
        return data;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColourDot dot && rgb == dot.rgb;
    }

    @Override
    public int hashCode() {
        return rgb;
    }
}
