package org.adduce.ui.internal.mark;

import org.adduce.model.Topic;

/** Which topic words belong to. */
public sealed interface TopicChoice {

    /** One the dossier has. */
    record Existing(Topic topic) implements TopicChoice {
    }

    /** One it will have. */
    record New(String name) implements TopicChoice {
    }

    /** None yet. */
    record Missing() implements TopicChoice {
    }
}
