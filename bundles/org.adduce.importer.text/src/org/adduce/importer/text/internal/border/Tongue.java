package org.adduce.importer.text.internal.border;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.adduce.importer.text.internal.page.Span;

/** In which of some languages words in Latin letters are written, as the smallest words tell. */
enum Tongue {
    ENGLISH("the of and to is in that it for was with are this have not be they he she what but who from which"),
    GERMAN("der die das und ist nicht ein eine ich zu den von mit es sich auf für auch dass wir sie wie dem des"),
    FRENCH("le la les des et est une dans que qui pour pas sur avec nous vous du au ce il elle mais ont sont"),
    SPANISH("el los las y es una que por con para del no se su como más pero son está hay muy"),
    ITALIAN("il gli che di è una per non con sono della nel più anche ma come questo ha alla"),
    DUTCH("het een van en niet dat ik zijn op te met voor er maar ook aan bij wij naar wordt"),
    PORTUGUESE("o os as e é uma que não por com para do da em são mais mas como está muito");

    private static final int REACH = 400;
    private static final int LEAST = 3;
    private static final int LONGEST_WORD = 7;
    private static final Tongue[] ALL = values();
    /** Of every small word, in which languages it is one: a bit a language. */
    private static final Map<String, Integer> WORDS = words();

    private final String small;

    Tongue(String small) {
        this.small = small;
    }

    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        for (var tongue : ALL) {
            for (var word : tongue.small.split(" ")) {
                words.merge(word, 1 << tongue.ordinal(), (one, other) -> one | other);
            }
        }
        return words;
    }

    /** The language of a range, where one has clearly the most. */
    static Optional<Tongue> of(String text, Span span) {
        var counts = new int[ALL.length];
        int end = Math.min(span.end(), span.start() + REACH);
        int at = span.start();
        while (at < end) {
            int from = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > from && at - from <= LONGEST_WORD) {
                count(text.substring(from, at).toLowerCase(Locale.ROOT), counts);
            }
            at = at == from ? at + 1 : at;
        }
        return best(counts);
    }

    private static void count(String word, int[] counts) {
        int in = WORDS.getOrDefault(word, 0);
        for (int tongue = 0; in != 0; tongue++, in >>= 1) {
            counts[tongue] += in & 1;
        }
    }

    private static Optional<Tongue> best(int[] counts) {
        int best = 0;
        for (int tongue = 1; tongue < counts.length; tongue++) {
            best = counts[tongue] > counts[best] ? tongue : best;
        }
        int near = 0;
        for (int count : counts) {
            near += count * 2 > counts[best] ? 1 : 0;
        }
        return counts[best] >= LEAST && near == 1 ? Optional.of(ALL[best]) : Optional.empty();
    }
}
