package org.adduce.importer.web.internal.talk;

import java.util.regex.Pattern;

/** What pages leave in the place of a comment that was taken away, or of the name of whoever wrote it. */
final class Gone {

    private static final Pattern WORDS = Pattern.compile("(?i)\\[(?:deleted|removed|flagged|dead|comment deleted|deleted by user|removed by reddit)\\]|comment (?:deleted|removed)(?: by (?:the )?(?:user|author|moderators?))?\\.?"
            + "|this (?:comment|post|message) (?:was|has been) (?:deleted|removed).*");

    private Gone() {
    }

    /** Whether some words say so. */
    static boolean isSaidBy(String words) {
        return !words.isEmpty() && WORDS.matcher(words).matches();
    }
}
