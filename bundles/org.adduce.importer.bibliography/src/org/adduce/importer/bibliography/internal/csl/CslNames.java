package org.adduce.importer.bibliography.internal.csl;

import com.fasterxml.jackson.databind.JsonNode;
import org.adduce.importer.bibliography.internal.reference.NameReader;
import org.adduce.importer.bibliography.internal.reference.PersonName;

/** Names of CSL-JSON. */
final class CslNames {

    private CslNames() {
    }

    /** Whether a value is a list of names. */
    static boolean isList(JsonNode value) {
        return value.isArray() && !value.isEmpty() && (value.get(0).has("family") || value.get(0).has("literal") && !value.get(0).has("date-parts") || value.get(0).has("given"));
    }

    static PersonName name(JsonNode name) {
        if (name.isTextual()) {
            return NameReader.any(name.asText());
        }
        if (name.has("literal") && !name.has("family")) {
            return PersonName.whole(Markup.plain(name.path("literal").asText()).strip());
        }
        if (name.has("name") && !name.has("family")) {
            return PersonName.whole(Markup.plain(name.path("name").asText()).strip());
        }
        var prefix = (name.path("dropping-particle").asText("") + " " + name.path("non-dropping-particle").asText("")).strip();
        return new PersonName(part(name, "given"), prefix, part(name, "family"), part(name, "suffix"), false);
    }

    private static String part(JsonNode name, String field) {
        return Markup.plain(name.path(field).asText("")).strip();
    }
}
