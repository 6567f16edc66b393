package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.adduce.ui.internal.form.story.Run.Style;
import org.adduce.ui.internal.form.story.Run.Target;

/** Puts a paragraph together, run by run, two blanks or a dot between them. */
final class PassageBuilder {

    private static final String GAP = "  ";
    private static final String DOT = " \u00b7 ";

    private final int depth;
    private final Run gap;
    private final List<Run> runs = new ArrayList<>();

    private PassageBuilder(int depth, Run gap) {
        this.depth = depth;
        this.gap = gap;
    }

    static PassageBuilder at(int depth) {
        return new PassageBuilder(depth, new Run(GAP, Style.PLAIN, Optional.empty()));
    }

    /** A paragraph with a dot between its runs. */
    static PassageBuilder dotted() {
        return new PassageBuilder(0, new Run(DOT, Style.QUIET, Optional.empty()));
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

    /** An element's label as the head of what follows; it leads to the element. */
    PassageBuilder head(Element element) {
        return add(WholeWords.of(element), Style.STRONG, Optional.of(new Target(element, false)));
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

    /** An element's label; it leads to its place in the text. */
    PassageBuilder place(Element element) {
        return add(WholeWords.of(element), Style.NAME, Optional.of(new Target(element, true)));
    }

    /** Words as they were said; they lead to their place in the text. */
    PassageBuilder words(String text, Element place) {
        return add(text, Style.WORDS, Optional.of(new Target(place, true)));
    }

    private PassageBuilder add(String text, Style style, Optional<Target> target) {
        if (!text.isEmpty()) {
            if (!runs.isEmpty()) {
                runs.add(gap);
            }
            runs.add(new Run(text, style, target));
        }
        return this;
    }

    Passage done() {
        return new Passage(depth, runs);
    }

    /** A paragraph that others stand folded behind. */
    Passage folding(List<Passage> folded) {
        return new Passage(depth, runs, folded);
    }
}
