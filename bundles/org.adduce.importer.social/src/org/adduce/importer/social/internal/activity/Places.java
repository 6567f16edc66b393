package org.adduce.importer.social.internal.activity;

import java.util.List;
import java.util.Optional;
import org.adduce.json.JsonObject;

/** Addresses in ActivityStreams: a text, an object with {@code href}, or a list of both. */
final class Places {

    private Places() {
    }

    /** The page that people see: the one in HTML if several are given. */
    static String page(JsonObject object) {
        var texts = object.texts("url");
        if (!texts.isEmpty()) {
            return texts.getFirst();
        }
        var links = object.objects("url");
        var page = links.stream().filter(link -> link.text("mediaType").startsWith("text/html")).findFirst().or(() -> links.stream().findFirst());
        links.forEach(JsonObject::ignoreAll);
        return page.map(link -> link.firstText("href", "url", "id")).orElse("");
    }

    /** The id or address of what an object has under a name, be it a text or an object. */
    static Optional<String> of(JsonObject object, String name) {
        var texts = object.texts(name);
        var objects = object.objects(name);
        var found = !texts.isEmpty() ? texts.getFirst() : objects.stream().map(Places::of).findFirst().orElse("");
        return Optional.of(found).filter(place -> !place.isBlank());
    }

    /** The id of an object, else its address. */
    static String of(JsonObject object) {
        var id = object.text("id");
        return id.isEmpty() ? Optional.of(page(object)).filter(page -> !page.isEmpty()).orElseGet(() -> object.text("href")) : id;
    }

    /** Further ones under a name. */
    static List<String> others(JsonObject object, String name) {
        var texts = object.texts(name);
        return texts.size() > 1 ? texts.subList(1, texts.size()) : List.of();
    }
}
