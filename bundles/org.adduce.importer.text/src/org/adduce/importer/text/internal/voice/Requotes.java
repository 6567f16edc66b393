package org.adduce.importer.text.internal.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.adduce.importer.text.internal.border.Genre;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.page.Span;

/**
 * A comment may begin with words in quotation marks that a voice before it says to the letter: they are that voice's, and the comment
 * answers it.
 */
final class Requotes {

    private static final String OPENING = "\"\u201C\u00AB\u201E";
    private static final String CLOSING = "\"\u201D\u00BB\u201C";
    private static final int SHORTEST = 18;
    private static final int LONGEST = 400;
    /** How far before it what is quoted so may stand. */
    private static final int REACH = 8000;
    private static final int NEAR = 40;

    private final Outline outline;
    private final Genre genre;
    private final Budget budget;
    private final Pulse pulse;

    Requotes(Outline outline, Genre genre, Budget budget, Pulse pulse) {
        this.outline = outline;
        this.genre = genre;
        this.budget = budget;
        this.pulse = pulse;
    }

    void add() {
        for (int index = 1; index < outline.entries().size(); index++) {
            pulse.beat();
            var voice = outline.entries().get(index).voice();
            boolean talks = genre == Genre.THREAD || outline.entries().get(index).head().isPresent();
            var words = talks ? opening(voice) : Optional.<Span>empty();
            if (words.isPresent()) {
                var said = said(words.get(), index);
                said.ifPresent(it -> tie(voice, words.get(), it));
            }
        }
    }

    /** What stands between the quotation marks that a voice begins with. */
    private Optional<Span> opening(Voice voice) {
        var first = voice.spans().getFirst();
        int mark = first.isEmpty() ? -1 : OPENING.indexOf(text().charAt(first.start()));
        if (mark < 0) {
            return Optional.empty();
        }
        int end = text().indexOf(CLOSING.charAt(mark), first.start() + 1, Math.min(first.end(), first.start() + LONGEST));
        if (end < 0 && mark == OPENING.length() - 1) {
            end = text().indexOf('\u201D', first.start() + 1, Math.min(first.end(), first.start() + LONGEST));
        }
        var words = end < 0 ? first : new Span(first.start() + 1, end).trimmed(text());
        return end < 0 || words.length() < SHORTEST || words.in(text()).indexOf(' ') < 0 ? Optional.empty() : Optional.of(words);
    }

    /** The last voice near that says these words, the mark at their end left out. */
    private Optional<Voice> said(Span words, int index) {
        int end = words.end();
        while (end > words.start() && (Chars.endsSentence(text().charAt(end - 1)) || text().charAt(end - 1) == ',')) {
            end--;
        }
        int from = Math.max(0, words.start() - REACH);
        int at = text().substring(from, words.start() - 1).lastIndexOf(text().substring(words.start(), end));
        if (at < 0 || end == words.start()) {
            return Optional.empty();
        }
        var said = new Span(from + at, from + at + end - words.start());
        List<Outline.Entry> near = outline.entries().subList(Math.max(0, index - NEAR), index);
        return near.stream().map(Outline.Entry::voice).filter(voice -> voice.encloses(said) && !voice.isTaken(said)).findFirst();
    }

    private void tie(Voice voice, Span words, Voice said) {
        var inner = voice.innerAt(words);
        if (inner.isEmpty() && (voice.isTaken(words) || !budget.take())) {
            return;
        }
        var quoted = inner.orElseGet(() -> new Voice(List.of(words), true));
        if (quoted.quotes().isPresent() || !quoted.reach().equals(words)) {
            return;
        }
        quoted.quotes(said);
        quoted.speaker(said.speaker().or(quoted::speaker));
        if (inner.isEmpty()) {
            voice.inner().add(quoted);
            voice.inner().sort(Comparator.comparing(Voice::reach));
        }
        if (voice.replyTo().isEmpty()) {
            voice.replyTo(said);
        }
    }

    private String text() {
        return outline.passages().text();
    }
}
