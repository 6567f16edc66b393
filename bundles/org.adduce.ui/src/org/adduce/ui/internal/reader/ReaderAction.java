package org.adduce.ui.internal.reader;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.adduce.ui.internal.citing.CiteHandler;
import org.adduce.ui.internal.citing.Citer;
import org.adduce.ui.internal.citing.SelectedWords;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Voice;

/** What the keys of the reader do that only move about or look. */
enum ReaderAction {

    /** Goes to the next mark. */
    NEXT_MARK(reader -> goToMark(reader, 1)),
    /** Goes to the mark before. */
    PREVIOUS_MARK(reader -> goToMark(reader, -1)),
    /** Goes to the next voice. */
    NEXT_VOICE(reader -> goToVoice(reader, 1)),
    /** Goes to the voice before. */
    PREVIOUS_VOICE(reader -> goToVoice(reader, -1)),
    /** Goes to the next voice that was not read; the one left has been read then. */
    NEXT_UNREAD(ReaderAction::goToUnread),
    /** Marks the voice at the caret as read, or as not read. */
    MARK_VOICE(reader -> reader.pane().voiceAtCaret().map(Voice::utterance).ifPresent(voice -> reader.marks().mark(voice, !reader.marks().isRead(voice)))),
    /** Marks all of the source as read, or as not read. */
    MARK_SOURCE(reader -> reader.source().ifPresent(source -> reader.marks().mark(source, !reader.marks().isRead(source)))),
    /** Folds the answers to the voice at the caret, or unfolds them. */
    FOLD(reader -> reader.pane().voiceAtCaret().ifPresent(voice -> reader.fold((folds, reading) -> folds.toggle(voice, reading)))),
    /** Folds all answers, or unfolds them. */
    FOLD_ALL(reader -> reader.fold(Folds::toggleAll)),
    /** Opens the bar that finds words. */
    FIND(SourceReader::find),
    /** Goes to the next words found. */
    FIND_NEXT(reader -> reader.findNext(1)),
    /** Goes to the words found before. */
    FIND_PREVIOUS(reader -> reader.findNext(-1)),
    /** Makes lines longer. */
    WIDER(reader -> zoom(reader, () -> Measure.step(1))),
    /** Makes lines shorter. */
    NARROWER(reader -> zoom(reader, () -> Measure.step(-1))),
    /** Makes the text larger. */
    ZOOM_IN(reader -> zoom(reader, () -> Zoom.step(1))),
    /** Makes the text smaller. */
    ZOOM_OUT(reader -> zoom(reader, () -> Zoom.step(-1))),
    /** Gives the text its first size. */
    ZOOM_RESET(reader -> zoom(reader, Zoom::reset)),
    /** Copies the selected words with who said them, when and where. */
    CITE(ReaderAction::cite),
    /** Opens the address at the caret. */
    OPEN_LINK(reader -> reader.pane().addressAt(reader.pane().caret()).ifPresent(Browsing::open));

    private final Consumer<SourceReader> action;

    ReaderAction(Consumer<SourceReader> action) {
        this.action = action;
    }

    void run(SourceReader reader) {
        if (reader.reading().isPresent()) {
            action.accept(reader);
        }
    }

    private static void cite(SourceReader reader) {
        reader.reading().ifPresent(reading -> CiteHandler.put(new SelectedWords(reading, new Citer(reader.dossier())).of(reader.pane().selection(), reader.voiceAtCaret())));
    }

    private static void goToMark(SourceReader reader, int step) {
        var marks = reader.reading().orElseThrow().marks();
        var all = marks.all();
        int at = reader.pane().caret();
        for (int i = 0; i < all.size(); i++) {
            if (reader.pane().isSelected(all.get(i)) && all.get(i).place().start() == at) {
                if (i + step >= 0 && i + step < all.size()) {
                    reader.reveal(all.get(i + step));
                }
                return;
            }
        }
        (step > 0 ? marks.after(at) : marks.before(at)).ifPresent(reader::reveal);
    }

    private static void goToVoice(SourceReader reader, int step) {
        var reading = reader.reading().orElseThrow();
        var voices = reading.voices().all();
        int next = new Grasp(reader.pane()).voice().map(VoiceInHand::voice).map(voice -> voices.indexOf(voice) + step).orElseGet(() -> following(reading, reader.pane().caret(), step));
        if (next >= 0 && next < voices.size()) {
            reader.reveal(voices.get(next).utterance());
        }
    }

    private static void goToUnread(SourceReader reader) {
        var reading = reader.reading().orElseThrow();
        var at = reader.pane().voiceAtCaret();
        at.ifPresent(voice -> reader.marks().mark(voice.utterance(), true));
        var voices = reading.voices().all();
        int from = at.map(voices::indexOf).orElse(-1) + 1;
        Stream.concat(voices.subList(from, voices.size()).stream(), voices.subList(0, from).stream())
                .filter(voice -> !reader.marks().isRead(voice.utterance())).findFirst().ifPresent(voice -> reader.reveal(voice.utterance()));
    }

    private static int following(Reading reading, int offset, int step) {
        var voice = step > 0 ? reading.voices().after(offset) : reading.voices().before(offset);
        return voice.map(reading.voices().all()::indexOf).orElse(-1);
    }

    private static void zoom(SourceReader reader, Runnable zooming) {
        zooming.run();
        reader.pane().useNewFonts();
    }
}
