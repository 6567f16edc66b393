package org.adduce.core.internal.importing;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Tells charsets that use seven bits and shift by escapes: ISO-2022 of Japan, Korea and China. They look like ASCII. */
final class Shifted {

    private static final char ESCAPE = 0x1B;
    private static final String FAMILY = "ISO-2022";
    private static final int SURE = 50;

    private Shifted() {
    }

    /** Whether bytes may be in such a charset that are this text if they are ASCII. */
    static boolean isPerhaps(String ascii) {
        return ascii.indexOf(ESCAPE) >= 0;
    }

    static Optional<Charset> of(byte[] bytes, Optional<Charset> declared) {
        if (!hasSevenBits(bytes)) {
            return Optional.empty();
        }
        var family = declared.filter(charset -> charset.name().startsWith(FAMILY));
        return family.isPresent() ? family : Arrays.stream(new CharsetDetector().setText(bytes).detectAll())
                .filter(match -> match.getName().startsWith(FAMILY) && match.getConfidence() >= SURE && Charset.isSupported(match.getName()))
                .map(match -> Charset.forName(match.getName())).findFirst();
    }

    private static boolean hasSevenBits(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
