package org.adduce.importer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Item;
import org.adduce.corpora.Corpora;
import org.adduce.markup.HtmlText;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

/** Real feeds with facts that must come out of them, where they are at hand. */
class FeedparserTest {

    private static final Pattern FACT = Pattern.compile("(entries\\[0\\]|feed)\\['(title|link|author|description|summary|published_parsed|updated_parsed|created_parsed)'\\]\\s*==\\s*(?:u?'(.*)'|\\((.*)\\))\\s*");
    private static final double ENOUGH = 0.98;

    @Test
    void factsComeOut() throws IOException {
        var wrong = new ArrayList<String>();
        int files = 0;
        int facts = 0;
        for (var file : files()) {
            files++;
            var expect = Files.readString(file, StandardCharsets.ISO_8859_1).lines().filter(line -> line.strip().startsWith("Expect:")).findFirst().orElse("");
            var fact = FACT.matcher(expect.replaceFirst("^\\s*Expect:\\s*", "").replaceFirst("^not bozo and ", ""));
            try {
                var read = Read.bytes(Files.readAllBytes(file), file.getFileName().toString());
                boolean isFact = fact.matches();
                facts += isFact ? 1 : 0;
                if (isFact && !holds(read, fact.group(1), fact.group(2), Optional.ofNullable(fact.group(3)), Optional.ofNullable(fact.group(4)))) {
                    wrong.add(file.getFileName() + ": " + expect.strip());
                }
            } catch (org.adduce.core.importing.ImportException refused) {
                wrong.add(file.getFileName() + ": " + refused.diagnostic());
            }
        }
        System.out.printf("%d feeds, %d facts checked, %d wrong %s%n", files, facts, wrong.size(), wrong);
        assertThat((double) (files - wrong.size()) / files).as("%s", wrong).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.walk(Corpora.at("feeds").resolve("feedparser"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean holds(Read read, String where, String what, Optional<String> text, Optional<String> time) {
        Item item = where.equals("feed") ? read.feed() : read.entry();
        return switch (what) {
            case "title" -> Read.text(item, Literals.SOURCE__TITLE).equals(line(text.orElse("")));
            case "link" -> Read.text(item, Literals.SOURCE__URL).equalsIgnoreCase(text.orElse(""));
            case "author" -> read.authors(item).contains(text.orElse(""));
            case "description", "summary" -> (read.words(item) + Read.text(item, Literals.SOURCE__BIBLIOGRAPHY)).contains(line(text.orElse("")));
            default -> Read.text(item, Literals.SOURCE__PUBLISHED).equals(instant(time.orElse("")));
        };
    }

    /** A value may be markup or plain text that looks like it. */
    private static String line(String value) {
        return value.contains("&lt;") || !value.matches("(?s).*</\\w+>.*") ? value.contains("&lt;") ? HtmlText.line(value) : value : HtmlText.line(value);
    }

    private static String instant(String tuple) {
        var parts = List.of(tuple.split(",\\s*")).stream().map(Integer::parseInt).toList();
        return "%04d-%02d-%02dT%02d:%02d:%02dZ".formatted(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
    }

    @Test
    void listsOfFeeds() throws IOException {
        try (var all = Files.list(Corpora.at("feeds").resolve("opml"))) {
            for (var file : all.sorted().toList()) {
                try {
                    assertThat(Read.bytes(Files.readAllBytes(file), file.getFileName().toString()).sources()).as("%s", file.getFileName()).isNotEmpty();
                } catch (org.adduce.core.importing.ImportException refused) {
                    assertThat(refused.diagnostic().message()).isNotBlank();
                }
            }
        }
    }
}
