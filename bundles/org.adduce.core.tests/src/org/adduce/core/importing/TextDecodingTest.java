package org.adduce.core.importing;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.adduce.core.importing.Diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {

    private static final String MANY_SCRIPTS = "caf\u00E9 \u2013 \u0440\u0443\u0441\u0441\u043A\u0438\u0439 \u4E2D\u6587 \u05E9\u05DC\u05D5\u05DD \uD83D\uDE80\n";

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void utf8IsReadAsItIs() throws ImportException {
        var decoded = TextDecoding.decode(MANY_SCRIPTS.getBytes(UTF_8));

        assertThat(decoded).isEqualTo(new DecodedText(MANY_SCRIPTS, UTF_8, java.util.List.of()));
    }

    @Test
    void noBytesAreAnEmptyText() throws ImportException {
        assertThat(TextDecoding.decode(new byte[0]).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkCountsAndGoes(String charset) throws ImportException {
        var decoded = TextDecoding.decode(("\uFEFF" + MANY_SCRIPTS).getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(MANY_SCRIPTS);
        assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
        assertThat(decoded.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsToldWithoutAMark(String charset) throws ImportException {
        assertThat(TextDecoding.decode("They are behind.\n".getBytes(Charset.forName(charset))).text()).isEqualTo("They are behind.\n");
        var chinese = "\u4ED6\u4EEC\u843D\u540E\u4E09\u5E74\u3002\n".repeat(5);
        assertThat(TextDecoding.decode(chinese.getBytes(Charset.forName(charset))).text()).isEqualTo(chinese);
    }

    @Test
    void aZeroByteMakesNoUtf16() throws ImportException {
        var decoded = TextDecoding.decode("first\nse\0cond!\n".getBytes(UTF_8));

        assertThat(decoded.text()).isEqualTo("first\nse\uFFFDcond!\n");
        assertThat(decoded.diagnostics()).singleElement().matches(d -> d.severity() == Severity.WARNING && d.line() == 2);
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb\r\n','a\nb\n'", "'a\rb\r','a\nb\n'", "'\r\r\n\n','\n\n\n'", "'a\nb','a\nb'", "'a\r','a\n'"})
    void linesEndWithLf(String before, String after) throws ImportException {
        assertThat(TextDecoding.decode(before.getBytes(UTF_8)).text()).isEqualTo(after);
    }

    @Test
    void whatXmlCannotHoldIsReplacedOneForOneAndCounted() throws ImportException {
        var decoded = TextDecoding.decode("one\r\ntwo\f\u0001\r\n\uFFFE\t".getBytes(UTF_8));

        assertThat(decoded.text()).isEqualTo("one\ntwo\uFFFD\uFFFD\n\uFFFD\t");
        assertThat(decoded.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.line()).isEqualTo(2);
            assertThat(d.message()).contains(": 3,");
        });
    }

    @Test
    void halfAPairIsReplaced() throws ImportException {
        assertThat(TextDecoding.decode(joined(bytes(0xFF, 0xFE), "a".getBytes(UTF_16LE), bytes(0x3D, 0xD8), "b".getBytes(UTF_16LE))).text())
                .isEqualTo("a\uFFFDb");
    }

    @Test
    void aStrayByteInUtf8IsReadAsWestern() throws ImportException {
        var decoded = TextDecoding.decode(joined("gr\u00F6\u00DFer, sch\u00F6ner\nit".getBytes(UTF_8), bytes(0x92), "s caf\u00E9\n".getBytes(UTF_8)));

        assertThat(decoded.text()).isEqualTo("gr\u00F6\u00DFer, sch\u00F6ner\nit\u2019s caf\u00E9\n");
        assertThat(decoded.charset()).isEqualTo(UTF_8);
        assertThat(decoded.diagnostics()).singleElement().matches(d -> d.severity() == Severity.WARNING && d.line() == 2);
    }

    @Test
    void anEndCutOffInACharacterIsReplaced() throws ImportException {
        var whole = "\u4ED6\u4EEC\u843D\u540E\u4E09\u5E74".getBytes(UTF_8);
        var decoded = TextDecoding.decode(java.util.Arrays.copyOf(whole, whole.length - 1));

        assertThat(decoded.text()).isEqualTo("\u4ED6\u4EEC\u843D\u540E\u4E09\uFFFD");
        assertThat(decoded.diagnostics()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GB18030|他们说中国的芯片落后三年。我不同意，最多落后一年。", "GB18030|你好，世界", "GB18030|lena: 我觉得不会。 mk: 为什么？", "GB18030|不对",
        "Big5|他們說臺灣的晶片領先三年。我不同意，最多領先一年。", "Big5|你好，世界", "Big5|mk: 不會吧",
        "Shift_JIS|彼らは三年遅れていると言っている。私はそうは思わない。", "Shift_JIS|こんにちは、世界", "Shift_JIS|東京の半導体工場",
        "EUC-JP|彼らは三年遅れていると言っている。私はそうは思わない。", "EUC-JP|東京の半導体工場",
        "EUC-KR|그들은 삼 년 뒤처져 있다고 말합니다. 저는 그렇게 생각하지 않습니다.", "ISO-2022-JP|彼らは三年遅れていると言っている。",
        "windows-1251|Они говорят, что отстают на три года. Я не согласен, максимум на год.", "windows-1251|Привет, мир",
        "windows-1251|«Кто сказал?» — спросил он", "windows-1251|Ivan: да, конечно", "KOI8-R|Они говорят, что отстают на три года.", "KOI8-R|Привет, мир",
        "windows-1252|Er sagte, die Größe wäre für „alle“ überraschend – schön.", "windows-1252|café", "windows-1252|He said “no” – it’s fine",
        "windows-1252|it costs 5 €", "windows-1252|El niño comió una piña, ¿verdad?", "ISO-8859-1|Il a été très surpris par la réponse.",
        "windows-1253|Λένε ότι είναι τρία χρόνια πίσω. Δεν συμφωνώ.", "windows-1255|הם אומרים שהם מפגרים בשלוש שנים. אני לא מסכים.",
        "windows-1256|يقولون إنهم متأخرون ثلاث سنوات. أنا لا أوافق.", "windows-1254|Üç yıl geride olduklarını söylüyorlar. Katılmıyorum, şaşırtıcı değil.",
        "windows-1250|Řekl, že příliš žluťoučký kůň úpěl ďábelské ódy.", "windows-1250|Mówią, że są trzy lata w tyle. Nie zgadzam się, najwyżej o rok.",
        "ISO-8859-2|Mówią, że są trzy lata w tyle. Nie zgadzam się, najwyżej o rok.", "x-windows-874|พวกเขาบอกว่าตามหลังสามปี"})
    void oldCharsetsAreToldByTheirLook(String charset, String words) throws ImportException {
        var decoded = TextDecoding.decode(words.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(words);
    }

    @Test
    void aGuessIsTold() throws ImportException {
        var decoded = TextDecoding.decode("Они говорят, что отстают на три года.".getBytes(Charset.forName("windows-1251")));

        assertThat(decoded.diagnostics()).singleElement().matches(d -> d.severity() == Severity.INFO && d.message().contains("windows-1251"));
    }

    @Test
    void aDoubtfulGuessIsAWarning() throws ImportException {
        var decoded = TextDecoding.decode("안녕하세요".getBytes(Charset.forName("EUC-KR")));

        assertThat(decoded.diagnostics()).singleElement().matches(d -> d.severity() == Severity.WARNING);
    }

    @Test
    void whatMattersMayComeLateInALongText() throws ImportException {
        var words = "plain ascii line\n".repeat(20_000) + "Они говорят, что отстают на три года.\n";

        assertThat(TextDecoding.decode(words.getBytes(Charset.forName("windows-1251"))).text()).isEqualTo(words);
    }

    @Test
    void oneLongLineIsSampledToo() throws ImportException {
        var words = "x".repeat(30_000) + "他们说中国的芯片落后三年。".repeat(3_000);

        assertThat(TextDecoding.decode(words.getBytes(Charset.forName("GB18030"))).text()).isEqualTo(words);
    }

    @Test
    void bytesThatStandForNothingAreNotLost() throws ImportException {
        var decoded = TextDecoding.decode(joined("déjà vu, très bien".getBytes(Charset.forName("windows-1252")), bytes(0x81)), "windows-1252");

        assertThat(decoded.text()).isEqualTo("déjà vu, très bien\u0081");
    }

    @Test
    void aDeclaredCharsetIsBelievedWhereTheBytesAreNotUtf8() throws ImportException {
        assertThat(TextDecoding.decode(bytes(0xE9, 't', 0xE9), "KOI8-R").text()).isEqualTo("\u0418t\u0418");
        assertThat(TextDecoding.decode("\u2019n".getBytes(Charset.forName("windows-1252")), "iso-8859-1").text()).isEqualTo("\u2019n");
        assertThat(TextDecoding.decode("\u9F99\u9F98".getBytes(Charset.forName("GB18030")), "gb2312").text()).isEqualTo("\u9F99\u9F98");
    }

    @Test
    void aDeclaredCharsetIsNotBelievedAgainstTheBytes() throws ImportException {
        var decoded = TextDecoding.decode("\u00E9t\u00E9".getBytes(UTF_8), "windows-1251");

        assertThat(decoded.text()).isEqualTo("\u00E9t\u00E9");
        assertThat(decoded.diagnostics()).singleElement().matches(d -> d.message().contains("windows-1251"));
    }

    @Test
    void anUnknownCharsetIsTold() throws ImportException {
        var hints = new Hints("a.txt", Instant.EPOCH, Optional.empty(), Map.of(Hints.CHARSET, "x-klingon"));

        assertThat(TextDecoding.decode("a".getBytes(UTF_8), hints).diagnostics()).singleElement().matches(d -> d.message().contains("x-klingon"));
    }

    @Test
    void aHeadThatEndsInACharacterIsReadUpToIt() {
        var head = "\u4ED6\u4EEC".getBytes(UTF_8);

        assertThat(TextDecoding.head(java.util.Arrays.copyOf(head, 5))).isEqualTo("\u4ED6");
        assertThat(TextDecoding.head(head)).isEqualTo("\u4ED6\u4EEC");
        assertThat(TextDecoding.head(new byte[0])).isEmpty();
    }

    @Test
    void moreThanTheLimitIsRefusedWithTheRemedy() {
        assertThatThrownBy(() -> TextDecoding.decode(new byte[TextDecoding.LIMIT + 1])).isInstanceOf(ImportException.class)
                .hasMessageContaining("513 MB").hasMessageContaining("512 MB").hasMessageContaining("Split");
    }

    @Test
    void anyBytesGiveATextThatCanBeKept() throws ImportException {
        var random = new Random(20261121);
        for (int round = 0; round < 2_000; round++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            var decoded = TextDecoding.decode(bytes);
            assertThat(decoded.text()).as("seed 20261121, round %d", round).doesNotContain("\r", "\0").isEqualTo(TextDecoding.decode(
                    decoded.text().getBytes(UTF_8)).text());
        }
    }

    @Test
    void anyTextComesBackFromUtf8And16() throws ImportException {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder("a");
            for (int i = random.nextInt(50); i > 0; i--) {
                int c = random.nextInt(0x20, 0x30000);
                text.appendCodePoint(c >= 0xD800 && c < 0xE000 || (c & 0xFFFE) == 0xFFFE || c == 0xFEFF ? ' ' : c);
            }
            assertThat(TextDecoding.decode(text.toString().getBytes(UTF_8)).text()).isEqualTo(text.toString());
            assertThat(TextDecoding.decode(("\uFEFF" + text).getBytes(UTF_16BE)).text()).isEqualTo(text.toString());
        }
    }

    @Test
    void fiftyMegabytesAreReadInAMomentEvenOnABusyMachine() throws ImportException {
        var line = "Они говорят, что отстают на три года \uD83D\uDE80.\r\n".getBytes(UTF_8);
        var bytes = new byte[50 << 20];
        for (int i = 0; i + line.length <= bytes.length; i += line.length) {
            System.arraycopy(line, 0, bytes, i, line.length);
        }
        long start = System.nanoTime();

        var decoded = TextDecoding.decode(bytes);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(decoded.text()).startsWith("Они говорят, что отстают на три года \uD83D\uDE80.\nОни");
    }
}
