package org.adduce.cli.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adduce.core.exporting.WholeFile;
import org.adduce.model.Dossier;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;
import org.adduce.plugins.PluginFault;
import org.adduce.timeline.Axis;
import org.adduce.timeline.Size;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.image.TimelineRendering;
import org.adduce.timeline.image.TimelineRendering.Options;
import org.adduce.timeline.lanes.ColourWay;
import org.adduce.timeline.lanes.LaneRegistry;
import org.adduce.timeline.lanes.LaneWay;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "render", description = {"Draws a dossier's time line as the workbench does, without a display.",
    "The ending of the file's name says which: .svg or .png."}, footer = {"",
        "Examples:",
        "  adduce render race.adduce --out race.svg",
        "  adduce render race.adduce --out 2026.png --from 2026 --to 2026 --lanes source --axis said"})
final class RenderCommand extends ReportingCommand {

    private static final int LARGEST = 20_000;

    @Parameters(paramLabel = "DOSSIER", description = "The dossier's file.")
    private String name;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The picture; a file that exists is replaced.")
    private String out;

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "timeline", description = "What to draw: timeline.")
    private String view;

    @Option(names = "--axis", paramLabel = "AXIS", split = ",", defaultValue = "said,about",
            description = "Which times: said, about, or said,about (the default).")
    private List<String> axis;

    @Option(names = "--lanes", paramLabel = "LANES", defaultValue = "actor",
            description = "A lane for each actor (the default), topic, source or question, or the id of a way that a plug-in offers.")
    private String lanes;

    @Option(names = "--colours", paramLabel = "COLOURS",
            description = "What things have their colour in common with: topic, speaker, or the id of a way that a plug-in offers. Else stance and kind.")
    private String colours;

    @Option(names = "--from", paramLabel = "WHEN", description = "The first time to show, in EDTF.")
    private String from;

    @Option(names = "--to", paramLabel = "WHEN", description = "The last time to show, in EDTF.")
    private String to;

    @Option(names = "--width", paramLabel = "N", defaultValue = "1600", description = "In pixels; 1600 if not given.")
    private int width;

    @Option(names = "--height", paramLabel = "N", defaultValue = "1000", description = "In pixels; 1000 if not given.")
    private int height;

    RenderCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() throws IOException {
        if (!view.equals("timeline")) {
            throw CommandFailure.usage("--view: There is no view “" + view + "”. There is: timeline.");
        }
        var axes = axes();
        var way = way();
        var colouring = colouring();
        var size = new Size(pixels("--width", width), pixels("--height", height));
        boolean isSvg = out.toLowerCase(Locale.ROOT).endsWith(".svg");
        if (!isSvg && !out.toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw CommandFailure.usage("--out: " + out + " ends neither with .svg nor with .png.");
        }
        var first = time("--from", from);
        var last = time("--to", to);
        var dossier = read(name);
        var options = new Options(axes, way.lanes(), millis(dossier, first, Bounds::earliestInstant), millis(dossier, last, Bounds::latestInstant), size,
                false, Options.DEFAULT.locale());
        requireOrder(options);
        // java.awt would look for a display that may not answer
        System.setProperty("java.awt.headless", "true");
        var model = model(dossier, way, colouring);
        var picture = isSvg ? TimelineRendering.svg(dossier, model, options) : TimelineRendering.png(dossier, model, options);
        WholeFile.write(file(out), stream -> stream.write(picture));
        tell(picture.length);
        return Exit.DONE;
    }

    private void tell(int bytes) {
        if (isJson()) {
            output().json(json -> {
                json.writeStringField("file", out);
                json.writeNumberField("width", width);
                json.writeNumberField("height", height);
                json.writeNumberField("bytes", bytes);
            });
        } else if (!WholeFile.isStream(file(out))) {
            output().line(out + ": " + width + " × " + height + ", " + Sizes.words(bytes));
        }
    }

    private Axis axes() {
        Set<Axis> wanted = EnumSet.noneOf(Axis.class);
        for (var word : axis) {
            switch (word.strip()) {
                case "said" -> wanted.add(Axis.SAID);
                case "about" -> wanted.add(Axis.ABOUT);
                default -> throw CommandFailure.usage("--axis: There is no time “" + word + "”. There are: said, about.");
            }
        }
        return wanted.size() > 1 ? Axis.BOTH : wanted.iterator().next();
    }

    private LaneWay way() {
        var registry = LaneRegistry.platform();
        return registry.layout(lanes).orElseThrow(() -> CommandFailure.usage("--lanes: “" + lanes + "” can be no lanes. There are: "
                + registry.layouts().stream().map(LaneWay::id).collect(Collectors.joining(", ")) + "."));
    }

    private Optional<ColourWay> colouring() {
        var registry = LaneRegistry.platform();
        return Optional.ofNullable(colours).map(id -> registry.colouring(id).orElseThrow(() -> CommandFailure.usage("--colours: “" + id
                + "” can be no colours. There are: " + registry.colourings().stream().map(ColourWay::id).collect(Collectors.joining(", ")) + ".")));
    }

    /** Where a plug-in fails there is no picture: one in other lanes is not what was asked for. */
    private static TimelineModel model(Dossier dossier, LaneWay way, Optional<ColourWay> colouring) {
        var locale = Options.DEFAULT.locale();
        var model = TimelineModel.of(dossier, locale);
        try {
            if (!way.isBuiltIn()) {
                model = model.arranged(way.arrange(dossier, locale, new NullProgressMonitor()));
            }
            return colouring.isEmpty() ? model : model.coloured(colouring.get().arrange(dossier, locale, new NullProgressMonitor()));
        } catch (PluginFault fault) {
            throw CommandFailure.unreadable(fault.getMessage());
        }
    }

    private static int pixels(String option, int number) {
        if (number < Size.LEAST || number > LARGEST) {
            throw CommandFailure.usage(option + ": " + number + " pixels cannot be drawn; from " + Size.LEAST + " to " + LARGEST + " can.");
        }
        return number;
    }

    private static Optional<When> time(String option, String text) {
        try {
            return Optional.ofNullable(text).map(When::parse);
        } catch (WhenFormatException e) {
            throw Failures.of(option, e);
        }
    }

    /** The end that is asked for of a time; none if it has none there, so that all is shown. */
    private static OptionalLong millis(Dossier dossier, Optional<When> time, Function<Bounds, Optional<Instant>> end) {
        return time.map(Dating.of(dossier)::of).flatMap(end).map(instant -> OptionalLong.of(instant.toEpochMilli())).orElseGet(OptionalLong::empty);
    }

    private static void requireOrder(Options options) {
        if (options.from().isPresent() && options.to().isPresent() && options.to().getAsLong() <= options.from().getAsLong()) {
            throw CommandFailure.usage("--to: This is before what --from says.");
        }
    }
}
