package org.adduce.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.adduce.model.Dossier;
import org.adduce.model.edit.ElementLabel;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.lanes.Colouring;
import org.adduce.timeline.lanes.Group;
import org.adduce.timeline.lanes.LaneLayout;
import org.adduce.timeline.lanes.Thing;

/**
 * Tries a way to lay out or to colour the timeline out, without a display.
 *
 * <pre>
 * assertThat(LaneTrial.lanes(new LanguageLanes(), dossier)).isEqualTo("""
 *         English: Fab thread, Harbour talk
 *         language unknown: A letter
 *         """);
 * assertThat(LaneTrial.breaches(new LanguageLanes(), dossier)).isEmpty();
 * </pre>
 *
 * @since 1.0
 */
public final class LaneTrial {

    private static final Locale LANGUAGE = Locale.UK;

    private LaneTrial() {
    }

    /** The lanes of all that may stand on a dossier's time line, a line each with what stands in it, in their order, then by name. */
    public static String lanes(LaneLayout layout, Dossier dossier) {
        var lanes = new TreeMap<String, List<String>>();
        for (var thing : things(dossier)) {
            var groups = thing.section() == Section.EVENTS ? List.<Group>of() : layout.lanes(thing);
            groups.forEach(group -> put(lanes, group, thing));
            if (groups.isEmpty() && thing.section() != Section.EVENTS) {
                put(lanes, new Group("", layout.elsewhere(LANGUAGE), Integer.MAX_VALUE), thing);
            }
        }
        return text(lanes);
    }

    /** The colours of all that may stand on a dossier's time line, a line each with what has it; what has none is not told. */
    public static String colours(Colouring colouring, Dossier dossier) {
        var colours = new TreeMap<String, List<String>>();
        things(dossier).forEach(thing -> colouring.colour(thing).ifPresent(group -> put(colours, group, thing)));
        return text(colours);
    }

    private static void put(TreeMap<String, List<String>> groups, Group group, Thing thing) {
        groups.computeIfAbsent(String.format("%011d", (long) group.order() - Integer.MIN_VALUE) + group.label(), key -> new ArrayList<>())
                .add(ElementLabel.of(thing.element()));
    }

    private static String text(TreeMap<String, List<String>> groups) {
        var text = new StringBuilder();
        groups.forEach((key, members) -> text.append(key.substring(11)).append(": ").append(String.join(", ", members)).append('\n'));
        return text.toString();
    }

    /** Where a layout breaks the contract every layout is under, on this dossier; empty where it keeps it. */
    public static List<String> breaches(LaneLayout layout, Dossier dossier) {
        var breaches = new ArrayList<String>();
        var copy = CheckTrial.prepared(dossier);
        var before = DossierState.of(copy);
        for (var thing : things(copy)) {
            var groups = layout.lanes(thing);
            if (!groups.equals(layout.lanes(thing))) {
                breaches.add("Asked again, it gives other lanes to " + ElementLabel.of(thing.element()) + '.');
            }
            if (groups.stream().map(Group::key).distinct().count() < groups.size()) {
                breaches.add("It puts " + ElementLabel.of(thing.element()) + " into one lane twice.");
            }
            groups.stream().filter(group -> group.key().isBlank()).forEach(group -> breaches.add("A lane has no key: " + group.label()));
        }
        if (!DossierState.of(copy).equals(before)) {
            breaches.add("Laying out changed the dossier.");
        }
        return breaches;
    }

    private static List<Thing> things(Dossier dossier) {
        var things = new ArrayList<Thing>();
        dossier.getSources().forEach(source -> {
            things.add(Thing.of(source, LANGUAGE));
            source.getAssertions().forEach(assertion -> things.add(Thing.of(assertion, LANGUAGE)));
            source.getUtterances().forEach(voice -> things.add(Thing.of(voice, LANGUAGE)));
        });
        dossier.getClaims().forEach(claim -> things.add(Thing.of(claim, LANGUAGE)));
        dossier.getEvents().forEach(event -> things.add(Thing.of(event, LANGUAGE)));
        return things;
    }
}
