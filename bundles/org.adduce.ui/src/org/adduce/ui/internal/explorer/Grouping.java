package org.adduce.ui.internal.explorer;

import java.util.List;
import java.util.Locale;

/** By what the elements of a group are put together. */
enum Grouping {
    /** One list. */
    NONE,
    /** Claims by the questions they answer. */
    QUESTION,
    /** By the topics put on them. */
    TOPIC,
    /** By what kind they are. */
    KIND,
    /** Claims by whether people are at odds over them. */
    CONTEST,
    /** Sources by the year they were published in. */
    YEAR,
    /** Sources by whether there is something left to read. */
    UNREAD;

    /** The grouping with a name as commands have it; none where there is no such. */
    static Grouping of(String name) {
        return List.of(values()).stream().filter(grouping -> grouping.id().equals(name)).findFirst().orElse(NONE);
    }

    /** Its name as commands have it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a person calls it. */
    String label() {
        return switch (this) {
            case NONE -> Messages.Grouping_none;
            case QUESTION -> Messages.Grouping_question;
            case TOPIC -> Messages.Grouping_topic;
            case KIND -> Messages.Grouping_kind;
            case CONTEST -> Messages.Grouping_contest;
            case YEAR -> Messages.Grouping_year;
            case UNREAD -> Messages.Grouping_unread;
        };
    }
}
