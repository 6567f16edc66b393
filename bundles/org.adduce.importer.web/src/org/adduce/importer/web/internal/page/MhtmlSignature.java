package org.adduce.importer.web.internal.page;

import java.util.regex.Pattern;

/** How a web archive begins: with the head of a mail whose body is a page and what belongs to it. */
public final class MhtmlSignature {

    private static final Pattern HEADER = Pattern.compile("\\s*[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n(?s:.*)");
    private static final Pattern PAGE = Pattern.compile("(?is)\\bcontent-type:\\s*(?:multipart/related|text/html|multipart/alternative)");
    private static final Pattern SAVED = Pattern.compile("(?i)(?:^|\\n)(?:from:\\s*<?saved by|snapshot-content-location:|content-location:|x-mimeole:|mime-version:)");
    private static final int LONGEST_HEAD = 4000;

    private MhtmlSignature() {
    }

    /** Whether some text begins so. */
    public static boolean isOn(String head) {
        var start = head.substring(0, Math.min(head.length(), LONGEST_HEAD));
        return HEADER.matcher(start).matches() && PAGE.matcher(start).find() && SAVED.matcher(start).find();
    }
}
