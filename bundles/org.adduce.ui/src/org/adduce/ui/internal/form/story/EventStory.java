package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.adduce.model.Claim;
import org.adduce.model.Event;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.derived.Position;

/** On whose word an event is known, what is claimed about it and how that stands, and what else happened about then. */
final class EventStory {

    private static final int NEIGHBOURS = 3;

    private EventStory() {
    }

    static List<Story> of(Event event, Derived derived) {
        var stories = new ArrayList<Story>();
        var evidence = event.getEvidence().stream().map(derived::position).sorted(Position.BY_TIME).toList();
        if (!evidence.isEmpty()) {
            stories.add(new Story(Messages.Event_evidence, Count.of(evidence.size()), Lines.of(evidence, position -> Lines.whole(position, derived))));
        }
        var claims = Derived.inOrder(derived.dossier().root().getClaims(), derived.referring(event, Literals.CLAIM__CONCERNS, Claim.class));
        if (!claims.isEmpty()) {
            stories.add(new Story(Messages.Event_claims, Count.of(claims.size()), Lines.of(claims, claim -> claimed(claim, derived))));
        }
        var around = around(event, derived);
        if (!around.isEmpty()) {
            stories.add(new Story(Messages.Event_around, "", Lines.of(around, other -> List.of(neighbour(other, event, derived)))));
        }
        return stories;
    }

    private static List<Passage> claimed(Claim claim, Derived derived) {
        var standing = derived.standing(claim);
        return List.of(PassageBuilder.at(0).name(claim)
                .quiet(Tally.inSentence(standing)).done());
    }

    /** The nearest before and after it, by when they began, or ended where no beginning is known. */
    private static List<Event> around(Event event, Derived derived) {
        if (event.getWhen() == null) {
            return List.of();
        }
        var all = derived.dossier().root().getEvents().stream().filter(other -> other.getWhen() != null)
                .sorted(Comparator.comparingLong(other -> derived.place(other.getWhen()))).toList();
        int at = all.indexOf(event);
        return all.subList(Math.max(0, at - NEIGHBOURS), Math.min(all.size(), at + NEIGHBOURS + 1));
    }

    private static Passage neighbour(Event other, Event event, Derived derived) {
        var line = PassageBuilder.at(0).quiet(derived.say(other.getWhen()));
        return other == event ? line.head(other).done() : line.name(other).done();
    }
}
