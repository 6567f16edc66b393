package org.adduce.importer.social.internal.bluesky;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.json.JsonObject;
import org.adduce.model.value.Identifier;

/** Accounts of Bluesky. Handles change, the DID does not. */
final class Profiles {

    private static final String SCHEME = "bluesky:";
    private static final String INVALID = "handle.invalid";

    private Profiles() {
    }

    static Account of(JsonObject author) {
        author.ignore(BlueskyDialect.TYPE, "avatar", "banner", "associated", "viewer", "labels", "createdAt", "indexedAt", "verification", "status");
        var did = author.text("did");
        var handle = author.text("handle").equals(INVALID) ? "" : author.text("handle");
        var shown = author.text("displayName");
        var name = !handle.isEmpty() ? "@" + handle : shown.isBlank() ? did : shown;
        var identifiers = new LinkedHashSet<Identifier>(List.of(new Identifier("did", did), new Identifier("bluesky", handle), new Identifier("url", author.text("website"))));
        return new Account(SCHEME + (did.isEmpty() ? name : did), name, Set.of(shown), identifiers, author.text("description"));
    }

    /** An account that a post names: by its handle as a rule, else by whatever words its author chose. */
    static Account of(String did, String words) {
        if (!words.startsWith("@") || words.indexOf(' ') >= 0) {
            return of(did);
        }
        var handle = words.indexOf('.') > 0 ? words.substring(1) : "";
        return new Account(SCHEME + did, words, Set.of(), new LinkedHashSet<>(List.of(new Identifier("did", did), new Identifier("bluesky", handle))), "");
    }

    /** An account of which there is no more than its DID or handle, as an address has it. */
    static Account of(String authority) {
        boolean isDid = authority.startsWith("did:");
        return isDid ? new Account(SCHEME + authority, authority, Set.of(), Set.of(new Identifier("did", authority)), "") : Account.of("bluesky", authority, "@" + authority);
    }
}
