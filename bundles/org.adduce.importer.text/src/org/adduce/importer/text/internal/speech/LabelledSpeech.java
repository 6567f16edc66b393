package org.adduce.importer.text.internal.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.link.Link;
import org.adduce.importer.text.internal.link.Links;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.word.Lexicon;

/** A whole paragraph that is somebody else's, with the name before it and no quotation marks: "Lena Kovac (Corvid): ...", "RT @lena_k: ...", "QT @lena_k: ...". */
final class LabelledSpeech {

    private static final int LONGEST_LABEL = 90;
    private static final int LEAST = 30;
    /** How far around a paragraph somebody who is quoted at length is spoken of. */
    private static final int AROUND = 4000;
    private static final Pattern PASSED_ON = Pattern.compile("(?:RT|QT):? (@\\w{2,30}):? ");
    private static final Pattern NAMED = Pattern.compile("\\*{0,2}(\\p{Lu}[\\p{L}\u2019'.-]*(?: \\p{Lu}[\\p{L}\u2019'.-]*){1,3})( \\([^()\n]{2,40}\\))?\\*{0,2}: ?\\*{0,2} ");
    private static final Pattern SHORTENED = Pattern.compile("\\p{Lu}\\p{Lu}");
    private static final String MARKS = "\"\u201C\u00AB\u201E\u2018'";

    private final String text;

    LabelledSpeech(String text) {
        this.text = text;
    }

    /** What a passage passes on as a whole. */
    Optional<Saying> in(Span passage) {
        var head = new Span(passage.start(), Math.min(passage.end(), passage.start() + LONGEST_LABEL));
        boolean may = passage.length() >= LEAST && (text.startsWith("RT", passage.start()) || text.startsWith("QT", passage.start()) || text.indexOf(':', head.start(), head.end()) > 0);
        if (!may) {
            return Optional.empty();
        }
        var passed = PASSED_ON.matcher(text).region(head.start(), head.end());
        if (passed.lookingAt()) {
            return words(passed.end(), passage).map(words -> new Saying(words, Optional.of(passed.group(1)), true, Optional.empty()));
        }
        var named = NAMED.matcher(text).region(head.start(), head.end());
        if (!named.lookingAt() || isLabel(named.group(1)) || named.group(2) == null && !isSpokenOf(named.group(1), passage)) {
            return Optional.empty();
        }
        return words(named.end(), passage).filter(words -> words.length() >= LEAST).map(words -> new Saying(words, Optional.of(named.group(1)), true,
                Optional.of(new Doubt("Only the name before it makes the paragraph " + named.group(1) + "'s", "it is said of them, or their words go on below"))));
    }

    /** From a place to the end of the passage, without the link that it ends with. */
    private Optional<Span> words(int from, Span passage) {
        int end = Links.atEnd(text, passage).map(Link::span).map(Span::start).filter(link -> link > from).orElse(passage.end());
        var words = new Span(from, end).trimmed(text);
        return words.isEmpty() || MARKS.indexOf(text.charAt(words.start())) >= 0 ? Optional.empty() : Optional.of(words);
    }

    /** No person is called in capitals, like "WASI APIs" in a list of them. */
    private static boolean isLabel(String name) {
        if (SHORTENED.matcher(name).find()) {
            return true;
        }
        for (var word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (Lexicon.stopwords().contains(word) || Lexicon.labels().contains(word) || Lexicon.notNames().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text speaks of the person elsewhere by the last name alone, as of nobody who is a heading. */
    private boolean isSpokenOf(String name, Span passage) {
        int blank = name.lastIndexOf(' ');
        var last = name.substring(blank + 1);
        int to = Math.min(text.length(), passage.start() + AROUND);
        for (int at = text.indexOf(last, Math.max(0, passage.start() - AROUND), to); at >= 0; at = text.indexOf(last, at + last.length(), to)) {
            boolean whole = !text.startsWith(name, at - blank - 1) && isBreak(at - 1) && isBreak(at + last.length());
            if (whole) {
                return true;
            }
        }
        return false;
    }

    private boolean isBreak(int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
