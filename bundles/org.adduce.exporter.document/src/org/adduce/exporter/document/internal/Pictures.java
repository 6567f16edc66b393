package org.adduce.exporter.document.internal;

import java.util.Base64;
import java.util.Locale;
import java.util.OptionalLong;
import org.adduce.model.Dossier;
import org.adduce.timeline.Axis;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.Size;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.image.TimelineRendering;

/**
 * The timeline as pictures that stand in the page itself.
 *
 * @param light dark on light, as the address of an image; empty where nothing is dated
 * @param dark light on dark
 */
record Pictures(String light, String dark) {

    private static final Size SIZE = new Size(1400, 860);

    /** The timeline of a dossier. */
    static Pictures of(Dossier dossier) {
        if (TimelineModel.of(dossier, Locale.UK).fit().isEmpty()) {
            return new Pictures("", "");
        }
        return new Pictures(picture(dossier, false), picture(dossier, true));
    }

    private static String picture(Dossier dossier, boolean isDark) {
        var options = new TimelineRendering.Options(Axis.BOTH, Lanes.ACTOR, OptionalLong.empty(), OptionalLong.empty(), SIZE, isDark, Locale.UK);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(TimelineRendering.svg(dossier, options));
    }

    boolean isEmpty() {
        return light.isEmpty();
    }
}
