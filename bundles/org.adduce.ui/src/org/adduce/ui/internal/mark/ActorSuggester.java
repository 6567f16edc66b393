package org.adduce.ui.internal.mark;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Actor;
import org.adduce.ui.internal.mark.Completion.Match;
import org.adduce.ui.internal.mark.Suggested.Row;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.osgi.util.NLS;

/** Finds the actor that is meant by a name or an alias, or makes one of the name. */
public final class ActorSuggester implements Suggester<ActorChoice> {

    private final Completion<Actor> actors;

    public ActorSuggester(List<Actor> actors) {
        this.actors = new Completion<>(actors.stream().filter(actor -> actor.getName() != null).toList(), Actor::getName, ElementTexts::searchable);
    }

    @Override
    public Suggested<ActorChoice> suggest(String typed) {
        var name = typed.strip();
        var matches = actors.find(name, LIMIT).stream().filter(Match::isComplete).toList();
        var rows = new ArrayList<Row<ActorChoice>>();
        matches.forEach(match -> rows.add(new Row<>(match.label(), new ActorChoice.Existing(match.thing()))));
        if (name.isEmpty()) {
            rows.addFirst(new Row<>(Messages.Actor_unknown, new ActorChoice.Unknown()));
        } else if (matches.stream().noneMatch(match -> name.equals(match.thing().getName()))) {
            rows.add(new Row<>(NLS.bind(Messages.Actor_new, name), new ActorChoice.New(name)));
        }
        return new Suggested<>(rows);
    }
}
