package org.adduce.importer.text.internal.proposal;

import java.util.Locale;
import java.util.Set;

/** What pages put in the place of words that somebody took back. */
final class Gone {

    private static final int LONGEST = 60;
    private static final Set<String> WORDS = Set.of("[deleted]", "[removed]", "[deleted by user]", "[removed by reddit]", "[flagged]", "[dead]", "comment deleted", "comment removed", "comment deleted by user", "comment removed by moderator",
            "this message was deleted", "you deleted this message", "this comment has been removed", "this comment was deleted", "deleted", "message deleted");

    private Gone() {
    }

    /** Whether these are such words. */
    static boolean is(String words) {
        return words.length() <= LONGEST && WORDS.contains(words.toLowerCase(Locale.ROOT).replaceAll("[\\u200E\\u200F]", "").strip().replaceFirst("\\.$", ""));
    }
}
