package org.adduce.importer.table.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.importer.table.TableMapping;

/** Guesses what a table means: from the names of its columns, and from its cells where the names tell nothing. */
public final class Guess {

    /** What a row is nothing without: one of each group. */
    private static final Map<String, List<List<String>>> NEEDED = Map.of("source", List.of(List.of("title", "url")), "event", List.of(List.of("title")), "claim", List.of(List.of("text")),
            "actor", List.of(List.of("name")), "quantity", List.of(List.of("measure")), "question", List.of(List.of("text")), "topic", List.of(List.of("name")),
            TableMapping.STATEMENT, List.of(List.of("text", "claim"), List.of("speaker", "stance")));
    /** Columns that rows of one kind have and those of others seldom. */
    private static final Map<String, Set<String>> TELLING = Map.of("source", Set.of("url", "authors", "publisher", "published", "DOI", "ISBN", "container-title"), "event", Set.of("when", "start", "end", "participants"),
            "claim", Set.of("text", "about"), "actor", Set.of("aliases", "identifiers", "owner"), "quantity", Set.of("measure", "unit", "value", "low", "high"),
            TableMapping.STATEMENT, Set.of("text", "speaker", "said", "stance", "certainty", "reading"));
    /** Kinds that only the name of the table or a person tells: their columns are those of others too. */
    private static final Set<String> TOLD = Set.of("question", "topic");

    private static final Pattern YEAR = Pattern.compile(".*(?:year|jahr|annee)");
    private static final Set<String> DATE = Set.of("date", "publicationdate", "published", "datum", "datepublished");

    private Guess() {
    }

    /**
     * The likeliest meaning.
     *
     * @param kind what rows are, if somebody said so; else empty
     */
    public static TableMapping of(List<String> headers, List<List<String>> rows, String name, String kind) {
        var stem = stem(name);
        var own = OwnTables.type(headers, stem).filter(type -> kind.isEmpty() || type.getName().toLowerCase(Locale.ROOT).equals(kind));
        if (own.isPresent()) {
            var columns = new LinkedHashMap<String, String>();
            headers.forEach(header -> columns.put(header, header));
            return new TableMapping(own.get().getName(), columns, scope(stem, headers));
        }
        var cells = new CellLook(headers, rows);
        if (!kind.isEmpty()) {
            return new TableMapping(kind, cells.added(kind, columns(kind, headers)), scope(stem, headers));
        }
        return likeliest(headers, stem, cells);
    }

    private static TableMapping likeliest(List<String> headers, String stem, CellLook cells) {
        var best = new TableMapping("", Map.of(), scope(stem, headers));
        double most = 0;
        for (var kind : List.of("source", "event", "quantity", TableMapping.STATEMENT, "claim", "actor", "question", "topic")) {
            var columns = columns(kind, headers);
            double points = points(kind, columns.values(), stem);
            if (points > most) {
                most = points;
                best = new TableMapping(kind, cells.added(kind, columns), best.scope());
            }
        }
        return best;
    }

    private static double points(String kind, Collection<String> meanings, String stem) {
        boolean isNamed = stem.contains(kind) || kind.equals("quantity") && stem.contains("quantities");
        boolean isWhole = NEEDED.get(kind).stream().allMatch(group -> group.stream().anyMatch(meanings::contains));
        if (!isWhole || TOLD.contains(kind) && !isNamed) {
            return 0;
        }
        long telling = meanings.stream().filter(TELLING.getOrDefault(kind, Set.of())::contains).count();
        return 1 + telling + meanings.stream().distinct().count() / 100.0 + (isNamed ? 2 : 0);
    }

    private static Map<String, String> columns(String kind, List<String> headers) {
        var columns = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (var header : headers) {
            HeaderWords.meaning(kind, header).filter(meaning -> Meanings.isShared(kind, meaning) || taken.add(meaning)).ifPresent(meaning -> columns.put(header, meaning));
        }
        if (kind.equals("source")) {
            dates(headers, columns);
        }
        if (kind.equals(TableMapping.STATEMENT) && !columns.containsValue("said")) {
            // where the words have a column of their own, “said” tells when
            headers.stream().filter(header -> !columns.containsKey(header) && HeaderWords.plain(header).equals("said")).findFirst().ifPresent(header -> columns.put(header, "said"));
        }
        return columns;
    }

    /** Where a table has both the year and the date, the date says more. */
    private static void dates(List<String> headers, Map<String, String> columns) {
        var year = columns.entrySet().stream().filter(column -> column.getValue().equals("published") && YEAR.matcher(HeaderWords.plain(column.getKey())).matches()).map(Map.Entry::getKey).findFirst();
        var date = headers.stream().filter(header -> !columns.containsKey(header) && DATE.contains(HeaderWords.plain(header))).findFirst();
        if (year.isPresent() && date.isPresent()) {
            columns.remove(year.get());
            columns.put(date.get(), "published");
        }
    }

    /** What the ids of a table are unique in: its name or, where it has none, its columns. */
    private static String scope(String stem, List<String> headers) {
        return stem.isEmpty() ? String.join(" ", headers) : stem;
    }

    /** The name of a table without its ending and without what browsers add to a second copy. */
    private static String stem(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "").replaceFirst("[ _-]*\\(\\d+\\)$", "");
    }
}
