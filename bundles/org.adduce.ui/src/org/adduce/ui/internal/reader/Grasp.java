package org.adduce.ui.internal.reader;

import java.util.Locale;
import java.util.Optional;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Sentences;
import org.adduce.ui.internal.reader.page.Stretch;
import org.adduce.ui.internal.reader.page.Voice;
import org.eclipse.swt.graphics.Rectangle;

/** Finds the words a command is about: those selected, else the sentence at the caret, on a heading all that the voice says. */
final class Grasp {

    private final TextPane pane;

    Grasp(TextPane pane) {
        this.pane = pane;
    }

    /** The words, selected now so that one sees what will be marked; empty where there are none. */
    Optional<WordsInHand> words() {
        return pane.reading().map(this::place).filter(words -> !words.isEmpty()).map(this::grasp);
    }

    /** The voice the caret stands in; empty where nobody speaks. */
    Optional<VoiceInHand> voice() {
        return pane.voiceAtCaret().map(voice -> new VoiceInHand(voice, pane.control(), caretBounds()));
    }

    private Rectangle caretBounds() {
        var text = pane.control();
        var point = text.getLocationAtOffset(text.getCaretOffset());
        return box(point.x, point.y);
    }

    private Stretch place(Reading reading) {
        var selected = pane.selection().trimmed(reading.text());
        if (!selected.isEmpty()) {
            return selected;
        }
        int caret = pane.caret();
        var voice = pane.voiceAtCaret();
        if (voice.isPresent() && reading.page().isHeading(pane.caretLine())) {
            return voice.get().parts().getFirst().trimmed(reading.text());
        }
        var bounds = voice.map(speaking -> speaking.partAt(caret)).orElse(reading.page().source(pane.caretLine()));
        return Sentences.at(caret, reading.text(), bounds, language(reading));
    }

    private static Locale language(Reading reading) {
        return Optional.ofNullable(reading.source().getLanguage()).map(Locale::forLanguageTag).orElse(Locale.ROOT);
    }

    private WordsInHand grasp(Stretch words) {
        int caret = pane.control().getCaretOffset();
        if (!pane.selection().trimmed(pane.reading().orElseThrow().text()).equals(words)) {
            pane.select(words);
        }
        return new WordsInHand(pane.reading().orElseThrow(), words, pane.control(), bounds(words), () -> pane.control().setSelection(caret));
    }

    /** The box of the words' last row. */
    private Rectangle bounds(Stretch words) {
        var end = pane.location(words.end() - 1);
        var start = pane.location(words.start());
        return box(start.y == end.y ? start.x : pane.column().left(), end.y);
    }

    /** A row's box on the display, kept within what is in view. */
    private Rectangle box(int x, int y) {
        var text = pane.control();
        int height = pane.fonts().lineHeight();
        int top = Math.clamp(y, 0, Math.max(0, text.getClientArea().height - height));
        return text.getDisplay().map(text, null, new Rectangle(x, top, 1, height + pane.fonts().leading()));
    }
}
