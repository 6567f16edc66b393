package org.adduce.timeline;

import java.util.List;

/**
 * What the lanes are: the name of a way to lay out. The ways there are, with what plug-ins contribute, are told by
 * {@link org.adduce.timeline.lanes.LaneRegistry}.
 *
 * @param id what tells the way from all others
 * @since 1.0
 */
public record Lanes(String id) {

    /** Who said it; claims by their kind. */
    public static final Lanes ACTOR = new Lanes("actor");
    /** The topics of what was said; claims by theirs. */
    public static final Lanes TOPIC = new Lanes("topic");
    /** Where it was said; claims by their kind. */
    public static final Lanes SOURCE = new Lanes("source");
    /** The questions that it answers; claims by theirs. */
    public static final Lanes QUESTION = new Lanes("question");

    /** The ways in which every model is laid out. */
    public static final List<Lanes> BUILT_IN = List.of(ACTOR, TOPIC, SOURCE, QUESTION);

    @Override
    public String toString() {
        return id;
    }
}
