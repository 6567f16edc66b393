package org.adduce.importer.social.internal.discourse;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.json.JsonObject;
import org.adduce.model.value.Identifier;

/** The forum that a topic is from, which no topic says outright; the addresses of its users' pictures often do. */
final class Site {

    private static final Pattern PICTURE = Pattern.compile("/user_avatar/([^/]+\\.[^/]+)/");
    private static final String UNKNOWN = "unknown";

    private String host;

    Site(String named) {
        this.host = named.replaceFirst("^https?://", "").replaceFirst("/.*$", "");
    }

    /** Learns what a post shows of it. */
    void look(JsonObject post) {
        if (host.isEmpty()) {
            var found = PICTURE.matcher(post.text("avatar_template"));
            host = found.find() ? found.group(1) : "";
        }
        post.ignore("avatar_template");
    }

    /** Its host, empty where that is not known. */
    String host() {
        return host;
    }

    /** The address of a post or, without a number, of a topic; empty where the forum is not known. */
    String place(String topic, String slug, String number) {
        return host.isEmpty() ? "" : "https://" + host + "/t/" + (slug.isEmpty() ? "-" : slug) + "/" + topic + (number.isEmpty() ? "" : "/" + number);
    }

    Key topicKey(String topic, String slug) {
        return new Key("discourse", "topic " + forum(slug) + "/" + topic);
    }

    Key postKey(String topic, String slug, String number) {
        return new Key("discourse", forum(slug) + "/" + topic + "/" + number);
    }

    /** Where the forum is not known its topic's name keeps the posts of two forums apart. */
    private String forum(String slug) {
        return host.isEmpty() ? UNKNOWN + "/" + slug : host;
    }

    Optional<Account> account(String user, String name) {
        if (user.isEmpty()) {
            return Optional.empty();
        }
        var scheme = host.isEmpty() ? "discourse" : host;
        return Optional.of(new Account("discourse:" + scheme + "/" + user, user, name.isBlank() ? Set.of() : Set.of(name), Set.of(new Identifier(scheme, user)), ""));
    }
}
