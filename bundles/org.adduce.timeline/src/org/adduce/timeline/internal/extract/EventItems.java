package org.adduce.timeline.internal.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.model.Event;
import org.adduce.model.EventStatus;
import org.adduce.timeline.Item;
import org.adduce.timeline.TimeHolder.Feature;
import org.adduce.timeline.TimeHolder;
import org.adduce.timeline.scene.Glyph;
import org.adduce.timeline.scene.Role;

/** Events as items. */
final class EventItems {

    private final Extraction extraction;
    private final Phrases phrases;

    EventItems(Extraction extraction) {
        this.extraction = extraction;
        phrases = extraction.phrases();
    }

    Item of(Event event) {
        var title = phrases.orElse(event.getTitle(), "event.untitled");
        double weight = 1 + event.getParticipants().size() + event.getEvidence().size();
        return new Item(event.getId(), Item.Kind.EVENT, extraction.stretch(event.getWhen()),
                new TimeHolder(event.getId(), Feature.WHEN, Optional.ofNullable(event.getWhen())),
                new Item.Look(glyph(event.getStatus()), role(event.getStatus()), title, ""), weight, Map.of(),
                event.getEvidence().stream().map(assertion -> assertion.getId()).toList(), tooltip(event, title));
    }

    private LazyTooltip tooltip(Event event, String title) {
        var status = event.getStatus().getLiteral();
        var when = event.getWhen();
        var participants = List.copyOf(event.getParticipants().stream().map(actor -> AnchorNames.speaker(actor, phrases)).toList());
        return new LazyTooltip(() -> LazyTooltip.lines(title, when == null ? phrases.text("status." + status)
                : phrases.text("tooltip.event", phrases.text("status." + status), phrases.time(when)), String.join(", ", participants)));
    }

    private static Glyph glyph(EventStatus status) {
        return switch (status) {
            case HAPPENED -> Glyph.DIAMOND;
            case PLANNED -> Glyph.DIAMOND_OPEN;
            case ALLEGED -> Glyph.DIAMOND_HALF;
            case REFUTED -> Glyph.DIAMOND_CROSSED;
        };
    }

    private static Role role(EventStatus status) {
        return switch (status) {
            case HAPPENED -> Role.EVENT_HAPPENED;
            case PLANNED -> Role.EVENT_PLANNED;
            case ALLEGED -> Role.EVENT_ALLEGED;
            case REFUTED -> Role.EVENT_REFUTED;
        };
    }
}
