package org.adduce.importer.web;

import static org.adduce.importer.web.Pages.PROSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Key;
import org.adduce.corpora.Corpora;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to pages: charsets, web archives, damage. */
class FilesTest {

    private static final String ARCHIVE = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://harbour.example/1\r\nSubject: =?utf-8?Q?The_yard?=\r\nDate: Fri, 12 Jun 2026 09:14:05 +0200\r\n"
            + "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"--b\"\r\n\r\n----b\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n"
            + "Content-Location: https://harbour.example/1\r\n\r\n<html><body><article><p>Caf=E9: a long=\r\n line with <a href=3D\"/2\">a link</a>, and more.</p>" + PROSE + "</article></body></html>\r\n"
            + "----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <x@y>\r\n\r\niVBORw0KGgo=\r\n----b--\r\n";

    @Test
    void webArchives() throws Exception {
        var page = Pages.of(ARCHIVE.getBytes(StandardCharsets.ISO_8859_1), "page.mhtml");
        assertThat(page.text(page.source())).startsWith("Café: a long line with a link, and more.");
        assertThat(page.source().key()).isEqualTo(Key.url("https://harbour.example/1"));
        assertThat(page.text(Literals.SOURCE__TITLE)).isEqualTo("The yard");
        assertThat(Pages.text(page.all(Literals.CITATION).getFirst(), Literals.CITATION__URL)).isEqualTo("https://harbour.example/2");
        assertThat(page.source().value(Literals.SOURCE__PUBLISHED)).isEmpty();
    }

    @Test
    void aWebArchiveWhoseHeadNamesNoBoundaryIsReadByTheOneThereIs() throws Exception {
        var page = Pages.of(ARCHIVE.replace("; boundary=\"--b\"", "").getBytes(StandardCharsets.ISO_8859_1), "page.mhtml");
        assertThat(page.text(page.source())).startsWith("Caf\u00E9: a long line with a link, and more.");
        assertThat(page.messages()).anyMatch(message -> message.contains("does not say what stands between its parts"));
    }

