package org.adduce.core.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a whole dossier, in an order in which what others refer to or stand in comes before them. */
public final class TableOrder {

    private static final List<String> NAMES = List.of("topics.csv", "actors.csv", "affiliations.csv", "questions.csv", "sources.csv", "snapshots.csv", "utterances.csv", "citations.csv", "claims.csv",
            "quantities.csv", "assertions.csv", "quotes.csv", "events.csv", "arguments.csv", "resolutions.csv", "annotations.csv", "dossier.csv");
    /** A folder has all of the first where somebody wrote a dossier into it. */
    private static final Set<String> TELLING = Set.of("dossier.csv", "sources.csv", "claims.csv");

    private TableOrder() {
    }

    /** Puts tables of dossiers among some files in order; all others stay where they are. */
    public static void apply(List<Path> files) {
        Map<Path, List<Integer>> folders = new LinkedHashMap<>();
        for (int at = 0; at < files.size(); at++) {
            if (NAMES.contains(name(files.get(at))) && files.get(at).getParent() != null) {
                folders.computeIfAbsent(files.get(at).getParent(), none -> new ArrayList<>()).add(at);
            }
        }
        folders.values().forEach(places -> order(places, files));
    }

    private static void order(List<Integer> places, List<Path> files) {
        var tables = new ArrayList<>(places.stream().map(files::get).toList());
        if (!tables.stream().map(TableOrder::name).toList().containsAll(TELLING)) {
            return;
        }
        tables.sort(Comparator.comparingInt(table -> NAMES.indexOf(name(table))));
        for (int i = 0; i < places.size(); i++) {
            files.set(places.get(i), tables.get(i));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
