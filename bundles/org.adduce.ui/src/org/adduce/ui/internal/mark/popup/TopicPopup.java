package org.adduce.ui.internal.mark.popup;

import java.util.function.Consumer;
import org.adduce.model.Dossier;
import org.adduce.ui.internal.mark.TopicChoice;
import org.adduce.ui.internal.mark.TopicSuggester;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Asks which topic words belong to. */
final class TopicPopup {

    private final SuggestPopup<TopicChoice> popup;

    TopicPopup(Control returnTo, Dossier root, Consumer<TopicChoice> choosing) {
        var words = new SuggestPopup.Words("mark.annotation", Messages.Annotation_title, Messages.Annotation_topic, Messages.Annotation_hint);
        popup = new SuggestPopup<>(returnTo, words, new TopicSuggester(root.getTopics()), TopicPopup::name, choice -> {
            if (!(choice instanceof TopicChoice.Missing)) {
                choosing.accept(choice);
            }
            return !(choice instanceof TopicChoice.Missing);
        });
    }

    private static String name(TopicChoice choice) {
        return switch (choice) {
            case TopicChoice.Existing(var topic) -> topic.getName();
            case TopicChoice.New(var name) -> name;
            case TopicChoice.Missing() -> "";
        };
    }

    void open(Rectangle words) {
        popup.open(words, "");
    }
}
