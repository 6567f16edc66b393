package org.adduce.timeline.ui.internal.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.adduce.timeline.Axis;
import org.adduce.timeline.lanes.ColourWay;
import org.adduce.timeline.lanes.LaneRegistry;

/** What one chooses among several on the timeline. */
enum Choice {

    /** What the lanes are. */
    LANES("lanesBy") {
        @Override
        Map<String, String> ways() {
            var ways = new LinkedHashMap<String, String>();
            LaneRegistry.platform().layouts().stream().filter(way -> way.layout().fault().isEmpty()).forEach(way -> ways.put(way.label(), way.id()));
            return ways;
        }

        @Override
        String chosen(TimelineView view) {
            return LaneRegistry.platform().layouts().stream().filter(way -> way.lanes().equals(view.arranger().lanes())).map(way -> way.id()).findFirst().orElse("");
        }

        @Override
        void choose(TimelineView view, String way) {
            LaneRegistry.platform().layout(way).ifPresent(view.arranger()::layOut);
        }
    },

    /** What things have their colour in common with. */
    COLOURS("coloursBy") {
        @Override
        Map<String, String> ways() {
            var ways = new LinkedHashMap<String, String>();
            ways.put(Messages.TimelineActions_ownColours, OWN);
            LaneRegistry.platform().colourings().stream().filter(way -> way.colouring().fault().isEmpty()).forEach(way -> ways.put(way.label(), way.id()));
            return ways;
        }

        @Override
        String chosen(TimelineView view) {
            return view.arranger().colouring().map(ColourWay::id).orElse(OWN);
        }

        @Override
        void choose(TimelineView view, String way) {
            view.arranger().colour(LaneRegistry.platform().colouring(way));
        }
    },

    /** Which kinds of time are shown. */
    TIMES("times") {
        @Override
        Map<String, String> ways() {
            var ways = new LinkedHashMap<String, String>();
            ways.put(Messages.TimelineActions_both, Axis.BOTH.name());
            ways.put(Messages.TimelineActions_said, Axis.SAID.name());
            ways.put(Messages.TimelineActions_about, Axis.ABOUT.name());
            return ways;
        }

        @Override
        String chosen(TimelineView view) {
            return view.contents().view().axis().name();
        }

        @Override
        void choose(TimelineView view, String way) {
            Stream.of(Axis.values()).filter(axis -> axis.name().equals(way)).findFirst().ifPresent(axis -> view.contents().look(view.contents().view().along(axis)));
        }
    };

    private static final String OWN = "own";

    private final String name;

    Choice(String name) {
        this.name = name;
    }

    /** The id of the command that chooses. */
    String command() {
        return TimelineActions.COMMANDS + name;
    }

    /** The choice that a contribution names. */
    static Choice of(Object data) {
        return valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    /** What can be chosen: what a person calls each way, and its id. */
    abstract Map<String, String> ways();

    /** The id of the way that is chosen; empty if none is. */
    abstract String chosen(TimelineView view);

    /** Takes a way; nothing happens if there is none of that id. */
    abstract void choose(TimelineView view, String way);
}
