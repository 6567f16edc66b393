package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.Stance;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.adduce.ui.internal.form.story.Run.Style;
import org.adduce.ui.internal.form.story.Run.Target;

/** Puts a paragraph together, run by run, two blanks or a dot between them. */
final class PassageBuilder {

    private static final String GAP = "  ";
    private static final String DOT = " \u00b7 ";
    /** Between two things told aside, which would else be read as one. */
    private static final Run SIDE_BY_SIDE = new Run(DOT, Style.QUIET, Optional.empty());

    private final int depth;
    private final Run gap;
    private final List<Run> runs = new ArrayList<>();
    private Optional<Stance> stance = Optional.empty();

    private PassageBuilder(int depth, Run gap) {
        this.depth = depth;
        this.gap = gap;
    }

    static PassageBuilder at(int depth) {
        return new PassageBuilder(depth, new Run(GAP, Style.PLAIN, Optional.empty()));
    }

    /** A paragraph with a dot between its runs. */
    static PassageBuilder dotted() {
        return new PassageBuilder(0, SIDE_BY_SIDE);
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

    /** The labels of several, with commas between them; each leads to its element. */
    PassageBuilder names(List<? extends Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                runs.add(new Run(", ", Style.PLAIN, Optional.empty()));
                runs.add(new Run(WholeWords.of(elements.get(i)), Style.NAME, Optional.of(new Target(elements.get(i), false))));
            } else {
                name(elements.get(i));
            }
        }
        return this;
    }

    /** An element's label as the head of what follows; it leads to the element. */
    PassageBuilder head(Element element) {
        return add(WholeWords.of(element), Style.STRONG, Optional.of(new Target(element, false)));
    }

    /** Who speaks; it leads to the actor. */
    PassageBuilder who(Element actor) {
        return add(WholeWords.of(actor), Style.WHO, Optional.of(new Target(actor, false)));
    }

    /** What somebody holds of something, in its colour; it leads to the assertion, and its mark stands before the paragraph. */
    PassageBuilder stance(Assertion assertion) {
        stance = Optional.of(assertion.getStance());
        return add(FeatureWords.value(assertion.getStance()), Style.STANCE, Optional.of(new Target(assertion, false)));
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
                runs.add(style == Style.QUIET && runs.getLast().style() == Style.QUIET ? SIDE_BY_SIDE : gap);
            }
            runs.add(new Run(text, style, target));
        }
        return this;
    }

    Passage done() {
        return new Passage(depth, runs, List.of(), stance);
    }

    /** A paragraph that others stand folded behind. */
    Passage folding(List<Passage> folded) {
        return new Passage(depth, runs, folded, stance);
    }
}
