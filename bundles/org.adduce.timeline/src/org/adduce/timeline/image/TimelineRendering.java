package org.adduce.timeline.image;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalLong;
import org.adduce.model.Dossier;
import org.adduce.timeline.Axis;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.Size;
import org.adduce.timeline.Timeline;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.View;
import org.adduce.timeline.paint.Palette;
import org.adduce.timeline.paint.SvgPainter;
import org.adduce.timeline.paint.WidthTable;
import org.adduce.timeline.scale.Fit;
import org.adduce.timeline.scale.TimeRange;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.TextMetrics;

/**
 * The way from a dossier to a picture of its time line in a file, without a display. The same dossier and options give
 * the same SVG on every machine.
 *
 * @since 1.0
 */
public final class TimelineRendering {

    /**
     * What the picture shows.
     *
     * @param axis which kinds of time
     * @param lanes what the lanes are
     * @param from the first instant in milliseconds; none to show all
     * @param to the last instant; none to show all
     * @param size its size in pixels
     * @param isDark whether it is light on dark
     * @param locale the language of its words
     * @since 1.0
     */
    public record Options(Axis axis, Lanes lanes, OptionalLong from, OptionalLong to, Size size, boolean isDark, Locale locale) {

        /** Both kinds of time, lanes by actor, all of it, 1600 to 1000 pixels, light, English. */
        public static final Options DEFAULT = new Options(Axis.BOTH, Lanes.ACTOR, OptionalLong.empty(), OptionalLong.empty(), new Size(1600, 1000),
                false, Locale.UK);
    }

    private TimelineRendering() {
    }

    /** The time line of a dossier as an SVG file. */
    public static byte[] svg(Dossier dossier, Options options) {
        return svg(dossier, TimelineModel.of(dossier, options.locale()), options);
    }

    /** The time line of a dossier as an SVG file, laid out and coloured as a model of it is. */
    public static byte[] svg(Dossier dossier, TimelineModel model, Options options) {
        var scene = scene(dossier, model, options, new WidthTable());
        return SvgPainter.paint(scene, palette(options), title(dossier), options.size()).getBytes(StandardCharsets.UTF_8);
    }

    /** The time line of a dossier as a PNG file. */
    public static byte[] png(Dossier dossier, Options options) {
        return png(dossier, TimelineModel.of(dossier, options.locale()), options);
    }

    /** The time line of a dossier as a PNG file, laid out and coloured as a model of it is. */
    public static byte[] png(Dossier dossier, TimelineModel model, Options options) {
        return PngPainter.paint(scene(dossier, model, options, new AwtMetrics()), palette(options), options.size());
    }

    private static Scene scene(Dossier dossier, TimelineModel model, Options options, TextMetrics metrics) {
        var all = model.fit().map(Fit::range).orElseGet(TimelineRendering::someYears);
        var range = TimeRange.of(options.from().orElse(all.from()), options.to().orElse(all.to()));
        var view = View.of(range, options.size()).along(options.axis()).by(options.lanes())
                .furnished(View.Furniture.ALL.titled(title(dossier)));
        return Enlarging.of(size -> Timeline.layout(model, view.sized(size), metrics), options.size());
    }

    /** What to show of time where nothing is dated: always the same, since the same dossier gives the same picture. */
    private static TimeRange someYears() {
        return TimeRange.of(millis(2020), millis(2030));
    }

    private static long millis(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private static Palette palette(Options options) {
        return options.isDark() ? Palette.dark() : Palette.light();
    }

    private static String title(Dossier dossier) {
        return dossier.getTitle() == null ? "" : dossier.getTitle();
    }
}
