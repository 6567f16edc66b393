package org.adduce.importer.text.internal.voice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.head.Plate;
import org.adduce.importer.text.internal.page.Span;

/** What lines of a page between two voices say of who answers whom: "48 comments", "2 replies", "Quote". */
final class CommentPage {

    private static final int LONGEST = 2000;
    private static final Pattern COMMENTS = Pattern.compile("(?:go to comments|comments section|search comments|add comment|sort(?:ed)? by\\b.*|\\d[\\d.,k]* comments?|comments? \\(\\d+\\)|most relevant)");
    private static final Pattern REPLIES = Pattern.compile("[\u00B7\u2022 ]*\\d+ (?:more )?repl(?:y|ies)");

    private static final Pattern FOLDED = Pattern.compile("last reply .*|(?:show|view) (?:\\d+ )?(?:more )?repl(?:y|ies)");

    private final Outline outline;

    CommentPage(Outline outline) {
        this.outline = outline;
    }

    /** Whom a voice answers as the lines above it say. */
    Optional<Voice> answered(int index) {
        var entry = outline.entries().get(index);
        var before = outline.entries().get(index - 1).voice();
        var lines = between(before, entry.voice());
        if (isQuoted(lines)) {
            if (before.replyTo().isEmpty()) {
                before.replyTo(entry.voice());
            }
            return Optional.empty();
        }
        if (entry.voice().replyTo().isPresent()) {
            return Optional.empty();
        }
        if (index == 1 && has(lines, COMMENTS)) {
            return Optional.of(before);
        }
        boolean named = entry.voice().speaker().flatMap(Plate::name).isPresent() && !entry.voice().speaker().equals(before.speaker());
        if (!named || !has(lines, REPLIES) || has(lines, FOLDED)) {
            return Optional.empty();
        }
        entry.voice().doubts().add(new Doubt("The page says above it that the voice before is answered", "the answers are folded away, and it is none of them"));
        return Optional.of(before);
    }

    /** A page that shows a post within another says so above its name. */
    private static boolean isQuoted(String[] lines) {
        for (var line : lines) {
            if (!line.isBlank()) {
                return line.strip().equals("quote");
            }
        }
        return false;
    }

    private static boolean has(String[] lines, Pattern pattern) {
        for (var line : lines) {
            if (pattern.matcher(line.strip()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The lines between the words of two voices, in small letters. */
    private String[] between(Voice before, Voice after) {
        int from = before.reach().end();
        int to = Math.max(from, Math.min(after.reach().start(), from + LONGEST));
        return new Span(from, to).in(outline.passages().text()).toLowerCase(Locale.ROOT).split("\n");
    }
}
