package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.adduce.core.insight.Contradiction;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Conclusion;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Polarity;
import org.adduce.model.derived.Leaning;
import org.adduce.model.derived.Standing;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.label.ElementTexts;

/** How a claim stands: who took a stance on it, the arguments for and against it, and what contradicts it. */
final class ClaimStory {

    private ClaimStory() {
    }

    static List<Story> of(Claim claim, Derived derived) {
        var stories = new ArrayList<Story>();
        var standing = derived.standing(claim);
        if (!standing.positions().isEmpty()) {
            stories.add(new Story(title(standing), Tally.of(standing), Lines.voices(standing.positions(), derived)));
        }
        stories.addAll(arguments(claim, derived));
        add(stories, Messages.Claim_differs, derived.contradictions().of(claim).stream().map(other -> contradicting(other, derived)).toList());
        var premise = Derived.inOrder(derived.dossier().root().getArguments(),
                derived.referring(claim, Literals.ARGUMENT__PREMISES, Argument.class));
        add(stories, Messages.Claim_premise, Lines.of(premise, argument -> List.of(bearing(argument))));
        add(stories, Messages.Claim_condition, Lines.names(Derived.inOrder(derived.dossier().root().getClaims(),
                derived.referring(claim, Literals.CLAIM__CONDITIONS, Claim.class))));
        return stories;
    }

    private static String title(Standing standing) {
        return standing.leaning(Leaning.FOR).isEmpty() ? Messages.Claim_stances : Messages.Claim_saidBy;
    }

    /** What the other claim says, whether that is more or less, and who says so. */
    private static Passage contradicting(Contradiction contradiction, Derived derived) {
        var line = PassageBuilder.at(0).name(contradiction.claim())
                .quiet(contradiction.isHigher() ? Messages.Claim_higher : Messages.Claim_lower);
        var holding = derived.standing(contradiction.claim()).leaning(Leaning.FOR).stream()
                .map(position -> position.assertion().getSpeaker()).filter(Objects::nonNull).distinct().toList();
        holding.forEach(line::who);
        return line.done();
    }

    /** The arguments for and those against a claim or another argument, beside each other. */
    static List<Story> arguments(Conclusion conclusion, Derived derived) {
        var bearing = Derived.inOrder(derived.dossier().root().getArguments(),
                derived.referring(conclusion, Literals.ARGUMENT__CONCLUSION, Argument.class));
        var stories = new ArrayList<Story>();
        add(stories, Messages.Claim_for, premises(bearing.stream().filter(argument -> argument.getPolarity() == Polarity.SUPPORTS).toList(), derived));
        add(stories, Messages.Claim_against, premises(bearing.stream().filter(argument -> argument.getPolarity() != Polarity.SUPPORTS).toList(), derived));
        return stories.stream().map(Story::beside).toList();
    }

    private static List<Passage> premises(List<Argument> arguments, Derived derived) {
        return Lines.of(arguments, argument -> premises(argument, derived));
    }

    /** Each premise on a line of its own, with how it stands. */
    private static List<Passage> premises(Argument argument, Derived derived) {
        var passages = new ArrayList<Passage>();
        boolean isSpecial = argument.getPolarity() != Polarity.SUPPORTS && argument.getPolarity() != Polarity.REBUTS;
        for (var premise : argument.getPremises()) {
            var line = PassageBuilder.at(passages.isEmpty() ? 0 : 1);
            if (isSpecial && passages.isEmpty()) {
                line.quiet(FeatureWords.value(argument.getPolarity()));
            }
            var standing = derived.standing(premise);
            line.name(premise).quiet(Tally.inSentence(standing));
            passages.add(passages.isEmpty() ? line.aside(Messages.Claim_argument, argument).done() : line.done());
        }
        return passages.isEmpty() ? List.of(PassageBuilder.at(0).link(ElementTexts.of(argument), argument).done()) : passages;
    }

    private static Passage bearing(Argument argument) {
        var line = PassageBuilder.at(0).link(FeatureWords.value(argument.getPolarity()), argument);
        if (argument.getConclusion() != null) {
            line.name(argument.getConclusion());
        }
        return line.done();
    }

    private static void add(List<Story> stories, String title, List<Passage> passages) {
        if (!passages.isEmpty()) {
            stories.add(new Story(title, Long.toString(passages.stream().filter(passage -> passage.depth() == 0).count()), passages));
        }
    }
}
