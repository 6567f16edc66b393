package org.adduce.importer.social.internal.mastodon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.importer.social.internal.activity.Accounts;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.json.JsonObject;
import org.adduce.model.value.Identifier;

/** Accounts as the API gives them; by their address they are those of ActivityStreams. */
final class People {

    private static final String[] HOUSEKEEPING = {"id", "locked", "bot", "group", "discoverable", "indexable", "noindex", "created_at", "avatar", "avatar_static", "header",
        "header_static", "followers_count", "following_count", "statuses_count", "last_status_at", "hide_collections", "emojis", "roles", "memorial", "limited", "suspended", "source",
        "avatar_description", "header_description", "pleroma", "akkoma", "moved", "fqn", "role", "mute_expires_at", "local", "is_admin", "website", "attribution_domains"};

    private People() {
    }

    /** The account that an object names. */
    static Optional<Account> in(JsonObject object, String name) {
        return object.object(name).flatMap(People::of);
    }

    /** An account, or a mention of one, which says less. */
    static Optional<Account> of(JsonObject person) {
        person.ignore(HOUSEKEEPING);
        var address = person.firstText("uri", "url");
        var page = person.text("url");
        var handle = person.firstText("acct", "username");
        person.text("username");
        if (address.isEmpty() && handle.isEmpty()) {
            return Optional.empty();
        }
        var known = address.isEmpty() ? Account.of("acct", handle, "@" + handle) : Accounts.of(page.isEmpty() ? address : page);
        var name = known.name().startsWith("@") || handle.isEmpty() ? known.name() : "@" + handle;
        var identifiers = new LinkedHashSet<>(known.identifiers());
        identifiers.add(new Identifier("url", address));
        return Optional.of(new Account(known.id(), name, Set.of(Markup.unescape(person.text("display_name"))), identifiers, note(person)));
    }

    private static String note(JsonObject person) {
        var lines = new ArrayList<String>(List.of(Markup.words(person.text("note"), "").text()));
        for (var field : person.objects("fields")) {
            field.ignore("verified_at");
            var value = Markup.words(field.text("value"), "").text();
            lines.add(value.isEmpty() ? "" : Markup.unescape(field.text("name")) + ": " + value);
        }
        lines.removeIf(String::isBlank);
        return String.join("\n\n", lines);
    }
}
