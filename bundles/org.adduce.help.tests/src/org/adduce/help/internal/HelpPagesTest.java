package org.adduce.help.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.help.internal.book.HelpBook;
import org.adduce.help.internal.book.HelpPage;
import org.adduce.help.internal.book.HelpSearch;
import org.adduce.help.internal.text.Flow;
import org.adduce.help.internal.text.MarkdownFlow;
import org.junit.jupiter.api.Test;

/** The pages that come with the program: every link and picture is there, and they are found by the words people use. */
class HelpPagesTest {

    private static final Path FOLDER = folder();
    private static final String PLUGIN = read(FOLDER.resolveSibling("plugin.xml"));

    private static Path folder() {
        for (var up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            var folder = up.resolve("bundles/org.adduce.help/help");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw new IllegalStateException("The pages of help are not above " + Path.of("").toAbsolutePath());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static List<HelpPage> pages() {
        var pages = new ArrayList<HelpPage>();
        var matcher = Pattern.compile("<page id=\"(\\w+)\" file=\"help/([\\w.]+)\"").matcher(PLUGIN);
        while (matcher.find()) {
            pages.add(HelpPage.of(matcher.group(1), read(FOLDER.resolve(matcher.group(2))), URI.create("file:///help/" + matcher.group(2))));
        }
        return pages;
    }

    private static Optional<String> first(String words) {
        return new HelpSearch(new HelpBook(pages(), Map.of())).find(words).stream().findFirst().map(found -> found.page().id());
    }

    @Test
    void everyFileIsAPageAndEveryPageHasATitle() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(pages()).hasSize((int) files.filter(file -> file.toString().endsWith(".md")).count());
        }
        assertThat(pages()).allMatch(page -> page.text().startsWith("# " + page.title() + "\n"));
    }

    @Test
    void everyContextLeadsToAPage() {
        var ids = pages().stream().map(HelpPage::id).toList();
        var matcher = Pattern.compile("<context id=\"[\\w.]+\" page=\"(\\w+)\"").matcher(PLUGIN);
        assertThat(matcher.results().map(result -> result.group(1)).toList()).isNotEmpty().allMatch(ids::contains);
    }

    @Test
    void everyLinkAndEveryPictureIsThere() {
        for (var page : pages()) {
            for (var span : MarkdownFlow.of(page.text()).spans()) {
                boolean isFile = span.look() == Flow.Look.LINK && !span.target().startsWith("http") || span.look() == Flow.Look.PICTURE;
                assertThat(!isFile || Files.isRegularFile(FOLDER.resolve(span.target()))).as(page.id() + " leads to " + span.target()).isTrue();
            }
        }
    }

    @Test
    void pagesAreFoundByTheWordsPeopleUse() {
        assertThat(first("undo")).contains("safety");
        assertThat(first("IMPORTING")).contains("import");
        assertThat(first("git conflict")).contains("sharing");
        assertThat(first("stance")).contains("asserting");
        assertThat(first("shelf")).contains("timeline");
        assertThat(first("bibliography xyzzy")).isEmpty();
    }

    @Test
    void ofAContextTheNearestCountsAndWhatStandsBeforeItsDot() {
        var book = new HelpBook(pages(), Map.of("review", "import", "org.adduce.view.timeline", "timeline"));
        assertThat(book.forContext(List.of("nowhere", "review.voices", "org.adduce.view.timeline")).map(HelpPage::id)).contains("import");
        assertThat(book.forContext(List.of("org.adduce.view.timeline")).map(HelpPage::id)).contains("timeline");
        assertThat(book.forContext(List.of("nowhere"))).isEmpty();
    }
}
