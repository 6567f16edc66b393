package org.adduce.core.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.importing.Names;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.derived.Origins;

/** Two actors of one name may be one. */
final class DuplicateActorCheck implements Check {

    @Override
    public void check(CheckContext context) {
        Map<String, List<Actor>> byName = new HashMap<>();
        for (var actor : context.all(Actor.class).stream().sorted(ElementOrder.BY_ID).toList()) {
            var alike = new LinkedHashSet<Actor>();
            for (var name : names(actor)) {
                var others = byName.computeIfAbsent(name, key -> new ArrayList<>());
                others.stream().filter(other -> mayBeOne(actor, other)).findFirst().ifPresent(alike::add);
                others.add(actor);
            }
            alike.forEach(other -> context.report(actor, Literals.ACTOR__NAME, CheckWords.text("duplicate-actor.found", actor, other),
                    DuplicateActorFixes.of(actor, other)));
        }
    }

    private static Set<String> names(Actor actor) {
        var names = new HashSet<String>();
        if (actor.getName() != null && !actor.getName().isBlank()) {
            names.add(Names.fold(actor.getName()));
        }
        actor.getAliases().forEach(alias -> names.add(Names.fold(alias)));
        return names;
    }

    /** A person and an account may be one; a company and its product of the same name are not, nor an account and its owner. */
    private static boolean mayBeOne(Actor one, Actor other) {
        boolean isKindAlike = one.getKind() == other.getKind() || one.getKind() == ActorKind.ACCOUNT || other.getKind() == ActorKind.ACCOUNT;
        return isKindAlike && Origins.owner(one) != Origins.owner(other);
    }
}