    @Test
    void aWebArchiveThatIsCutOffIsTold() throws Exception {
        var whole = ARCHIVE.substring(0, ARCHIVE.indexOf("</article>"));
        var page = Pages.of(whole.getBytes(StandardCharsets.ISO_8859_1), "page.mhtml");
        assertThat(page.text(page.source())).startsWith("Caf\u00E9");
        assertThat(page.proposal().diagnostics()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.message()).contains("cut off");
            assertThat(diagnostic.line()).isEqualTo((int) whole.lines().count());
        });
        assertThat(Pages.of(ARCHIVE.getBytes(StandardCharsets.ISO_8859_1), "page.mhtml").messages()).noneMatch(message -> message.contains("cut off"));
    }

    @Test
    void thePageOfAWebArchiveIsTheOneThatItsHeadNames() throws Exception {
        var frame = "----b\r\nContent-Type: text/html\r\nContent-ID: <f@y>\r\nContent-Location: https://frame.example/\r\n\r\n<p>A frame</p>\r\n";
        var archive = ARCHIVE.replace("boundary=\"--b\"", "start=\"<p@y>\"; boundary=\"--b\"").replaceFirst("----b\r\n", frame + "----b\r\nContent-ID: <p@y>\r\n");
        var page = Pages.of(archive.getBytes(StandardCharsets.ISO_8859_1), "page.mhtml");
        assertThat(page.text(page.source())).startsWith("Caf\u00E9");
        assertThat(page.messages()).anyMatch(message -> message.contains("1 further pages"));
    }

    @Test
    void aWebArchiveWhoseHeadNamesAnotherBoundaryIsReadByTheOneThereIs() throws Exception {
        var page = Pages.of(ARCHIVE.replace("boundary=\"--b\"", "boundary=\"--other\"").getBytes(StandardCharsets.ISO_8859_1), "page.mhtml");
        assertThat(page.text(page.source())).startsWith("Caf\u00E9: a long line with a link, and more.");
        assertThat(page.proposal().diagnostics()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.message()).contains("--other").contains("\u201C--b\u201D");
            assertThat(diagnostic.line()).isEqualTo(8);
        });
    }

    private static byte[] archive(String part, String charset) {
        return ("MIME-Version: 1.0\r\nSubject: Холодный двор\r\nContent-Type: multipart/related; boundary=\"--b\"\r\n\r\n----b\r\n" + part + "\r\n----b--\r\n").getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8"})
    void aPartThatSaysNoCharsetIsReadByThePagesOwnWord(String charset) throws Exception {
        var page = Pages.of(archive("Content-Type: text/html\r\nContent-Location: https://harbour.example/3\r\n\r\n<html><head><meta charset=" + charset
                + "></head><body><article><p>Лодки зимуют.</p>" + PROSE + "</article></body></html>", charset), "page.mht");
        assertThat(page.text(page.source())).startsWith("Лодки зимуют.");
        assertThat(page.text(Literals.SOURCE__TITLE)).isEqualTo("Холодный двор");
    }

    @Test
    void aWebArchiveOfNothingButPlainTextIsRead() throws Exception {
        var page = Pages.of(archive("Content-Type: text/plain; charset=windows-1251\r\n\r\nЛодки <зимуют> & спят.", "windows-1251"), "page.mht");
        assertThat(page.text(page.source())).isEqualTo("Лодки <зимуют> & спят.");
    }

    @Test
    void theWebArchiveAtHandIsRead() throws Exception {
        try (var files = Files.list(Corpora.at("mhtml"))) {
            for (var file : files.toList()) {
                assertThat(Pages.of(Files.readAllBytes(file), file.getFileName().toString()).text(Literals.SOURCE__TITLE)).isNotEmpty();
            }
        }
    }

    @Test
    void theThreadAtHandIsRead() throws Exception {
        try (var files = Files.list(Corpora.at("social/samples"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
                var page = Pages.of(Files.readAllBytes(file), file.getFileName().toString());
                assertThat(page.all(Literals.UTTERANCE)).hasSizeGreaterThanOrEqualTo(5).allMatch(voice -> !page.speaker(voice).equals("?"));
                assertThat(page.all(Literals.UTTERANCE)).anyMatch(voice -> voice.value(Literals.UTTERANCE__REPLY_TO).isPresent());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-8", "Shift_JIS", "ISO-8859-5"})
    void charsetsAreReadAsDeclared(String charset) throws Exception {
        var html = "<html><head><meta charset=" + charset + "><title>Холодный двор зимой</title></head><body>" + PROSE + "</body></html>";
        assertThat(Pages.of(html.getBytes(Charset.forName(charset)), "x.html").text(Literals.SOURCE__TITLE)).isEqualTo("Холодный двор зимой");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE html><html>                | page.html | CERTAIN
            <?xml version="1.0"?><html>          | x         | CERTAIN
            <div class="a">                      | x.htm     | LIKELY
            <p>Words                             | x         | LIKELY
            <?xml version="1.0"?><rss>           | x.xml     | NONE
            <feed xmlns="http://www.w3.org/2005/Atom"> | x.html | NONE
            Dear <html>                          | x.txt     | NONE
            {"a": "<html>"}                      | x.json    | NONE
            """)
    void whatIsAPage(String head, String name, Confidence confidence) {
        assertThat(new WebImporter().recognise(head.getBytes(StandardCharsets.UTF_8), name)).isEqualTo(confidence);
        assertThat(new WebImporter().recognise(ARCHIVE.getBytes(StandardCharsets.UTF_8), "x")).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void emptyPagesAreRefused() {
        assertThatThrownBy(() -> Pages.of("")).isInstanceOf(ImportException.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> Pages.of("<html><body></body></html>")).isInstanceOf(ImportException.class).hasMessageContaining("no words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<div><p>x", "<ul><li>", "<table><tr><td>", "<blockquote>", "<b>", "<div class=comment>", "<font>"})
    void deepNestingIsRead(String tags) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Pages.of("<title>T</title>" + tags.repeat(20_000) + PROSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<br>", "x<br><br>", "<b>y</b> <br> ", "<br>&nbsp;<br>z"})
    void manyLineEndsAreRead(String line) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Pages.of("<title>T</title><div>" + line.repeat(40_000) + PROSE + "</div>"));
    }

    @Test
    void whatIsInFramesIsToldOf() throws Exception {
        var frames = "<frameset cols='1,2'><frame src='menu.html'><frame src='notes.html'></frameset></html>";
        assertThat(Pages.of("<html><head><title>Yard</title></head>" + frames).messages()).anyMatch(message -> message.contains("menu.html, notes.html"));
        assertThatThrownBy(() -> Pages.of("<html>" + frames)).isInstanceOf(ImportException.class).hasMessageContaining("notes.html");
    }

    @Test
    void hugeAttributesAreRead() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Pages.of("<title>T</title><div class='" + "comment ".repeat(100_000) + "' style='" + "a:b;".repeat(200_000) + "'>" + PROSE + "</div>"));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedFilesAreReadOrRefused(int seed) {
        var random = new Random(seed);
        var html = "<html><head><title>T</title><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"H\"}</script></head><body><article>" + PROSE + "</article><li class=comment id=comment-1><b class=fn>a</b><div class=comment-content>x</div></li></body></html>";
        var bytes = (random.nextBoolean() ? html : ARCHIVE).getBytes(StandardCharsets.ISO_8859_1);
        for (int flips = random.nextInt(30); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        try {
            assertThat(Pages.of(Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)), "x.html").proposal().items()).isNotEmpty();
        } catch (ImportException refused) {
            assertThat(refused.diagnostic().message()).isNotBlank();
        }
    }
}
