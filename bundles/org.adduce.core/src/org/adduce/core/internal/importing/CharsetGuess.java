package org.adduce.core.internal.importing;

import com.ibm.icu.text.CharsetDetector;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the charsets from before Unicode bytes look like. The statistics of ICU tell long texts apart; for short ones
 * it also counts what the text would be like: letters of one script in words, common ideographs, no stray signs.
 *
 * @param charset the likeliest
 * @param isSure whether it is plainly likelier than any other
 */
record CharsetGuess(Charset charset, boolean isSure) {

    private static final int SAMPLE = 10_000;
    /** What a perfectly plausible text is worth, where ICU's best is worth 100. */
    private static final int WORTH = 150;
    /** By how much a reading must be likelier than any other to be plain. */
    private static final int LEAD = 30;
    private static final String WESTERN = "windows-1252";
    /** ICU's names and the charsets that hold at least the same characters. */
    private static final Map<String, List<String>> SUPERSETS = Map.of("ISO-8859-1", List.of(WESTERN), "ISO-8859-9", List.of("windows-1254"),
            "ISO-8859-7", List.of("windows-1253"), "ISO-8859-8", List.of("windows-1255"), "ISO-8859-8-I", List.of("windows-1255"),
            "ISO-8859-6", List.of("windows-1256"), "ISO-8859-2", List.of("windows-1250", "ISO-8859-2"), "Shift_JIS", List.of("windows-31j"),
            "EUC-KR", List.of("x-windows-949"));

    /** A charset that the bytes may be in, what they say in it, and how likely that is. */
    private record Reading(Charset charset, String text, double worth) {
    }

    /** The likeliest charset of bytes that are not UTF-8. */
    static CharsetGuess of(byte[] bytes) {
        var sample = sample(bytes);
        var statistics = statistics(sample);
        var readings = ScriptLook.ALL.stream().filter(look -> Charset.isSupported(look.charset()))
                .flatMap(look -> reading(sample, look, statistics.getOrDefault(look.charset(), 0)).stream())
                .sorted(Comparator.comparingDouble(Reading::worth).reversed()).toList();
        var best = readings.getFirst();
        double next = readings.stream().filter(reading -> !reading.text().equals(best.text())).mapToDouble(Reading::worth).max().orElse(0);
        return new CharsetGuess(best.charset(), best.worth() - next >= LEAD);
    }

    private static Optional<Reading> reading(byte[] sample, ScriptLook look, int statistics) {
        var charset = Charset.forName(look.charset());
        return decode(sample, charset).map(text -> new Reading(charset, text, look.plausibility(text) * WORTH + statistics));
    }

    private static Map<String, Integer> statistics(byte[] sample) {
        var statistics = new HashMap<String, Integer>();
        for (var match : new CharsetDetector().setText(sample).detectAll()) {
            SUPERSETS.getOrDefault(match.getName(), List.of(match.getName()))
                    .forEach(name -> statistics.merge(name, match.getConfidence(), Math::max));
        }
        return statistics;
    }

    /**
     * The lines with bytes beyond ASCII, as many as are enough; ASCII says nothing. No charset has line ends inside a
     * character, so none is cut; a line that is too long is cut where all before was ASCII, or is the last.
     */
    private static byte[] sample(byte[] bytes) {
        var sample = new ByteArrayOutputStream(SAMPLE);
        int start = 0;
        boolean isTelling = false;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            isTelling |= bytes[i] < 0;
            if (bytes[i] == '\n' || bytes[i] == '\r' || i == bytes.length - 1 || i - start == SAMPLE) {
                int length = Math.min(i + 1 - start, SAMPLE - sample.size());
                sample.write(bytes, start, isTelling ? length : 0);
                start = i + 1;
                isTelling = false;
            }
        }
        return sample.toByteArray();
    }

    /** The sample's text, if it is of that charset; a character cut off at its end does not count. */
    private static Optional<String> decode(byte[] sample, Charset charset) {
        if (OneByte.isOne(charset)) {
            return Optional.of(OneByte.decode(sample, charset));
        }
        var text = CharBuffer.allocate(sample.length + 1);
        var result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(sample), text, false);
        return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
    }
}
