package org.adduce.importer.table.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.adduce.importer.table.TableMapping;

/** What the columns of tables may mean, by what their rows are. */
public final class Meanings {

    /** What a row has, whatever it is. */
    private static final List<String> ALWAYS = List.of("topics", TableMapping.NOTE, TableMapping.ID);
    private static final Set<String> SHARED = Set.of("authors", "aliases", "identifiers", "participants", "topics", "answers", "question", TableMapping.NOTE, TableMapping.OUT, TableMapping.KEPT);
    private static final Map<String, List<String>> BY_KIND = byKind();

    private Meanings() {
    }

    private static Map<String, List<String>> byKind() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put(TableMapping.STATEMENT, List.of("text", "speaker", "said", "source", "url", "claim", "stance", "certainty", "kind", "about", "question", "measure", "value", "unit", "reading"));
        all.put("source", List.of("title", "url", "authors", "published", "publisher", "kind", "language", "abstract", "container-title", "volume", "issue", "page", "DOI", "ISBN"));
        all.put("claim", List.of("text", "kind", "about", "answers"));
        all.put("event", List.of("title", "when", "start", "end", "status", "participants"));
        all.put("actor", List.of("name", "kind", "aliases", "identifiers", "owner"));
        all.put("quantity", List.of("claim", "measure", "value", "low", "high", "unit", "of", "relativeTo", "comparator", "basis"));
        all.put("question", List.of("text"));
        all.put("topic", List.of("name", "colour"));
        all.replaceAll(Meanings::with);
        return all;
    }

    private static List<String> with(String kind, List<String> own) {
        return Stream.concat(own.stream(), ALWAYS.stream().filter(meaning -> !kind.equals("topic") || !meaning.equals("topics"))).toList();
    }

    /** What rows may be, the most usual first. */
    public static List<String> kinds() {
        return List.copyOf(BY_KIND.keySet());
    }

    /** What columns may mean where rows are of a kind; asked for each cell. */
    public static List<String> of(String kind) {
        return BY_KIND.getOrDefault(kind, List.of());
    }

    /** Whether several columns may have a meaning together. */
    public static boolean isShared(String kind, String meaning) {
        return SHARED.contains(meaning) && !(kind.equals("source") && meaning.equals("question"));
    }
}
