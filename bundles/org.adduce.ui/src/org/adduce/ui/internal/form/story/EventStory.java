package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Event;
import org.adduce.model.derived.Position;

/** What is said for an event, and which claims concern it. */
final class EventStory {

    private EventStory() {
    }

    static List<Story> of(Event event, Derived derived) {
        var stories = new ArrayList<Story>();
        var evidence = event.getEvidence().stream().map(derived::position).sorted(Position.BY_TIME).toList();
        if (!evidence.isEmpty()) {
            stories.add(new Story(Messages.Event_evidence, Integer.toString(evidence.size()), Lines.of(evidence, position -> Lines.position(position, derived))));
        }
        var claims = derived.dossier().root().getClaims().stream().filter(claim -> claim.getConcerns().contains(event)).toList();
        if (!claims.isEmpty()) {
            stories.add(new Story(Messages.Event_claims, Integer.toString(claims.size()), Lines.names(claims)));
        }
        return stories;
    }
}
