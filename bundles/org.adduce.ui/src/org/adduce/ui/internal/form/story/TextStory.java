package org.adduce.ui.internal.form.story;

import java.util.List;
import org.adduce.model.Quote;
import org.adduce.model.Snapshot;
import org.adduce.model.base.Tree;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.osgi.util.NLS;

/** A captured text, how long it is and how it begins; and where a quote stands. */
final class TextStory {

    private TextStory() {
    }

    static List<Story> of(Snapshot snapshot) {
        var text = snapshot.getText() == null ? "" : snapshot.getText();
        int characters = text.codePointCount(0, text.length());
        long lines = text.isEmpty() ? 0 : text.chars().filter(c -> c == '\n').count() + 1;
        return List.of(new Story(Messages.Text_title, NLS.bind(Messages.Text_size, String.format("%,d", characters), String.format("%,d", lines)),
                text.isBlank() ? List.of() : List.of(PassageBuilder.at(0).words(Lines.shorten(text), snapshot).done())));
    }

    static List<Story> of(Quote quote) {
        var source = Tree.sourceOf(quote);
        return source == null ? List.of()
                : List.of(new Story(Messages.Voice_source, "", List.of(PassageBuilder.at(0).words(ElementTexts.of(source), quote).done())));
    }
}
