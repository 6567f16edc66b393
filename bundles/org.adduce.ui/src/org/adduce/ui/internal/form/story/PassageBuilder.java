package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.adduce.ui.internal.form.story.Run.Style;
import org.adduce.ui.internal.form.story.Run.Target;

/** Puts a paragraph together, run by run, two blanks between them. */
final class PassageBuilder {

    private static final String GAP = "  ";

    private final int depth;
    private final List<Run> runs = new ArrayList<>();

    private PassageBuilder(int depth) {
        this.depth = depth;
    }

    static PassageBuilder at(int depth) {
        return new PassageBuilder(depth);
    }

    PassageBuilder plain(String text) {
        return add(text, Style.PLAIN, Optional.empty());
    }

    PassageBuilder quiet(String text) {
        return add(text, Style.QUIET, Optional.empty());
    }

    /** An element's label; it leads to the element. */
    PassageBuilder name(Element element) {
        return add(WholeWords.of(element), Style.NAME, Optional.of(new Target(element, false)));
    }

    /** Who speaks; it leads to the actor. */
    PassageBuilder who(Element actor) {
        return add(WholeWords.of(actor), Style.WHO, Optional.of(new Target(actor, false)));
    }

    /** Words told aside that lead to an element. */
    PassageBuilder aside(String text, Element element) {
        return add(text, Style.QUIET, Optional.of(new Target(element, false)));
    }

    /** Other words that lead to an element. */
    PassageBuilder link(String text, Element element) {
        return add(text, Style.NAME, Optional.of(new Target(element, false)));
    }

    /** Words as they were said; they lead to their place in the text. */
    PassageBuilder words(String text, Element place) {
        return add(text, Style.WORDS, Optional.of(new Target(place, true)));
    }

    private PassageBuilder add(String text, Style style, Optional<Target> target) {
        if (!text.isEmpty()) {
            if (!runs.isEmpty()) {
                runs.add(new Run(GAP, Style.PLAIN, Optional.empty()));
            }
            runs.add(new Run(text, style, target));
        }
        return this;
    }

    Passage done() {
        return new Passage(depth, runs);
    }
}
