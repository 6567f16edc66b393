package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids, instants and words as bytes: written by hand because a file is full of them, and so compared with the plain way. */
class ShortTextsTest {

    private interface Writing {
        void to(CanonicalOutput out) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new CanonicalOutput(bytes);
        writing.to(out);
        out.flush();
        return bytes.toString(UTF_8);
    }

    private static String written(Instant instant) throws IOException {
        return written(out -> InstantText.write(instant, out));
    }

    @Test
    void idsAreWrittenAsTheJdkWritesThem() throws IOException {
        var random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            assertThat(written(out -> out.id(id))).isEqualTo(id.toString());
        }
    }

    @Test
    void instantsAreWrittenTheShortWayAsTheLongWay() throws IOException {
        var random = new Random(2);
        for (int i = 0; i < 2000; i++) {
            var instant = Instant.ofEpochMilli(random.nextLong(-70_000_000_000_000L, 260_000_000_000_000L));
            assertThat(written(instant)).isEqualTo(InstantText.format(instant));
            assertThat(InstantText.parse(written(instant))).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @CsvSource({"0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59.999Z",
        "+10000-01-01T00:00:00Z, +010000-01-01T00:00:00.000Z", "-0001-12-31T23:59:59.999Z, -000001-12-31T23:59:59.999Z",
        "2026-06-12T10:15:30.007Z, 2026-06-12T10:15:30.007Z"})
    void yearsBeyondFourDigitsHaveASign(Instant instant, String text) throws IOException {
        assertThat(written(instant)).isEqualTo(text);
    }

    @Test
    void wordsOfAnyKindAreEscapedOneByOne() throws IOException {
        var random = new Random(3);
        var alphabet = "ab <>&]\"\n\tü—🙂\r".codePoints().toArray();
        for (int i = 0; i < 500; i++) {
            var words = new StringBuilder();
            random.ints(random.nextInt(i + 1), 0, alphabet.length).forEach(at -> words.appendCodePoint(alphabet[at]));
            words.append("a".repeat(i % 7 == 0 ? Escaper.BLOCK - 3 : 0)).append("🙂&");
            var text = words.toString();
            var plain = text.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#13;").replace("]]>", "]]&gt;");
            assertThat(written(out -> {
                out.begin(new byte[] {'x'});
                out.content();
                out.words(text);
            })).isEqualTo("<x>" + plain);
        }
    }
}
