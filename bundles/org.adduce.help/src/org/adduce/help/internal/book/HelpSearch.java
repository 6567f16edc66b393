package org.adduce.help.internal.book;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds pages by words, whatever their case and accents: those that say it in a heading first. There are few pages, so they are gone through. */
public final class HelpSearch {

    private static final int IN_TITLE = 20;
    private static final int IN_HEADING = 6;
    private static final int SHOWN = 120;

    private final HelpBook book;

    /** Searches in a book. */
    public HelpSearch(HelpBook book) {
        this.book = book;
    }

    /**
     * A page that was found.
     *
     * @param page the page
     * @param line a line of it that says the words
     * @param weight how well it answers
     */
    public record Found(HelpPage page, String line, int weight) {
    }

    /** The pages that say all the words, the best first. */
    public List<Found> find(String words) {
        var wanted = Arrays.stream(folded(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return book.pages().stream().flatMap(page -> in(page, wanted).stream()).sorted(Comparator.comparingInt(Found::weight).reversed()).toList();
    }

    private static Optional<Found> in(HelpPage page, List<String> wanted) {
        var lines = page.text().lines().map(line -> new Line(line, folded(line))).toList();
        int weight = 0;
        for (var word : wanted) {
            int one = lines.stream().mapToInt(line -> line.weight(word)).sum();
            if (one == 0) {
                return Optional.empty();
            }
            weight += Math.min(one, 2 * IN_TITLE);
        }
        var best = lines.stream().filter(line -> !line.isHeading()).max(Comparator.comparingLong(line -> wanted.stream().filter(line.folded()::contains).count()));
        return Optional.of(new Found(page, best.map(Line::plain).orElse(""), weight));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private record Line(String text, String folded) {

        int weight(String word) {
            return !folded.contains(word) ? 0 : text.startsWith("# ") ? IN_TITLE : isHeading() ? IN_HEADING : 1;
        }

        boolean isHeading() {
            return text.startsWith("#");
        }

        /** Without the signs of Markdown. */
        String plain() {
            var words = text.replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("[*`]", "").replaceAll("^\\s*([-]|\\d+\\.)\\s+", "").strip();
            return words.length() <= SHOWN ? words : words.substring(0, words.lastIndexOf(' ', SHOWN)) + " …";
        }
    }
}
