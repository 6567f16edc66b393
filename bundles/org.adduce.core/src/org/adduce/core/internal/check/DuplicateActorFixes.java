package org.adduce.core.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.check.Fix;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.Union;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;

/** Ways to have two actors of one name be one, or tell what ties them. */
final class DuplicateActorFixes {

    private DuplicateActorFixes() {
    }

    /** An account gets its owner rather than become one with it; that is offered first. */
    static Fix[] of(Actor actor, Actor other) {
        var fixes = new ArrayList<Fix>();
        var id = other.getId();
        if (ownerless(actor, other).isPresent()) {
            fixes.add(Fix.on(Actor.class, "own-account", CheckWords.text("fix.own-account"), (live, dossier) -> dossier.find(id)
                    .filter(Actor.class::isInstance).map(Actor.class::cast).ifPresent(found -> own(live, found))));
        }
        fixes.add(Fix.on(Actor.class, "merge-actors", CheckWords.text("fix.merge-actors"), (live, dossier) -> dossier.find(id)
                .filter(Actor.class::isInstance).map(Actor.class::cast).ifPresent(found -> merge(live, found, dossier))));
        return fixes.toArray(Fix[]::new);
    }

    private static void own(Actor one, Actor other) {
        ownerless(one, other).ifPresent(account -> account.setOwner(account == one ? other : one));
    }

    /** The one of two that is an account of which nobody has said whose it is, if the other is none. */
    private static Optional<Actor> ownerless(Actor one, Actor other) {
        return one.getKind() == other.getKind() ? Optional.empty()
                : Stream.of(one, other).filter(actor -> actor.getKind() == ActorKind.ACCOUNT && actor.getOwner() == null).findFirst();
    }

    /** The one that more places speak of stays; of two that are spoken of as often, rather one that is no account. */
    private static void merge(Actor one, Actor other, OpenDossier dossier) {
        if (Union.isPossible(dossier, List.of(one, other))) {
            var kept = Stream.of(one, other).max(Comparator.comparingInt((Actor actor) -> dossier.references().to(actor).size())
                    .thenComparing(actor -> actor.getKind() != ActorKind.ACCOUNT).thenComparing(ElementOrder.BY_ID.reversed())).orElseThrow();
            Union.of(dossier, kept, List.of(kept == one ? other : one)).run(CheckWords.text("fix.merge-actors"));
        }
    }
}
