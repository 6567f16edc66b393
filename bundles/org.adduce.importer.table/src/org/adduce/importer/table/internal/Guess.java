package org.adduce.importer.table.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.adduce.importer.table.TableMapping;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Guesses from the names of its columns what a table means. */
public final class Guess {

    private static final Map<String, Map<String, Set<String>>> WORDS = words();
    /** What a row is nothing without. */
    private static final Map<String, List<String>> NEEDED = Map.of("source", List.of("title", "url"), "event", List.of("title"), "claim", List.of("text"), "actor", List.of("name"), "quantity", List.of("measure"));
    /** Columns that only rows of one kind have. */
    private static final Map<String, Set<String>> TELLING = Map.of("source", Set.of("url", "authors", "publisher", "published", "doi", "isbn", "container-title"), "event", Set.of("when", "start", "end", "participants"),
            "claim", Set.of("text", "about"), "actor", Set.of("aliases", "identifiers", "owner"), "quantity", Set.of("measure", "unit", "value", "low", "high"));

    private Guess() {
    }

    /** The likeliest meaning. */
    public static TableMapping of(List<String> headers, String name) {
        var stem = stem(name);
        var own = OwnTables.type(headers, stem);
        if (own.isPresent()) {
            var columns = new LinkedHashMap<String, String>();
            headers.forEach(header -> columns.put(header, header));
            return new TableMapping(own.get().getName(), columns, stem);
        }
        var best = new TableMapping("", Map.of(), stem);
        double most = 0;
        for (var kind : List.of("source", "event", "quantity", "claim", "actor")) {
            var columns = columns(kind, headers);
            double points = points(kind, columns.values(), stem);
            if (points > most) {
                most = points;
                best = new TableMapping(kind, columns, stem);
            }
        }
        return best;
    }

    private static double points(String kind, Collection<String> features, String stem) {
        if (NEEDED.get(kind).stream().noneMatch(features::contains)) {
            return 0;
        }
        long telling = features.stream().filter(TELLING.get(kind)::contains).count();
        return 1 + telling + features.stream().distinct().count() / 100.0 + (stem.contains(kind) || kind.equals("quantity") && stem.contains("quantities") ? 2 : 0);
    }

    private static Map<String, String> columns(String kind, List<String> headers) {
        var columns = new LinkedHashMap<String, String>();
        var taken = new ArrayList<String>();
        for (var header : headers) {
            var feature = feature(kind, header);
            if (!feature.isEmpty() && !taken.contains(feature)) {
                taken.add(feature);
                columns.put(header, feature);
            }
        }
        return columns;
    }

    private static String feature(String kind, String header) {
        var name = plain(header);
        for (var candidate : WORDS.get(kind).entrySet()) {
            if (candidate.getValue().contains(name)) {
                return candidate.getKey();
            }
        }
        return OwnTables.type(kind).flatMap(type -> type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).filter(known -> plain(known).equals(name)).findFirst()).orElse("");
    }

    /** A name without what tells two spellings of it apart. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String stem(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "").replaceFirst("[ _-]*\\(\\d+\\)$", "");
    }

    private static Map<String, Map<String, Set<String>>> words() {
        var id = Set.of("id", "key", "uid", "uuid", "identifier", "recordid", "rowid");
        var note = Set.of("note", "notes", "comment", "comments", "remark", "remarks", "description");
        return Map.of(
                "source", Map.ofEntries(Map.entry("id", id), Map.entry("note", note), Map.entry("title", Set.of("title", "headline", "name", "source", "sourcetitle")), Map.entry("url", Set.of("url", "link", "address", "uri", "web")),
                        Map.entry("authors", Set.of("author", "authors", "by", "writer", "writers", "creator", "creators")), Map.entry("publisher", Set.of("publisher", "outlet", "site", "publishedby")),
                        Map.entry("published", Set.of("published", "date", "year", "publicationdate", "publicationyear", "publishedon", "issued", "datepublished")), Map.entry("language", Set.of("language", "lang")),
                        Map.entry("kind", Set.of("kind", "type", "itemtype", "sourcetype")), Map.entry("DOI", Set.of("doi")), Map.entry("ISBN", Set.of("isbn")), Map.entry("container-title", Set.of("journal", "publicationtitle", "containertitle", "periodical")),
                        Map.entry("volume", Set.of("volume", "vol")), Map.entry("issue", Set.of("issue", "number")), Map.entry("page", Set.of("page", "pages")), Map.entry("abstract", Set.of("abstract", "summary", "abstractnote"))),
                "event", Map.ofEntries(Map.entry("id", id), Map.entry("note", note), Map.entry("title", Set.of("title", "event", "name", "headline", "what", "subject")), Map.entry("when", Set.of("when", "date", "day", "year", "time")),
                        Map.entry("start", Set.of("start", "startdate", "from", "begin", "begins", "starts", "starttime")), Map.entry("end", Set.of("end", "enddate", "to", "until", "ends", "endtime")), Map.entry("status", Set.of("status", "state")),
                        Map.entry("participants", Set.of("participants", "participant", "who", "actors", "people", "attendees"))),
                "claim", Map.ofEntries(Map.entry("id", id), Map.entry("note", note), Map.entry("text", Set.of("claim", "text", "statement", "proposition", "assertion")), Map.entry("kind", Set.of("kind", "type")),
                        Map.entry("about", Set.of("about", "abouttime", "horizon", "date")), Map.entry("answers", Set.of("answers", "question"))),
                "actor", Map.ofEntries(Map.entry("id", id), Map.entry("note", note), Map.entry("name", Set.of("name", "actor", "person", "organisation", "organization", "fullname")), Map.entry("kind", Set.of("kind", "type")),
                        Map.entry("aliases", Set.of("alias", "aliases", "alsoknownas", "aka", "othernames")), Map.entry("identifiers", Set.of("identifiers", "orcid", "wikidata", "handle")), Map.entry("owner", Set.of("owner"))),
                "quantity", Map.ofEntries(Map.entry("id", id), Map.entry("note", note), Map.entry("claim", Set.of("claim", "statement")), Map.entry("measure", Set.of("measure", "quantity", "indicator", "variable", "metric")),
                        Map.entry("value", Set.of("value", "amount", "figure")), Map.entry("low", Set.of("low", "min", "minimum", "lower", "from")), Map.entry("high", Set.of("high", "max", "maximum", "upper", "to")),
                        Map.entry("unit", Set.of("unit", "units", "currency")), Map.entry("comparator", Set.of("comparator", "comparison")), Map.entry("of", Set.of("of", "actor", "country", "entity", "who")), Map.entry("relativeTo", Set.of("relativeto", "comparedto", "versus")), Map.entry("basis", Set.of("basis"))));
    }
}
