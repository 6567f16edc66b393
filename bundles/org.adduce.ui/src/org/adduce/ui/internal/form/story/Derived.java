package org.adduce.ui.internal.form.story;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.insight.Contradictions;
import org.adduce.core.query.References.Reference;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.adduce.model.derived.Dating;
import org.adduce.model.derived.Leaning;
import org.adduce.model.derived.Origins;
import org.adduce.model.derived.Position;
import org.adduce.model.derived.Said;
import org.adduce.model.derived.Standing;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenPhrase;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** What follows from a dossier as it is at one revision, reckoned once for all forms that tell of it. On the thread that changes it. */
public final class Derived {

    private final OpenDossier dossier;
    private final long revision;
    private final Dating dating;
    private final WhenPhrase phrase = new WhenPhrase(Locale.getDefault());
    private final Map<Element, Map<EStructuralFeature, Set<Element>>> referring = new IdentityHashMap<>();
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
        return Standing.of(claim, referring(claim, ModelPackage.Literals.ASSERTION__CLAIM, Assertion.class), dating);
    }

    /** What contradicts what by its numbers. */
    Contradictions contradictions() {
        if (contradictions == null) {
            contradictions = Contradictions.in(dossier.root(), dating);
        }
        return contradictions;
    }

    /** Who refers to an element by a feature. It is known for the whole dossier, so nobody goes through that to find out. */
    <E extends Element> Set<E> referring(Element target, EStructuralFeature feature, Class<E> type) {
        var found = referring.computeIfAbsent(target, this::referring).getOrDefault(feature, Set.of());
        return found.stream().filter(type::isInstance).map(type::cast).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<EStructuralFeature, Set<Element>> referring(Element target) {
        return dossier.references().to(target).stream()
                .collect(Collectors.groupingBy(Reference::feature, Collectors.mapping(Reference::from, Collectors.toCollection(LinkedHashSet::new))));
    }

    /** What an actor or an account of the actor said, by time. */
    List<Position> positions(Actor actor) {
        return speakingAs(actor).stream().flatMap(speaker -> referring(speaker, ModelPackage.Literals.ASSERTION__SPEAKER, Assertion.class).stream())
                .map(this::position).sorted(Position.BY_TIME).toList();
    }

    /** An actor and all accounts of the actor: those whom {@link Origins#owner} leads to the actor. */
    Set<Actor> speakingAs(Actor actor) {
        var speaking = new LinkedHashSet<>(Set.of(actor));
        var open = new ArrayDeque<>(speaking);
        while (!open.isEmpty()) {
            referring(open.poll(), ModelPackage.Literals.ACTOR__OWNER, Actor.class).stream().filter(speaking::add).forEach(open::add);
        }
        speaking.removeIf(speaker -> speaker != actor && Origins.owner(speaker) != actor);
        return speaking;
    }

    /** The sources in which somebody passes on what an actor says, in their order. */
    List<Source> passingOn(Actor actor) {
        var sources = new HashSet<Source>();
        for (var speaker : speakingAs(actor)) {
            referring(speaker, ModelPackage.Literals.UTTERANCE__SPEAKER, Utterance.class).stream().filter(voice -> voice.eContainer() instanceof Utterance)
                    .map(Tree::sourceOf).forEach(sources::add);
            referring(speaker, ModelPackage.Literals.ASSERTION__SPEAKER, Assertion.class).stream()
                    .flatMap(said -> referring(said, ModelPackage.Literals.ASSERTION__REPORTS, Assertion.class).stream()).map(Tree::sourceOf).forEach(sources::add);
        }
        return inOrder(dossier.root().getSources(), sources);
    }

    /** Some elements of a list, in its order. */
    static <E extends Element> List<E> inOrder(List<E> all, Set<? extends Element> some) {
        return some.isEmpty() ? List.of() : all.stream().filter(some::contains).toList();
    }

    Position position(Assertion assertion) {
        var said = dating.said(assertion);
        return new Position(assertion, said, dating.of(said), Leaning.of(assertion));
    }

    /** Where a time stands among others: where it begins, or else where it ends. */
    long place(When when) {
        var bounds = dating.of(when);
        return bounds.earliestInstant().isPresent() ? bounds.earliestMillis() : bounds.latestMillis();
    }

    /** A time in words. */
    public String say(When when) {
        return phrase.of(when, id -> dossier.find(id).map(ElementTexts::of));
    }

    /** When something was said, by the day where it is known by the minute. */
    public String say(Said said) {
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
}
