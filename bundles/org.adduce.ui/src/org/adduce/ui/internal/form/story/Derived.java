package org.adduce.ui.internal.form.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.insight.Contradictions;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.derived.AssertionsByClaim;
import org.adduce.model.derived.Dating;
import org.adduce.model.derived.Leaning;
import org.adduce.model.derived.Origins;
import org.adduce.model.derived.Position;
import org.adduce.model.derived.Said;
import org.adduce.model.derived.Standing;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenPhrase;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.osgi.util.NLS;

/** What follows from a dossier as it is at one revision, reckoned once for all forms that tell of it. On the thread that changes it. */
public final class Derived {

    private final OpenDossier dossier;
    private final long revision;
    private final Dating dating;
    private final WhenPhrase phrase = new WhenPhrase(Locale.getDefault());
    private AssertionsByClaim assertions;
    private Contradictions contradictions;

    private Derived(OpenDossier dossier) {
        this.dossier = dossier;
        this.revision = dossier.revision();
        this.dating = new Dating(dossier::find);
    }

    /** What follows from a dossier as it is now; {@code before} itself if that still holds. */
    public static Derived of(OpenDossier dossier, Optional<Derived> before) {
        return before.filter(known -> known.holds(dossier)).orElseGet(() -> new Derived(dossier));
    }

    /** Whether it is of this dossier, as it is now. */
    public boolean holds(OpenDossier other) {
        return dossier == other && revision == other.revision();
    }

    OpenDossier dossier() {
        return dossier;
    }

    Dating dating() {
        return dating;
    }

    Standing standing(Claim claim) {
        return Standing.of(claim, assertions().on(claim), dating);
    }

    /** What contradicts what by its numbers. */
    Contradictions contradictions() {
        if (contradictions == null) {
            contradictions = Contradictions.in(dossier.root(), dating);
        }
        return contradictions;
    }

    /** What an actor or an account of the actor said, by time. */
    List<Position> positions(Actor actor) {
        return all().filter(assertion -> assertion.getSpeaker() != null && isOf(assertion.getSpeaker(), actor))
                .map(this::position).sorted(Position.BY_TIME).toList();
    }

    private static boolean isOf(Actor speaker, Actor actor) {
        return speaker == actor || Origins.owner(speaker) == actor;
    }

    /** All assertions of the dossier. */
    Stream<Assertion> all() {
        return dossier.root().getSources().stream().flatMap(source -> source.getAssertions().stream());
    }

    Position position(Assertion assertion) {
        var said = dating.said(assertion);
        return new Position(assertion, said, dating.of(said), Leaning.of(assertion));
    }

    /** A time in words. */
    public String say(When when) {
        return phrase.of(when, id -> dossier.find(id).map(ElementTexts::of));
    }

    /** When something was said, by the day where it is known by the minute. */
    String say(Said said) {
        return switch (said) {
            case Said.At at -> say(day(at.when()));
            case Said.Before before -> NLS.bind(Messages.Said_before, say(day(before.when())));
            case Said.Unknown unknown -> Messages.Said_unknown;
        };
    }

    private static When day(When when) {
        int clock = when.anchors().isEmpty() && when.text().indexOf('/') < 0 ? when.text().indexOf('T') : -1;
        return clock > 0 ? When.parse(when.text().substring(0, clock)) : when;
    }

    private AssertionsByClaim assertions() {
        if (assertions == null) {
            assertions = AssertionsByClaim.of(dossier.root());
        }
        return assertions;
    }
}
