package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Actor;
import org.adduce.model.Element;

/** What an actor claimed over time, and where else the actor takes part. */
final class ActorStory {

    private ActorStory() {
    }

    static List<Story> of(Actor actor, Derived derived) {
        var root = derived.dossier().root();
        var stories = new ArrayList<Story>();
        var positions = derived.positions(actor);
        if (!positions.isEmpty()) {
            stories.add(new Story(Messages.Actor_claimed, Integer.toString(positions.size()), Lines.of(positions, position -> Lines.claim(position, derived))));
        }
        names(stories, Messages.Actor_accounts, root.getActors().stream().filter(other -> other.getOwner() == actor).toList());
        names(stories, Messages.Actor_members, root.getActors().stream()
                .filter(other -> other.getAffiliations().stream().anyMatch(affiliation -> affiliation.getTo() == actor)).toList());
        names(stories, Messages.Actor_sources, root.getSources().stream()
                .filter(source -> source.getAuthors().contains(actor) || source.getPublisher() == actor).toList());
        names(stories, Messages.Actor_events, root.getEvents().stream().filter(event -> event.getParticipants().contains(actor)).toList());
        names(stories, Messages.Actor_concerns, root.getClaims().stream().filter(claim -> claim.getConcerns().contains(actor)).toList());
        return stories;
    }

    private static void names(List<Story> stories, String title, List<? extends Element> elements) {
        if (!elements.isEmpty()) {
            stories.add(new Story(title, Integer.toString(elements.size()), Lines.names(elements)));
        }
    }
}
