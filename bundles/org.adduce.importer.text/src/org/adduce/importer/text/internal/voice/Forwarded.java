package org.adduce.importer.text.internal.voice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Plate;
import org.adduce.importer.text.internal.page.Span;

/** What somebody passes on in a chat: a line that says whose it is, and their words below it up to the end of the message. */
final class Forwarded {

    private static final int LONGEST = 120;
    private static final Pattern LINE = Pattern.compile("\\[?(?:Forwarded (?:message )?from|Weitergeleitet (?:aus|von)|Transféré (?:de|depuis)|Reenviado de|Inoltrato da|Encaminhado de|Переслано (?:от|из)):? ([^\\]\\n]{2,80}?)\\]?");

    private Forwarded() {
    }

    /** The voice of whoever wrote it, where the words of another begin with such a line. */
    static Optional<Voice> in(String text, Voice voice) {
        var reach = voice.reach();
        int end = text.indexOf('\n', reach.start());
        if (end < 0 || end >= reach.end() || end - reach.start() > LONGEST) {
            return Optional.empty();
        }
        var line = LINE.matcher(text.substring(reach.start(), end).strip());
        var words = new Span(end, reach.end()).trimmed(text);
        return line.matches() && !words.isEmpty() ? Plate.read(line.group(1)).map(plate -> said(words, plate)) : Optional.empty();
    }

    private static Voice said(Span words, Plate plate) {
        var forwarded = new Voice(List.of(words), true);
        forwarded.speaker(Optional.of(plate));
        return forwarded;
    }
}
