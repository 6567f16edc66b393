package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adduce.core.insight.ChangeOfMind;
import org.adduce.core.insight.Quoting;
import org.adduce.model.Actor;
import org.adduce.model.Affiliation;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Source;
import org.adduce.model.derived.Position;

/** What an actor claimed over time and about what, where the actor's mind changed, who quotes the actor, and where else the actor takes part. */
final class ActorStory {

    private ActorStory() {
    }

    static List<Story> of(Actor actor, Derived derived) {
        var root = derived.dossier().root();
        var stories = new ArrayList<Story>();
        var positions = derived.positions(actor);
        add(stories, Messages.Actor_changes, Lines.of(ChangeOfMind.in(positions, derived.contradictions()), change -> change(change, derived)));
        add(stories, Messages.Actor_claimed, Lines.of(positions, position -> Lines.claim(position, derived)));
        add(stories, Messages.Actor_about, Lines.of(List.copyOf(subjects(positions).entrySet()), ActorStory::counted));
        add(stories, Messages.Actor_quoted, Lines.of(Quoting.of(actor, derived.passingOn(actor)), ActorStory::quoting));
        names(stories, Messages.Actor_accounts, Derived.inOrder(root.getActors(), derived.referring(actor, Literals.ACTOR__OWNER, Actor.class)));
        add(stories, Messages.Actor_members, Lines.of(members(actor, derived), other -> membership(other, actor, derived)));
        var published = new HashSet<Element>(derived.referring(actor, Literals.SOURCE__AUTHORS, Source.class));
        published.addAll(derived.referring(actor, Literals.SOURCE__PUBLISHER, Source.class));
        add(stories, Messages.Actor_sources, Lines.dated(Derived.inOrder(root.getSources(), published), Source::getPublished, derived));
        var events = Derived.inOrder(root.getEvents(), derived.referring(actor, Literals.EVENT__PARTICIPANTS, Event.class));
        add(stories, Messages.Actor_events, Lines.dated(events, Event::getWhen, derived));
        names(stories, Messages.Actor_concerns, Derived.inOrder(root.getClaims(), derived.referring(actor, Literals.CLAIM__CONCERNS, Claim.class)));
        return stories;
    }

    /** From one position to the other: the later under the earlier. */
    private static List<Passage> change(ChangeOfMind change, Derived derived) {
        var passages = new ArrayList<>(Lines.claim(change.before(), derived));
        Lines.claim(change.after(), derived).stream().map(Passage::deeper).forEach(passages::add);
        return passages;
    }

    /** The questions and topics of what was claimed, with how often. */
    private static Map<Element, Integer> subjects(List<Position> positions) {
        var subjects = new LinkedHashMap<Element, Integer>();
        positions.stream().map(position -> position.assertion().getClaim()).filter(claim -> claim != null).forEach(claim -> {
            claim.getAnswers().forEach(question -> subjects.merge(question, 1, Integer::sum));
            claim.getTopics().forEach(topic -> subjects.merge(topic, 1, Integer::sum));
        });
        return subjects;
    }

    private static List<Passage> counted(Map.Entry<Element, Integer> subject) {
        return List.of(PassageBuilder.at(0).name(subject.getKey()).quiet(Count.of(subject.getValue())).done());
    }

    private static List<Passage> quoting(Quoting quoting) {
        var line = PassageBuilder.at(0);
        quoting.by().ifPresentOrElse(line::who, () -> line.plain(Messages.Lines_nobody));
        var places = Lines.of(quoting.places(), place -> List.of(PassageBuilder.at(1).place(place).done()));
        return places.size() == 1 ? List.of(line.done(), places.getFirst())
                : List.of(line.quiet(Count.of(quoting.places().size())).folding(places));
    }

    private static List<Actor> members(Actor group, Derived derived) {
        var members = derived.referring(group, Literals.AFFILIATION__TO, Affiliation.class).stream().map(Affiliation::eContainer)
                .filter(Actor.class::isInstance).map(Actor.class::cast).collect(Collectors.toSet());
        return Derived.inOrder(derived.dossier().root().getActors(), members);
    }

    private static List<Passage> membership(Actor member, Actor group, Derived derived) {
        return member.getAffiliations().stream().filter(affiliation -> affiliation.getTo() == group).map(affiliation -> {
            var line = PassageBuilder.at(0).name(member);
            if (affiliation.getRole() != null) {
                line.plain(affiliation.getRole());
            }
            return affiliation.getPeriod() == null ? line.done() : line.quiet(derived.say(affiliation.getPeriod())).done();
        }).toList();
    }

    private static void names(List<Story> stories, String title, List<? extends Element> elements) {
        add(stories, title, Lines.names(elements));
    }

    private static void add(List<Story> stories, String title, List<Passage> passages) {
        if (!passages.isEmpty()) {
            stories.add(new Story(title, Long.toString(passages.stream().filter(passage -> passage.depth() == 0).count()), passages));
        }
    }
}
