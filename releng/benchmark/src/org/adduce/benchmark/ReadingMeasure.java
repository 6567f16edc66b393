package org.adduce.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.web.WebImporter;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jsoup.Jsoup;

/**
 * Imports the saved pages of folders and compares what was read with what is said to be right: the words of the text as an F1
 * measure, in which their order does not count, and title, author and date. A page is a folder with {@code source.html},
 * {@code expected.html} (or {@code expected.txt}) and, where there is any, {@code expected-metadata.json} with {@code title},
 * {@code byline} and {@code publishedTime}. Prints a line for each page, the worst last, and the means.
 */
public final class ReadingMeasure {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BY = Pattern.compile("(?iu)^(?:by|von|par|por|di)\\s+");
    private static final double GOOD = 0.95;
    private static final Instant NOW = Instant.parse("2026-06-20T10:00:00Z");

    private final Importer importer = new WebImporter();
    private final ObjectMapper json = new ObjectMapper();

    private ReadingMeasure() {
    }

    /** One of the facts of a page: whether it is known, and whether ours is the same. */
    private record Fact(String expected, String actual, boolean isSame) {

        boolean isKnown() {
            return !expected.isBlank();
        }
    }

    private record Score(String name, double precision, double recall, Fact title, Fact author, Fact date) {

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        String line() {
            return String.format(Locale.ROOT, "%.3f  precision %.3f  recall %.3f  %s%s%s%s", f1(), precision, recall, name, told("title", title), told("author", author), told("date", date));
        }

        private static String told(String what, Fact fact) {
            return !fact.isKnown() || fact.isSame() ? "" : "; " + what + " “" + fact.actual() + "”, expected “" + fact.expected() + "”";
        }
    }

    /** Measures the pages of the folders that are named. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("Name a folder of pages: each a folder with source.html and expected.html");
        }
        for (var folder : arguments) {
            new ReadingMeasure().measure(Path.of(folder));
        }
    }

    private void measure(Path folder) throws IOException {
        var scores = new ArrayList<Score>();
        try (var pages = Files.walk(folder)) {
            for (var page : pages.filter(path -> path.endsWith("source.html")).sorted().toList()) {
                scores.add(score(page.getParent()));
            }
        }
        scores.sort(Comparator.comparingDouble(Score::f1).reversed());
        scores.forEach(score -> System.out.println(score.line()));
        System.out.printf(Locale.ROOT, "%s: %d pages, mean F1 %.4f (%d of at least %.2f), median %.4f; %s, %s, %s%n", folder, scores.size(), scores.stream().mapToDouble(Score::f1).average().orElse(0),
                scores.stream().filter(score -> score.f1() >= GOOD).count(), GOOD, scores.isEmpty() ? 0 : scores.get(scores.size() / 2).f1(), count("titles", scores.stream().map(Score::title).toList()),
                count("authors", scores.stream().map(Score::author).toList()), count("dates", scores.stream().map(Score::date).toList()));
    }

    private static String count(String what, List<Fact> facts) {
        return what + " " + facts.stream().filter(Fact::isKnown).filter(Fact::isSame).count() + " of " + facts.stream().filter(Fact::isKnown).count();
    }

    private Score score(Path page) throws IOException {
        var read = read(page);
        var wanted = words(expected(page));
        var found = words(read.map(ReadingMeasure::text).orElse(""));
        double common = wanted.entrySet().stream().mapToInt(word -> Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0))).sum();
        var facts = Files.exists(page.resolve("expected-metadata.json")) ? json.readTree(page.resolve("expected-metadata.json").toFile()) : json.createObjectNode();
        return new Score(page.getFileName().toString(), share(common, found), share(common, wanted), title(facts, read), author(facts, read), date(facts, read));
    }

    private Optional<Proposal> read(Path page) throws IOException {
        try {
            return Optional.of(importer.read(Files.readAllBytes(page.resolve("source.html")), Hints.of("page.html", NOW), new NullProgressMonitor()));
        } catch (ImportException refused) {
            System.out.println(page.getFileName() + " was not read: " + refused.getMessage());
            return Optional.empty();
        }
    }

    private static String expected(Path page) throws IOException {
        var html = page.resolve("expected.html");
        return Files.exists(html) ? Jsoup.parse(Files.readString(html)).text() : Files.readString(page.resolve("expected.txt"));
    }

    private static double share(double common, Map<String, Integer> words) {
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : common / all;
    }

    private static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    /** The text of the page itself; its comments are a source of their own. */
    private static String text(Proposal proposal) {
        var source = source(proposal).map(Item::key);
        return String.join("\n", proposal.items(Literals.SNAPSHOT).filter(snapshot -> snapshot.parent().equals(source)).map(snapshot -> said(snapshot, Literals.SNAPSHOT__TEXT)).toList());
    }

    private static Fact title(JsonNode facts, Optional<Proposal> read) {
        var expected = facts.path("title").asText("").strip();
        var actual = ofSource(read, Literals.SOURCE__TITLE);
        return new Fact(expected, actual, expected.replaceAll("\\s+", " ").equals(actual));
    }

    /** The names of all, which the line that tells of them may put among other words. */
    private static Fact author(JsonNode facts, Optional<Proposal> read) {
        var expected = BY.matcher(facts.path("byline").asText("").strip().replaceAll("\\s+", " ")).replaceFirst("");
        var names = read.stream().flatMap(proposal -> source(proposal).stream().flatMap(source -> names(proposal, source).stream())).toList();
        var known = words(expected);
        boolean isSame = !names.isEmpty() && names.stream().allMatch(name -> known.keySet().containsAll(words(name).keySet()));
        return new Fact(words(expected).isEmpty() ? "" : expected, String.join(", ", names), isSame);
    }

    private static Optional<Item> source(Proposal proposal) {
        return proposal.items(Literals.SOURCE).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Proposal proposal, Item source) {
        var keys = (List<Key>) source.value(Literals.SOURCE__AUTHORS).orElse(List.of());
        return keys.stream().flatMap(key -> proposal.item(key).stream()).map(actor -> said(actor, Literals.ACTOR__NAME)).toList();
    }

    /** The day is compared: how a time of day is written differs. */
    private static Fact date(JsonNode facts, Optional<Proposal> read) {
        var expected = facts.path("publishedTime").asText("").strip();
        var actual = ofSource(read, Literals.SOURCE__PUBLISHED);
        boolean isDay = expected.matches("\\d{4}-\\d{2}-\\d{2}.*");
        return new Fact(isDay ? expected : "", actual, isDay && actual.startsWith(expected.substring(0, 10)));
    }

    private static String ofSource(Optional<Proposal> read, EStructuralFeature feature) {
        return read.flatMap(ReadingMeasure::source).map(source -> said(source, feature)).orElse("");
    }

    private static String said(Item item, EStructuralFeature feature) {
        return item.value(feature).map(Object::toString).orElse("");
    }
}
