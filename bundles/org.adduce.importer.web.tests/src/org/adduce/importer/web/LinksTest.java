package org.adduce.importer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.ImporterRegistry;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that were pasted, or that a desktop keeps in a file. */
class LinksTest {

    private static final LinksImporter LINKS = new LinksImporter();

    private static Proposal read(String text) throws ImportException {
        return LINKS.read(text.getBytes(StandardCharsets.UTF_8), Hints.of("", Instant.EPOCH), new NullProgressMonitor());
    }

    private static Confidence recognised(String text) {
        return LINKS.recognise(text.getBytes(StandardCharsets.UTF_8), "");
    }

    private static Object only(String text, EStructuralFeature feature) throws ImportException {
        assertThat(recognised(text)).isEqualTo(Confidence.CERTAIN);
        var items = read(text).items();
        assertThat(items).hasSize(1);
        return items.getFirst().value(feature).orElse("");
    }

    @Test
    void anAddressIsASourceKnownByItsAddress() throws Exception {
        var source = read("https://quay.example/notes/4?p=2#tide\n").items().getFirst();
        assertThat(source.key()).isEqualTo(Key.url("https://quay.example/notes/4?p=2#tide"));
        assertThat(source.value(Literals.SOURCE__URL)).contains("https://quay.example/notes/4?p=2#tide");
        assertThat(source.value(Literals.SOURCE__KIND)).contains(SourceKind.WEB_PAGE);
        assertThat(source.value(Literals.SOURCE__TITLE)).isEmpty();
    }

    @Test
    void aListGivesOneSourceALineAndTellsOfDoubles() throws Exception {
        var list = "- https://quay.example/1\n\n<https://quay.example/2>\n* [The tide](https://quay.example/3)\nhttps://quay.example/1\n";
        assertThat(recognised(list)).isEqualTo(Confidence.CERTAIN);
        var read = read(list);
        assertThat(read.items()).extracting(Item::key).containsExactly(Key.url("https://quay.example/1"), Key.url("https://quay.example/2"), Key.url("https://quay.example/3"));
        assertThat(read.items().getLast().value(Literals.SOURCE__TITLE)).contains("The tide");
        assertThat(read.diagnostics()).singleElement().satisfies(told -> assertThat(told.line()).isEqualTo(5));
    }

    @Test
    void aListLongerThanItsHeadIsKnown() {
        var list = "https://quay.example/a-long-way-to-the-page\n".repeat(400);
        assertThat(LINKS.recognise(list.substring(0, LinksImporter.HEAD_LENGTH).getBytes(StandardCharsets.UTF_8), "")).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void theLinksOfDesktopsAreRead() throws Exception {
        assertThat(only("[InternetShortcut]\r\nURL=https://quay.example/w\r\nIconIndex=0\r\n", Literals.SOURCE__URL)).isEqualTo("https://quay.example/w");
        assertThat(only("[Desktop Entry]\nType=Link\nName=The tide\nURL=https://quay.example/d\n", Literals.SOURCE__TITLE)).isEqualTo("The tide");
        assertThat(only("<?xml version=\"1.0\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                + "<plist version=\"1.0\"><dict><key>URL</key><string>https://quay.example/m?a=1&amp;b=2</string></dict></plist>", Literals.SOURCE__URL))
                .isEqualTo("https://quay.example/m?a=1&b=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "The tide is in https://quay.example/1", "ada: look\nhttps://quay.example/1", "https://quay.example/1 and more", "[Desktop Entry]\nExec=rm\n",
            "<?xml version=\"1.0\"?><feed><link href=\"https://quay.example/\"/></feed>", "ftp://quay.example/x", "https://"})
    void anythingElseIsLeftToOthers(String text) {
        assertThat(recognised(text)).isEqualTo(Confidence.NONE);
        assertThatThrownBy(() -> read(text)).isInstanceOf(ImportException.class);
    }

    @Test
    void theWorkbenchKnowsAddressesFromOtherText() {
        assertThat(formats("https://quay.example/1", "")).first().isEqualTo(LinksImporter.ID);
        assertThat(formats("https://quay.example/1", "later.txt")).first().isEqualTo(LinksImporter.ID);
        assertThat(formats("ada \u2014 3 March 2026 10:00\n\nThe tide is in.\nhttps://quay.example/1\n", "")).doesNotContain(LinksImporter.ID);
    }

    private static List<String> formats(String text, String name) {
        return ImporterRegistry.platform().choose(text.getBytes(StandardCharsets.UTF_8), name).stream().map(candidate -> candidate.format().id()).toList();
    }
}
