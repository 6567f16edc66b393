package org.adduce.ui.internal.mark.popup;

import java.util.concurrent.atomic.AtomicReference;
import org.adduce.model.Element;
import org.adduce.ui.internal.mark.AnnotationGesture;
import org.adduce.ui.internal.mark.AssertionDraft;
import org.adduce.ui.internal.mark.Said;
import org.adduce.ui.internal.mark.TopicChoice;
import org.adduce.ui.internal.reader.SourceReader;
import org.adduce.ui.internal.reader.WordsInHand;

/** Opens the popups that mark words in a reader. */
final class MarkPopups {

    private final SourceReader reader;

    MarkPopups(SourceReader reader) {
        this.reader = reader;
    }

    /** Asks what is claimed in the words in hand, and records it in one gesture; where there is no text, in the source. */
    void makeAssertion() {
        if (reader.reading().isEmpty()) {
            reader.source().filter(source -> !reader.dossier().isReadOnly())
                    .ifPresent(source -> new SourceAssertion(reader.dossier(), source).ask(reader.control(), reader::choose));
            return;
        }
        reader.wordsInHand().ifPresent(words -> {
            var draft = new AssertionDraft(new Said.Words(words.reading(), words.words()));
            new AssertionPopup(words.control(), reader.dossier().root(), draft, complete -> record(complete, words)).open(words.bounds());
        });
    }

    private void record(AssertionDraft draft, WordsInHand words) {
        var made = SourceAssertion.record(reader.dossier(), draft);
        words.letGo();
        reader.choose(made);
    }

    /** Asks which topic the words in hand belong to, and annotates them in one gesture. */
    void annotate() {
        reader.wordsInHand().ifPresent(words -> new TopicPopup(words.control(), reader.dossier().root(), choice -> annotate(choice, words)).open(words.bounds()));
    }

    private void annotate(TopicChoice choice, WordsInHand words) {
        var made = new AtomicReference<Element>();
        reader.dossier().edit(Messages.Gesture_annotate,
                root -> made.set(new AnnotationGesture(root, words.reading()).make(words.words(), choice)));
        words.letGo();
        reader.choose(made.get());
    }
}
