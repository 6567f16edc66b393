package org.adduce.importer.bibliography.internal.csl;

import java.util.regex.Pattern;

/** The few marks of HTML that CSL allows in its texts. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("(?i)</?(?:i|b|sup|sub|sc|em|strong|span)(?:\\s[^<>]{0,200})?>");
    private static final Pattern JATS = Pattern.compile("</?jats:[^<>]{0,200}>");

    private Markup() {
    }

    /** The text without marks. */
    static String plain(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        return JATS.matcher(TAG.matcher(text).replaceAll("")).replaceAll("").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
