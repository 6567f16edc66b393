package org.adduce.timeline.internal.lanes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Tagged;
import org.adduce.model.Topic;
import org.adduce.timeline.lanes.Colouring;
import org.adduce.timeline.lanes.Group;
import org.adduce.timeline.lanes.Thing;

/** A colour for each topic that something has itself, else of its claim; of several the first by name. */
public final class TopicColours implements Colouring {

    @Override
    public Optional<Group> colour(Thing thing) {
        var own = thing.element() instanceof Tagged tagged ? tagged.getTopics() : List.<Topic>of();
        List<Topic> topics = own.isEmpty() && thing.claim().isPresent() ? thing.claim().get().getTopics() : own;
        return topics.stream().filter(topic -> topic.getName() != null).min(Comparator.comparing(Topic::getName))
                .map(topic -> Group.of(topic, topic.getName()));
    }
}
