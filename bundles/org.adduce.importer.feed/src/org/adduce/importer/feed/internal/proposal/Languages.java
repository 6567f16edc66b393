package org.adduce.importer.feed.internal.proposal;

import java.util.Locale;
import java.util.regex.Pattern;

/** The languages that feeds name. */
final class Languages {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private Languages() {
    }

    /** The language as BCP 47 writes it, empty for what is none. */
    static String tag(String written) {
        var even = written.strip().replace('_', '-');
        return TAG.matcher(even).matches() ? Locale.forLanguageTag(even).toLanguageTag() : "";
    }
}
