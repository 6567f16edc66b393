package org.adduce.importer.social.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonProblem;
import org.adduce.json.Unread;

/** What to tell a person of an input: each thing once, what happens often with how often, and no more than can be read. */
public final class Remarks {

    private static final int MOST = 200;
    private static final int MOST_NAMES = 60;

    private final List<Diagnostic> told = new ArrayList<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Unread unread = new Unread();
    private int untold;

    private record Count(Severity severity, int times, int line) {
    }

    /** Something is good to know. */
    public void info(String message, int line) {
        tell(Diagnostic.info(message, line));
    }

    /** Something was left out or guessed. */
    public void warning(String message, int line) {
        tell(Diagnostic.warning(message, line));
    }

    /** Something could not be read. */
    public void error(String message, int line) {
        tell(Diagnostic.error(message, line));
    }

    /** Something is wrong with a record, which is named by its place. */
    public void warning(String message, JsonNode place) {
        warning(message + at(place.path()), place.line());
    }

    /** What is said of the bytes. */
    public void add(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::tell);
    }

    /** Something is wrong with the JSON. */
    public void problem(JsonProblem problem) {
        var words = problem.message() + at(problem.path());
        tell(problem.isLoss() ? Diagnostic.error(words, problem.line()) : Diagnostic.warning(words, problem.line()));
    }

    /** Adds what was remarked of a later part of the input, but for what nobody took. */
    public void add(Remarks later) {
        later.told.forEach(this::tell);
        untold += later.untold;
        later.counts.forEach(this::add);
    }

    private static String at(String path) {
        var brief = path.length() > 120 ? path.substring(0, 60) + "\u2026" + path.substring(path.length() - 50) : path;
        return brief.isEmpty() ? "" : " (at " + brief + ")";
    }

    private void tell(Diagnostic diagnostic) {
        if (told.size() < MOST) {
            told.add(diagnostic);
        } else {
            untold++;
        }
    }

    /** One more of what is to be told once with how many there are: {@code "Likes that are left out"}. */
    public void count(String what, int line) {
        count(Severity.INFO, what, line);
    }

    /** One more of what was left out or guessed. */
    public void count(Severity severity, String what, int line) {
        add(what, new Count(severity, 1, line));
    }

    private void add(String what, Count count) {
        if (counts.size() < MOST || counts.containsKey(what)) {
            counts.merge(what, count, (old, more) -> new Count(old.severity(), old.times() + more.times(), old.line()));
        }
    }

    /** A record was read: what nobody took of it is told at the end. */
    public void read(JsonNode record) {
        unread.add(record);
    }

    /** All there is to tell. */
    public List<Diagnostic> all() {
        var all = new ArrayList<>(told);
        if (untold > 0) {
            all.add(Diagnostic.warning(untold + " more remarks of this kind", 0));
        }
        counts.forEach((what, count) -> all.add(new Diagnostic(count.severity(), what + ": " + count.times(), count.line())));
        var names = unread.counts();
        if (!names.isEmpty()) {
            var listed = names.entrySet().stream().limit(MOST_NAMES).map(Remarks::named).collect(Collectors.joining(", "));
            var more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more names" : "";
            all.add(Diagnostic.info("Not taken over, because a dossier has no place for it: " + listed + more, names.values().iterator().next().line()));
        }
        return all;
    }

    private static String named(Map.Entry<String, Unread.Count> entry) {
        return entry.getValue().times() == 1 ? entry.getKey() : entry.getKey() + " (" + entry.getValue().times() + " times)";
    }
}
