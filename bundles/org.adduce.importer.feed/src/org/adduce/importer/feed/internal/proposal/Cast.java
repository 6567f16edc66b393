package org.adduce.importer.feed.internal.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.feed.internal.read.Person;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Identifier;

/** The actors of a feed. */
final class Cast {

    private final Map<Key, Item> items = new LinkedHashMap<>();

    Key person(Person person) {
        return add(person, ActorKind.PERSON);
    }

    /** Whoever keeps something; of an account nobody knows whose it is. */
    Key publisher(Person person) {
        return add(person, ActorKind.ORGANISATION);
    }

    private Key add(Person person, ActorKind kind) {
        var key = Key.name(person.name());
        var identifiers = new ArrayList<Identifier>();
        if (!person.mail().isEmpty()) {
            identifiers.add(new Identifier("email", person.mail()));
        }
        if (person.url().startsWith("http")) {
            identifiers.add(new Identifier("url", person.url()));
        }
        var item = Item.of(Literals.ACTOR, key).with(Literals.ACTOR__KIND, kind).with(Literals.ACTOR__NAME, person.name()).with(Literals.ACTOR__IDENTIFIERS, identifiers);
        items.merge(key, item, (first, second) -> first.value(Literals.ACTOR__IDENTIFIERS).isPresent() ? first : second);
        return key;
    }

    List<Item> items() {
        return List.copyOf(items.values());
    }
}
