package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;

/** The accounts of an input, each once with all that is said of it. */
final class Cast {

    private final Map<Key, Account> accounts = new LinkedHashMap<>();

    Key add(Account account) {
        var key = account.key();
        accounts.merge(key, account, Account::and);
        return key;
    }

    /** Adds those of another cast, which come later in the input. */
    void add(Cast later) {
        later.accounts.forEach((key, account) -> accounts.merge(key, account, Account::and));
    }

    List<Item> items() {
        var items = new ArrayList<Item>();
        accounts.forEach((key, account) -> items.add(Item.of(Literals.ACTOR, key).with(Literals.ACTOR__KIND, ActorKind.ACCOUNT)
                .with(Literals.ACTOR__NAME, account.name()).with(Literals.ACTOR__ALIASES, List.copyOf(account.aliases()))
                .with(Literals.ACTOR__IDENTIFIERS, List.copyOf(account.identifiers())).with(Literals.ELEMENT__NOTE, account.note())));
        return items;
    }
}
