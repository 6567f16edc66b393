package org.adduce.ui.internal.mark;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Topic;
import org.adduce.ui.internal.mark.Completion.Match;
import org.adduce.ui.internal.mark.Suggested.Row;
import org.eclipse.osgi.util.NLS;

/** Finds the topic that is meant, by its own words or those of the topics it stands in, or makes one of the name. */
public final class TopicSuggester implements Suggester<TopicChoice> {

    private static final String IN = " › ";

    private final Completion<Topic> topics;

    /** Among {@code tops} and all that stand in them. */
    public TopicSuggester(List<Topic> tops) {
        var all = new ArrayList<Topic>();
        tops.forEach(top -> collect(top, all));
        this.topics = new Completion<>(all.stream().filter(topic -> topic.getName() != null).toList(), TopicSuggester::path, TopicSuggester::path);
    }

    private static void collect(Topic topic, List<Topic> all) {
        all.add(topic);
        topic.getTopics().forEach(inner -> collect(inner, all));
    }

    private static String path(Topic topic) {
        return topic.eContainer() instanceof Topic outer ? path(outer) + IN + topic.getName() : topic.getName();
    }

    @Override
    public Suggested<TopicChoice> suggest(String typed) {
        var name = typed.strip();
        var matches = topics.find(name, LIMIT + LIMIT).stream().filter(Match::isComplete).toList();
        var rows = new ArrayList<Row<TopicChoice>>();
        matches.forEach(match -> rows.add(new Row<>(match.label(), new TopicChoice.Existing(match.thing()))));
        if (name.isEmpty() && rows.isEmpty()) {
            rows.add(new Row<>(Messages.Topic_missing, new TopicChoice.Missing()));
        } else if (!name.isEmpty() && matches.stream().noneMatch(match -> name.equals(match.thing().getName()))) {
            rows.add(new Row<>(NLS.bind(Messages.Topic_new, name), new TopicChoice.New(name)));
        }
        return new Suggested<>(rows);
    }
}
