package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.adduce.importer.text.internal.head.Plate;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.speech.Saying;
import org.adduce.importer.text.internal.speech.SpeechReader;

/** Makes voices of the speech inside voices: what they quote or report in a sentence. */
final class Speech {

    private static final String OPENING = "\"\u201C\u00AB\u201E";
    private static final String CLOSING = "\"\u201D\u00BB\u201C";
    private static final String DASHES = "\u2014\u2013";
    private static final int LONGEST_SOURCE = 80;

    private final Outline outline;
    private final Budget budget;
    private final Pulse pulse;

    Speech(Outline outline, Budget budget, Pulse pulse) {
        this.outline = outline;
        this.budget = budget;
        this.pulse = pulse;
    }

    void add() {
        for (var entry : outline.entries()) {
            var voice = entry.voice();
            voice.inner().sort(Comparator.comparing(Voice::reach));
            var forwarded = voice.inner().isEmpty() ? Forwarded.in(outline.passages().text(), voice).filter(other -> budget.take()) : Optional.<Voice>empty();
            var speaks = forwarded.orElse(voice);
            var found = new ArrayList<Voice>();
            var reader = new SpeechReader(outline.passages().text(), pulse);
            for (int index = entry.range().from(); index < entry.range().to(); index++) {
                pulse.beat();
                var passage = outline.passages().get(index);
                if (!passage.isQuoted() && !voice.isTaken(passage.span())) {
                    reader.read(withSource(entry, index)).stream().filter(saying -> isInner(speaks, saying.words()) && budget.take()).map(Speech::voiceOf).forEach(found::add);
                }
            }
            speaks.inner().addAll(found);
            forwarded.ifPresent(voice.inner()::add);
            voice.inner().sort(Comparator.comparing(Voice::reach));
        }
    }

    /** A quotation of a whole paragraph with the line below it that says after a dash whose it is. */
    private Span withSource(Outline.Entry entry, int index) {
        var passages = outline.passages();
        var span = passages.get(index).span();
        boolean may = index + 1 < entry.range().to() && !span.isEmpty() && OPENING.indexOf(passages.text().charAt(span.start())) >= 0 && CLOSING.indexOf(passages.text().charAt(span.end() - 1)) >= 0;
        if (!may) {
            return span;
        }
        var next = passages.get(index + 1);
        boolean isSource = !next.isQuoted() && !next.span().isEmpty() && next.span().length() <= LONGEST_SOURCE && DASHES.indexOf(passages.text().charAt(next.span().start())) >= 0
                && !passages.isFurnitureBetween(passages.get(index).lastLine(), next.firstLine());
        return isSource ? span.to(next.span()) : span;
    }

    /** A voice that does nothing but say the words has no other inside it. */
    private boolean isInner(Voice voice, Span words) {
        return !words.trimmed(outline.passages().text()).isEmpty() && voice.encloses(words) && !(voice.spans().size() == 1 && voice.reach().equals(words));
    }

    private static Voice voiceOf(Saying saying) {
        var voice = new Voice(saying.parts(), saying.verbatim());
        voice.speaker(saying.speaker().map(Speech::plate));
        saying.doubt().ifPresent(voice.doubts()::add);
        return voice;
    }

    private static Plate plate(String name) {
        return name.startsWith("@") ? new Plate(Optional.empty(), Optional.of(name)) : new Plate(Optional.of(name), Optional.empty());
    }
}
