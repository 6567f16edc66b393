package org.adduce.importer.text.internal.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.page.Span;

/** Finds the speech inside a voice, passage by passage; remembers who spoke last. Of one voice and one thread. */
public final class SpeechReader {

    private static final int SLICE = 60_000;

    private final String text;
    private final Pulse pulse;
    private final LabelledSpeech labels;
    private Optional<String> lastSpeaker = Optional.empty();

    /** A reader of voices of a text. */
    public SpeechReader(String text, Pulse pulse) {
        this.text = text;
        this.pulse = pulse;
        this.labels = new LabelledSpeech(text);
    }

    /** The speech in a passage, in order; no two overlap. */
    public List<Saying> read(Span passage) {
        var labelled = labels.in(passage);
        if (labelled.isPresent()) {
            return List.of(labelled.get());
        }
        var found = new ArrayList<Saying>();
        int from = passage.start();
        while (from < passage.end()) {
            int to = sliceEnd(from, passage.end());
            if (to - from > SLICE / 2) {
                pulse.check();
            }
            found.addAll(readSlice(new Span(from, to)));
            from = to;
        }
        return found;
    }

    private List<Saying> readSlice(Span slice) {
        if (!Cues.mayHold(text, slice)) {
            return List.of();
        }
        var tokens = Tokens.of(text, slice);
        var quoted = Quoted.in(tokens);
        var speech = new QuotedSpeech(tokens, lastSpeaker);
        var found = new ArrayList<>(speech.read(quoted));
        for (var reported : new ReportedSpeech(tokens, speech.lastSpeaker()).read(quoted)) {
            boolean quotedWhole = found.stream().anyMatch(it -> isNearly(it, reported));
            if (!quotedWhole) {
                found.removeIf(it -> reported.words().encloses(it.words()));
                found.add(reported);
            }
        }
        found.sort(Comparator.comparing(Saying::words));
        lastSpeaker = speech.lastSpeaker();
        return apart(found);
    }

    /** Whether a report is hardly more than a quotation. */
    private static boolean isNearly(Saying quoted, Saying reported) {
        return quoted.verbatim() && reported.words().overlaps(quoted.words()) && quoted.words().length() * 10 > reported.words().length() * 7;
    }

    private static List<Saying> apart(List<Saying> sorted) {
        var apart = new ArrayList<Saying>();
        for (var saying : sorted) {
            if (apart.isEmpty() || !apart.getLast().words().overlaps(saying.words())) {
                apart.add(saying);
            }
        }
        return apart;
    }

    private int sliceEnd(int from, int end) {
        if (end - from <= SLICE) {
            return end;
        }
        int at = from + SLICE;
        while (at > from + SLICE / 2 && !Chars.isBlank(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
