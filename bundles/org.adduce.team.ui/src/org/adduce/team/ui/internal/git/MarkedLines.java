package org.adduce.team.ui.internal.git;

import java.util.ArrayList;
import java.util.List;
import org.adduce.team.ui.internal.words.Marked;
import org.adduce.team.ui.internal.words.Marked.Mark;
import org.adduce.team.ui.internal.words.Marked.Sense;

/** Puts marked texts together to one. */
final class MarkedLines {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    void plain(String words) {
        text.append(words);
    }

    void own(String words) {
        mark(words, Sense.OWN);
    }

    void gone(String words) {
        mark(words, Sense.GONE);
    }

    private void mark(String words, Sense sense) {
        if (!words.isEmpty()) {
            marks.add(new Mark(text.length(), words.length(), sense));
            text.append(words);
        }
    }

    /** A text that came of another. Of two that have nothing in common the marked one tells the new one alone, so the old one goes before. */
    void add(Marked marked, String before) {
        boolean isAnother = marked.marks().size() == 1 && marked.marks().getFirst().length() == marked.text().length();
        if (isAnother) {
            gone(before);
            text.append(" \u2192 ");
        }
        int start = text.length();
        marked.marks().forEach(mark -> marks.add(new Mark(start + mark.start(), mark.length(), mark.sense())));
        text.append(marked.text());
    }

    void end() {
        text.append('\n');
    }

    Marked marked() {
        return new Marked(text.toString(), marks);
    }
}
