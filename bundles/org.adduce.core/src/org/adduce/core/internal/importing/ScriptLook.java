package org.adduce.core.internal.importing;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.List;

/** How much a text looks as texts of a charset do. */
sealed interface ScriptLook {

    /** Those that are tried; of two that are as likely the former is taken. */
    List<ScriptLook> ALL = List.of(new Alphabet("windows-1252"), new Ideographs("GB18030", 0xB0, 0xD7, false), new Ideographs("Big5", 0xA4, 0xC6, false),
            new Ideographs("windows-31j", 0x88, 0x97, true), new Ideographs("EUC-JP", 0xB0, 0xCF, true), new Ideographs("x-windows-949", 0xB0, 0xC8, false),
            new Alphabet("windows-1251"), new Alphabet("KOI8-R"), new Alphabet("windows-1253"), new Alphabet("windows-1255"),
            new Alphabet("windows-1256"), new Alphabet("windows-1254"), new Alphabet("windows-1250"), new Alphabet("ISO-8859-2"),
            new Alphabet("windows-1257"), new Alphabet("x-windows-874"));

    /** The charset's name. */
    String charset();

    /** From -1, no text at all, to 1, a perfect one; 0 where all is ASCII. */
    double plausibility(String text);

    /**
     * An alphabet: letters beyond ASCII stand in words of one script, capitals at their beginning.
     *
     * @param charset the charset's name
     */
    record Alphabet(String charset) implements ScriptLook {

        private static final String SIGNS = "\u00A0\u00A1\u00A3\u00A7\u00A9\u00AB\u00AE\u00B0\u00B7\u00BB\u00BF\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\u20AC\u2116\u2122";
        private static final String SIGNS_IN_WORDS = "\u00B7\u2013\u2014\u2019";
        /** Thai fills nearly all places of its charset, so that nearly anything looks like it. */
        private static final double THAI = 0.9;

        @Override
        public double plausibility(String text) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) >= 0x80) {
                    sum += worth(i > 0 ? text.charAt(i - 1) : ' ', text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ');
                    count++;
                }
            }
            return count == 0 ? 0 : sum / count * (charset.endsWith("874") ? THAI : 1);
        }

        private static double worth(char before, char c, char after) {
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                return 1;
            }
            if (Character.isLetter(c)) {
                boolean isCapitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
                boolean isMixed = Character.isLetter(before) && UnicodeScript.of(before) != UnicodeScript.of(c);
                return isCapitalInside || isMixed ? -1 : 1;
            }
            boolean isInside = Character.isLetter(before) && Character.isLetter(after) && SIGNS_IN_WORDS.indexOf(c) < 0;
            return SIGNS.indexOf(c) < 0 ? -1 : isInside ? -0.5 : 1;
        }
    }

    /**
     * Ideographs: mostly those that the charset puts first because they are common.
     *
     * @param charset the charset's name
     * @param first the first lead byte of the common ones
     * @param last the last
     * @param hasKana whether Japanese syllables belong there
     */
    record Ideographs(String charset, int first, int last, boolean hasKana) implements ScriptLook {

        @Override
        public double plausibility(String text) {
            var encoding = Charset.forName(charset);
            var letters = text.codePoints().filter(c -> c >= 0x80).toArray();
            double sum = 0;
            for (int c : letters) {
                sum += worth(c, encoding);
            }
            return letters.length == 0 ? 0 : sum / letters.length;
        }

        private double worth(int c, Charset encoding) {
            if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF60 || c >= 0x2010 && c <= 0x2030) {
                return 0.5;
            }
            return switch (UnicodeScript.of(c)) {
                case HIRAGANA, KATAKANA -> c >= 0xFF61 ? -1 : hasKana ? 1 : -0.5;
                case HANGUL -> isCommon(c, encoding) ? 1 : -1;
                case HAN -> charset.endsWith("949") ? -0.5 : isCommon(c, encoding) ? 1 : -1;
                default -> -1;
            };
        }

        private boolean isCommon(int c, Charset encoding) {
            int lead = Character.toString(c).getBytes(encoding)[0] & 0xFF;
            return lead >= first && lead <= last;
        }
    }
}
