package org.adduce.timeline.lanes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.plugins.Declarations;
import org.adduce.plugins.Guarded;
import org.adduce.plugins.PlatformRegistry;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.internal.lanes.BuiltIn;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;

/**
 * The ways to lay out and to colour: Adduce's own and what plug-ins contribute at the extension point
 * {@code org.adduce.timeline.lanes}.
 *
 * @since 1.0
 */
public final class LaneRegistry {

    /** The id of the extension point. */
    public static final String POINT = "org.adduce.timeline.lanes";

    private static final String LAYOUT = "layout";
    private static final String COLOURING = "colouring";
    private static final String LABEL = "label";

    private static final PlatformRegistry<LaneRegistry> PLATFORM = new PlatformRegistry<>(POINT, LaneRegistry.class, LaneRegistry::read,
            () -> new LaneRegistry(builtIn(), List.of()));

    private final List<LaneWay> layouts;
    private final List<ColourWay> colourings;

    /** A registry of some ways. */
    public LaneRegistry(List<LaneWay> layouts, List<ColourWay> colourings) {
        var known = Lanes.BUILT_IN;
        this.layouts = layouts.stream().sorted(Comparator.comparing((LaneWay way) -> !way.isBuiltIn())
                .thenComparing(way -> way.isBuiltIn() ? known.indexOf(way.lanes()) : 0).thenComparing(LaneWay::label)).toList();
        this.colourings = colourings.stream().sorted(Comparator.comparing(ColourWay::label)).toList();
    }

    /** The ways of the running platform; Adduce's own alone where none is running. */
    public static LaneRegistry platform() {
        return PLATFORM.current();
    }

    /** What a registry of extensions declares; what is declared badly is told to {@code log}. */
    public static LaneRegistry read(IExtensionRegistry extensions, Consumer<IStatus> log) {
        var layouts = new ArrayList<LaneWay>();
        for (var element : Declarations.read(extensions, POINT, LAYOUT, log)) {
            layouts.add(new LaneWay(Declarations.id(element), label(element), Declarations.plugin(element),
                    Declarations.guarded(element, LaneLayout.class, log)));
        }
        var colourings = new ArrayList<ColourWay>();
        for (var element : Declarations.read(extensions, POINT, COLOURING, log)) {
            colourings.add(new ColourWay(Declarations.id(element), label(element), Declarations.plugin(element),
                    Declarations.guarded(element, Colouring.class, log)));
        }
        return new LaneRegistry(layouts, colourings);
    }

    private static String label(IConfigurationElement element) {
        return Declarations.attribute(element, LABEL).orElseGet(() -> Declarations.id(element));
    }

    private static List<LaneWay> builtIn() {
        return BuiltIn.layouts().entrySet().stream().map(entry -> new LaneWay(entry.getKey().id(), entry.getKey().id(), "org.adduce.timeline",
                new Guarded<LaneLayout>(entry.getKey().id(), "org.adduce.timeline", entry::getValue, status -> { }))).toList();
    }

    /** The ways to lay out, Adduce's own first. */
    public List<LaneWay> layouts() {
        return layouts;
    }

    /** The ways to colour, beside the usual one by stance and kind. */
    public List<ColourWay> colourings() {
        return colourings;
    }

    /** The way to lay out with an id. */
    public Optional<LaneWay> layout(String id) {
        return layouts.stream().filter(way -> way.id().equals(id)).findFirst();
    }

    /** The way to colour with an id. */
    public Optional<ColourWay> colouring(String id) {
        return colourings.stream().filter(way -> way.id().equals(id)).findFirst();
    }
}
