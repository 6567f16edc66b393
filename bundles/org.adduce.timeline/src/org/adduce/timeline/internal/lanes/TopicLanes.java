package org.adduce.timeline.internal.lanes;

import java.util.List;
import java.util.Locale;
import org.adduce.model.Tagged;
import org.adduce.model.Topic;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.lanes.Group;
import org.adduce.timeline.lanes.LaneLayout;
import org.adduce.timeline.lanes.Thing;

/** A lane for each topic that something has itself, else of its claim. */
public final class TopicLanes implements LaneLayout {

    @Override
    public List<Group> lanes(Thing thing) {
        var own = thing.element() instanceof Tagged tagged ? tagged.getTopics() : List.<Topic>of();
        List<Topic> topics = own.isEmpty() && thing.claim().isPresent() ? thing.claim().get().getTopics() : own;
        return topics.stream().distinct().map(topic -> Group.of(topic, topic.getName())).toList();
    }

    @Override
    public String elsewhere(Locale locale) {
        return Messages.in(locale).text("lane.none.topic");
    }
}
