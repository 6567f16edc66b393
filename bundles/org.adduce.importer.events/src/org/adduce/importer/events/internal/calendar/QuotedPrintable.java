package org.adduce.importer.events.internal.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Values of the older form of calendars (vCalendar 1.0), where what is not plain ASCII is written as {@code =C3=BC}. */
final class QuotedPrintable {

    private static final String NAME = "QUOTED-PRINTABLE";

    private QuotedPrintable() {
    }

    /** Whether a line goes on with the next: it is written so and ends with a sign of equality. */
    static boolean goesOn(CharSequence line, String next) {
        int last = line.length() - 1;
        if (last < 0 || line.charAt(last) != '=' || next.toUpperCase(Locale.ROOT).startsWith("END:")) {
            return false;
        }
        var whole = line.toString();
        int colon = whole.indexOf(':');
        return colon > 0 && whole.substring(0, colon).toUpperCase(Locale.ROOT).contains(NAME);
    }

    /** A value as it is meant. */
    static String decoded(String value, Map<String, String> parameters) {
        boolean isEncoded = NAME.equalsIgnoreCase(parameters.get("ENCODING")) || parameters.containsKey(NAME);
        if (!isEncoded || value.indexOf('=') < 0) {
            return value;
        }
        var bytes = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            int code = value.charAt(i) == '=' && i + 2 < value.length() ? code(value, i + 1) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else {
                int end = value.offsetByCodePoints(i, 1);
                bytes.writeBytes(value.substring(i, end).getBytes(charset(parameters)));
                i = end - 1;
            }
        }
        return bytes.toString(charset(parameters)).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int code(String value, int at) {
        int high = Character.digit(value.charAt(at), 16);
        int low = Character.digit(value.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    private static Charset charset(Map<String, String> parameters) {
        return Charset.forName(parameters.getOrDefault("CHARSET", ""), StandardCharsets.UTF_8);
    }
}
