package org.adduce.timeline.internal.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.adduce.timeline.Axis;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.View.Folding;
import org.adduce.timeline.internal.Messages;

/**
 * What stands where at a level of zoom, whatever part of time is visible.
 *
 * @param pixel how much time a pixel holds at the level, in milliseconds
 * @param sections the sections that are shown, in order
 */
public record Plan(double pixel, List<SectionPlan> sections) {

    /** Copies the list. */
    public Plan {
        sections = List.copyOf(sections);
    }

    /** Plans sections in a height. */
    static Plan of(LaneTable table, Axis axis, Folding folding, Footprints footprints, Level level, double height, Messages messages) {
        var planners = SectionPlanner.shown(axis).stream().filter(section -> !table.lanes(section).isEmpty())
                .map(section -> new SectionPlanner(section, table, folding, footprints, level)).toList();
        double full = planners.stream().mapToDouble(planner -> planner.wish().full()).sum();
        double stretch = full == 0 ? 1 : height / full;
        var given = Shares.of(planners.stream().map(SectionPlanner::wish).toList(), height);
        var plans = new EnumMap<Section, SectionPlan>(Section.class);
        double left = Math.max(0, height - Arrays.stream(given).sum());
        // what one section leaves because rows are whole the next can use; claims, of which most are wanting, come last
        for (var section : List.of(Section.EVENTS, Section.SAID, Section.ABOUT)) {
            for (int i = 0; i < given.length; i++) {
                if (planners.get(i).wish().section() == section) {
                    var plan = planners.get(i).plan(given[i] + left, stretch, messages);
                    left = Math.max(0, given[i] + left - plan.height());
                    plans.put(section, plan);
                }
            }
        }
        // what claims leave, because their lanes are worth their room only with some rows, the others take after all
        for (var planner : planners) {
            var section = planner.wish().section();
            if (section != Section.ABOUT && left >= Heights.row(section)) {
                var plan = planner.plan(plans.get(section).height() + left, stretch, messages);
                left = Math.max(0, left + plans.get(section).height() - plan.height());
                plans.put(section, plan);
            }
        }
        return new Plan(level.millisPerPixel(), List.copyOf(plans.values()));
    }

    /** A section, if it is shown and has anything in it. */
    public Optional<SectionPlan> section(Section wanted) {
        return sections.stream().filter(section -> section.section() == wanted).findFirst();
    }

    /** How high the sections are together. */
    public double height() {
        return sections.stream().mapToDouble(SectionPlan::height).sum();
    }
}
