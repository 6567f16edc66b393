package org.adduce.importer.web.internal.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.importing.Doubt;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.web.internal.meta.Author;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Identifier;

/** The actors of a page. */
final class Cast {

    private final Map<Key, Item> items = new LinkedHashMap<>();

    /** Somebody who writes under their name. */
    Key author(Author author) {
        var key = Key.name(author.name());
        var item = Item.of(Literals.ACTOR, key).with(Literals.ACTOR__KIND, author.isOrganisation() ? ActorKind.ORGANISATION : ActorKind.PERSON)
                .with(Literals.ACTOR__NAME, author.name());
        items.putIfAbsent(key, author.url().startsWith("http") ? item.with(Literals.ACTOR__IDENTIFIERS, List.of(new Identifier("url", author.url()))) : item);
        return key;
    }

    /** Whoever keeps a site. */
    Key site(String name) {
        return author(new Author(name, "", true));
    }

    /** An account of a platform. */
    Key account(Author author, Platform platform) {
        var key = platform.account(author);
        var item = Item.of(Literals.ACTOR, key).with(Literals.ACTOR__KIND, ActorKind.ACCOUNT).with(Literals.ACTOR__NAME, author.name());
        var named = platform.identifier(author).map(identifier -> item.with(Literals.ACTOR__IDENTIFIERS, List.of(identifier))).orElse(item);
        var owner = Key.name(author.name());
        items.putIfAbsent(key, items.containsKey(owner) ? named.with(Literals.ACTOR__OWNER, owner).doubting(new Doubt("the account has the author\u2019s name", "somebody else")) : named);
        return key;
    }

    List<Item> items() {
        return List.copyOf(items.values());
    }
}
