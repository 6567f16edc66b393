package org.adduce.importer.social.internal.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adduce.json.JsonObject;

/** To whom something is said. */
enum Audience {
    /** To everybody, or nobody says to whom. */
    PUBLIC,
    /** To those who follow. */
    FOLLOWERS,
    /** To some people by name. */
    PEOPLE;

    private static final Set<String> EVERYBODY = Set.of("https://www.w3.org/ns/activitystreams#Public", "http://www.w3.org/ns/activitystreams#Public",
            "as:Public", "Public", "@public", "http://activityschema.org/collection/public");

    static Audience of(JsonObject object) {
        var said = new ArrayList<String>();
        for (var name : List.of("to", "cc", "audience")) {
            said.addAll(object.texts(name));
            object.objects(name).forEach(other -> said.add(other.firstText("id", "alias")));
        }
        object.ignore("to", "cc", "audience", "bto", "bcc");
        if (said.stream().anyMatch(EVERYBODY::contains)) {
            return PUBLIC;
        }
        if (object.knows("bto") || object.knows("bcc")) {
            return PEOPLE;
        }
        if (said.isEmpty()) {
            return object.knows("to") ? PEOPLE : PUBLIC;
        }
        return said.stream().anyMatch(one -> one.endsWith("/followers")) ? FOLLOWERS : PEOPLE;
    }
}
