package org.adduce.ui.internal.explorer;

import java.util.Comparator;
import java.util.List;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EReference;

/** The groups a dossier's elements are shown in, in the order of the explorer. */
enum Group {
    SOURCES(ModelPackage.Literals.DOSSIER__SOURCES, "source-web-page"),
    ACTORS(ModelPackage.Literals.DOSSIER__ACTORS, "actor-person"),
    QUESTIONS(ModelPackage.Literals.DOSSIER__QUESTIONS, "question"),
    CLAIMS(ModelPackage.Literals.DOSSIER__CLAIMS, "claim-fact"),
    ARGUMENTS(ModelPackage.Literals.DOSSIER__ARGUMENTS, "argument-supports"),
    EVENTS(ModelPackage.Literals.DOSSIER__EVENTS, "event-happened"),
    TOPICS(ModelPackage.Literals.DOSSIER__TOPICS, "topic");

    private final EReference feature;
    private final String icon;

    Group(EReference feature, String icon) {
        this.feature = feature;
        this.icon = icon;
    }

    /** The feature of the dossier that holds the elements. */
    EReference feature() {
        return feature;
    }

    /** The name of the group's icon. */
    String icon() {
        return icon;
    }

    /** What the group is called. */
    String label() {
        return switch (this) {
            case SOURCES -> Messages.Group_sources;
            case ACTORS -> Messages.Group_actors;
            case QUESTIONS -> Messages.Group_questions;
            case CLAIMS -> Messages.Group_claims;
            case ARGUMENTS -> Messages.Group_arguments;
            case EVENTS -> Messages.Group_events;
            case TOPICS -> Messages.Group_topics;
        };
    }

    /** The elements of the group, as the dossier holds them. */
    @SuppressWarnings("unchecked")
    List<? extends Element> elements(Dossier dossier) {
        return (List<? extends Element>) dossier.eGet(feature);
    }

    /** Sources and events by time, the undated last; everything else by name. */
    Comparator<Entry> order() {
        return switch (this) {
            case SOURCES, EVENTS -> Comparator.comparingLong(Entry::time).thenComparing(Entry::folded, NaturalOrder.OF_TEXTS);
            default -> Comparator.comparing(Entry::folded, NaturalOrder.OF_TEXTS);
        };
    }
}
