package org.adduce.timeline.ui.internal.paint;

import org.adduce.timeline.scene.Box;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/** A rectangle with round corners as a path, which whoever asks for it disposes of. */
final class RoundedPath {

    private RoundedPath() {
    }

    static Path of(Device device, Box box, double radius) {
        var path = new Path(device);
        float x = (float) box.x();
        float y = (float) box.y();
        float width = (float) box.width();
        float height = (float) box.height();
        float corner = (float) Math.min(2 * radius, Math.min(width, height));
        if (corner <= 0) {
            path.addRectangle(x, y, width, height);
            return path;
        }
        path.addArc(x, y, corner, corner, 180, -90);
        path.addArc(x + width - corner, y, corner, corner, 90, -90);
        path.addArc(x + width - corner, y + height - corner, corner, corner, 0, -90);
        path.addArc(x, y + height - corner, corner, corner, 270, -90);
        path.close();
        return path;
    }
}
