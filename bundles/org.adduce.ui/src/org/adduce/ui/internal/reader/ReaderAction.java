package org.adduce.ui.internal.reader;

import java.util.function.Consumer;
import org.adduce.ui.internal.reader.page.Reading;

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
    /** Makes the text larger. */
    ZOOM_IN(reader -> zoom(reader, () -> Zoom.step(1))),
    /** Makes the text smaller. */
    ZOOM_OUT(reader -> zoom(reader, () -> Zoom.step(-1))),
    /** Gives the text its first size. */
    ZOOM_RESET(reader -> zoom(reader, Zoom::reset)),
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

    private static int following(Reading reading, int offset, int step) {
        var voice = step > 0 ? reading.voices().after(offset) : reading.voices().before(offset);
        return voice.map(reading.voices().all()::indexOf).orElse(-1);
    }

    private static void zoom(SourceReader reader, Runnable zooming) {
        zooming.run();
        reader.pane().useNewFonts();
    }
}
