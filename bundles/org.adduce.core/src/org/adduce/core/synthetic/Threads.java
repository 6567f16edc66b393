package org.adduce.core.synthetic;

import org.adduce.model.Argument;
import org.adduce.model.Dossier;
import org.adduce.model.Event;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelFactory;
import org.adduce.model.Polarity;
import org.adduce.model.time.When;

/** What ties a dossier together: arguments, events, annotations. */
final class Threads {

    private final Dossier dossier;
    private final Maker maker;
    private final Cast cast;
    private final Propositions claims;
    private final Stances stances;

    Threads(Dossier dossier, Maker maker, Cast cast, Propositions claims, Stances stances) {
        this.dossier = dossier;
        this.maker = maker;
        this.cast = cast;
        this.claims = claims;
        this.stances = stances;
    }

    /** Adds what a dossier of this size has. */
    void tie(int sources) {
        for (int i = 0; i < sources; i++) {
            if (maker.chance(60)) {
                dossier.getArguments().add(argument());
            }
            if (maker.chance(50)) {
                dossier.getEvents().add(event(i));
            }
        }
    }

    private Argument argument() {
        var argument = maker.named(ModelFactory.eINSTANCE.createArgument());
        var conclusion = claims.conclusion();
        argument.setConclusion(conclusion);
        argument.getPremises().add(claims.premiseOf(conclusion));
        argument.setPolarity(maker.of(Polarity.SUPPORTS, Polarity.SUPPORTS, Polarity.REBUTS, Polarity.QUALIFIES));
        if (maker.chance(40)) {
            stances.any().ifPresent(argument.getMadeBy()::add);
        }
        return argument;
    }

    private Event event(int number) {
        var event = maker.named(ModelFactory.eINSTANCE.createEvent());
        event.setTitle(maker.of("Hearing", "Launch", "Strike", "Recall", "Audit") + " no. " + number);
        event.setStatus(maker.of(EventStatus.HAPPENED, EventStatus.HAPPENED, EventStatus.PLANNED, EventStatus.ALLEGED, EventStatus.REFUTED));
        event.setWhen(event.getStatus() == EventStatus.PLANNED ? When.parse("2027-0" + (1 + maker.below(9)))
                : maker.chance(90) ? When.of(maker.day()) : null);
        event.getParticipants().add(cast.house());
        stances.any().ifPresent(event.getEvidence()::add);
        return event;
    }
}
