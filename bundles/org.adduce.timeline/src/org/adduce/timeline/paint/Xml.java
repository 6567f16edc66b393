package org.adduce.timeline.paint;

/** Writes text and numbers into XML. */
final class Xml {

    private Xml() {
    }

    /** Text with XML's own signs escaped; what XML cannot hold becomes U+FFFD. */
    static String text(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= 0x10000;
    }

    /** A number to a hundredth, without idle zeros. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long fraction = Math.abs(hundredths % 100);
        var sign = hundredths < 0 ? "-" : "";
        var whole = sign + Math.abs(hundredths / 100);
        if (fraction == 0) {
            return hundredths == 0 ? "0" : whole;
        }
        return whole + (fraction % 10 == 0 ? "." + fraction / 10 : fraction < 10 ? ".0" + fraction : "." + fraction);
    }
}
