package org.adduce.markup.internal;

import java.util.Map;
import java.util.regex.Pattern;

/** How far zones are from UTC. */
final class Zones {

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?\\s*([+-])(\\d{1,2}?)(?::?(\\d{2}))?");
    /** Those that mean one thing wherever they are used in dates of mails and feeds. */
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("Z", "Z"), Map.entry("UTC", "Z"), Map.entry("GMT", "Z"), Map.entry("UT", "Z"),
            Map.entry("EST", "-05:00"), Map.entry("EDT", "-04:00"), Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"), Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"), Map.entry("PDT", "-07:00"), Map.entry("AKST", "-09:00"), Map.entry("AKDT", "-08:00"), Map.entry("HST", "-10:00"), Map.entry("WET", "Z"),
            Map.entry("WEST", "+01:00"), Map.entry("CET", "+01:00"), Map.entry("CEST", "+02:00"), Map.entry("MEZ", "+01:00"), Map.entry("MESZ", "+02:00"), Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"), Map.entry("MSK", "+03:00"), Map.entry("JST", "+09:00"), Map.entry("KST", "+09:00"), Map.entry("AEST", "+10:00"), Map.entry("AEDT", "+11:00"),
            Map.entry("NZST", "+12:00"), Map.entry("NZDT", "+13:00"));
    private static final int LAST_HOUR = 18;
    private static final int LAST_MINUTE = 59;

    private Zones() {
    }

    /** The offset as EDTF writes it; empty for what is unknown or ambiguous. */
    static String offset(String zone) {
        var named = NAMED.get(zone);
        if (named != null) {
            return named;
        }
        var matcher = OFFSET.matcher(zone);
        if (!matcher.matches()) {
            return "";
        }
        int hours = Integer.parseInt(matcher.group(2));
        int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        if (hours > LAST_HOUR || minutes > LAST_MINUTE) {
            return "";
        }
        return hours == 0 && minutes == 0 ? "Z" : matcher.group(1) + twoDigits(hours) + ':' + twoDigits(minutes);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
