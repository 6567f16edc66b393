package org.adduce.importer.bibliography.internal.csl;

import java.util.function.BiConsumer;
import org.adduce.importer.bibliography.internal.reference.NameReader;
import org.adduce.importer.bibliography.internal.reference.PersonName;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonObject;

/** Names of CSL-JSON. */
final class CslNames {

    private CslNames() {
    }

    /** Whether a value is a list of names. */
    static boolean isList(Object value) {
        return value instanceof JsonArray names && names.size() > 0 && names.all().getFirst() instanceof JsonObject first
                && (first.knows("family") || first.knows("literal") && !first.knows("date-parts") || first.knows("given"));
    }

    static PersonName name(Object value) {
        if (!(value instanceof JsonObject name)) {
            return NameReader.any(CslValues.scalar(value));
        }
        if (name.knows("literal") && !name.knows("family")) {
            return PersonName.whole(part(name, "literal"));
        }
        if (name.knows("name") && !name.knows("family")) {
            return PersonName.whole(part(name, "name"));
        }
        var prefix = (CslValues.scalar(name, "dropping-particle") + " " + CslValues.scalar(name, "non-dropping-particle")).strip();
        return new PersonName(part(name, "given"), prefix, part(name, "family"), part(name, "suffix"), false);
    }

    private static String part(JsonObject name, String field) {
        return Markup.plain(CslValues.scalar(name, field)).strip();
    }

    /** What Crossref says of people beside their names: who they are among all that are called so, and where they work. */
    static void more(Object value, BiConsumer<String, String> variable) {
        if (!(value instanceof JsonArray names)) {
            return;
        }
        for (var name : names.objects()) {
            var who = name(name).display();
            var orcid = CslValues.scalar(name, "ORCID").replaceFirst("^https?://orcid\\.org/", "");
            variable.accept("AUID", orcid.isEmpty() ? "" : who + ": ORCID " + orcid);
            for (var place : name.objects("affiliation")) {
                var where = CslValues.scalar(place, "name");
                variable.accept("author-address", where.isEmpty() ? "" : who + ": " + where);
            }
        }
    }
}
