package org.adduce.importer.social.internal.activity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.json.JsonObject;
import org.adduce.model.value.Identifier;

/** Accounts of ActivityStreams: as an address alone, or with all that they say of themselves. */
public final class Accounts {

    /** The addresses that most servers give accounts, of which one account has two. */
    private static final Pattern ADDRESS = Pattern.compile("https?://([^/@]+)/(?:@|users/|u/|profile/|accounts/|video-channels/|c/)([^/@?#]+)/?", Pattern.CASE_INSENSITIVE);

    private Accounts() {
    }

    /** The account that an object names, as an address, an object or a list of those, by the first of some names. */
    static Optional<Account> in(JsonObject object, String... names) {
        for (var name : names) {
            var objects = object.objects(name);
            var texts = object.texts(name);
            if (!objects.isEmpty()) {
                return of(objects.getFirst());
            }
            if (!texts.isEmpty()) {
                return Optional.of(of(texts.getFirst()));
            }
        }
        return Optional.empty();
    }

    /** The account at an address. */
    public static Account of(String address) {
        var found = ADDRESS.matcher(address);
        var handle = found.matches() ? found.group(2) + "@" + found.group(1) : "";
        var account = handle.isEmpty() ? Account.of("url", address, address) : Account.of("acct", handle, "@" + handle);
        return account.with("url", address);
    }

    static Optional<Account> of(JsonObject actor) {
        actor.ignore("@context", "type", "icon", "image", "inbox", "outbox", "followers", "following", "featured", "featuredTags", "liked", "endpoints", "publicKey", "assertionMethod",
                "manuallyApprovesFollowers", "discoverable", "indexable", "devices", "tag", "published", "memorial", "streams", "sharedInbox");
        var id = actor.text("id");
        var address = Places.page(actor);
        var best = id.startsWith("http") || address.isEmpty() ? id : address;
        var name = Markup.words(actor.text("name"), "").text();
        var user = actor.text("preferredUsername");
        if (best.isEmpty() && name.isEmpty() && user.isEmpty()) {
            return Optional.empty();
        }
        var known = best.isEmpty() ? Account.of("name", user.isEmpty() ? name : user, user.isEmpty() ? name : user) : of(best);
        boolean isPlain = known.name().equals(best);
        var shown = isPlain && !name.isEmpty() ? name : known.name();
        var aliases = new LinkedHashSet<String>(Set.of(name));
        aliases.add(user.isEmpty() ? "" : "@" + user);
        var identifiers = new LinkedHashSet<>(known.identifiers());
        identifiers.removeIf(identifier -> best.isEmpty());
        identifiers.add(new Identifier("url", address));
        identifiers.add(new Identifier("url", id));
        return Optional.of(new Account(known.id(), shown, aliases, identifiers, note(actor)));
    }

    private static String note(JsonObject actor) {
        var lines = new ArrayList<String>();
        lines.add(Markup.words(actor.text("summary"), "").text());
        for (var field : actor.objects("attachment")) {
            var value = Markup.words(field.firstText("value", "href"), "").text();
            field.ignore("type");
            lines.add(value.isEmpty() ? "" : field.text("name") + ": " + value);
        }
        lines.removeIf(String::isBlank);
        return String.join("\n\n", lines);
    }
}
