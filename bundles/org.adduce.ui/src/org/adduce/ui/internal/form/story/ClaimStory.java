package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Conclusion;
import org.adduce.model.Polarity;
import org.adduce.model.derived.Leaning;
import org.adduce.model.derived.Standing;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.eclipse.osgi.util.NLS;

/** How a claim stands: who took a stance on it, and the arguments for and against it. */
final class ClaimStory {

    private ClaimStory() {
    }

    static List<Story> of(Claim claim, Derived derived) {
        var stories = new ArrayList<Story>();
        var standing = derived.standing(claim);
        if (!standing.positions().isEmpty()) {
            stories.add(new Story(title(standing), count(standing), Lines.of(standing.positions(), position -> Lines.position(position, derived))));
        }
        stories.addAll(arguments(claim, derived));
        var premise = derived.dossier().root().getArguments().stream().filter(argument -> argument.getPremises().contains(claim)).toList();
        add(stories, Messages.Claim_premise, Lines.of(premise, argument -> List.of(bearing(argument))), premise.size());
        add(stories, Messages.Claim_differs, new Contradictions(claim, derived).passages());
        return stories;
    }

    private static String title(Standing standing) {
        return standing.leaning(Leaning.FOR).isEmpty() ? Messages.Claim_stances : Messages.Claim_saidBy;
    }

    /** "3, 2 origins", and how many are against it or leave it open. */
    private static String count(Standing standing) {
        var counts = new ArrayList<String>();
        int all = standing.positions().size();
        int agreeing = standing.leaning(Leaning.FOR).size();
        if (agreeing == all) {
            return origins(standing, Leaning.FOR);
        }
        add(counts, Messages.Claim_countFor, standing, Leaning.FOR);
        add(counts, Messages.Claim_countAgainst, standing, Leaning.AGAINST);
        add(counts, Messages.Claim_countOpen, standing, Leaning.OPEN);
        return String.join(", ", counts);
    }

    private static void add(List<String> counts, String pattern, Standing standing, Leaning leaning) {
        if (!standing.leaning(leaning).isEmpty()) {
            counts.add(NLS.bind(pattern, standing.leaning(leaning).size()));
        }
    }

    /** How many lean one way, and from how many origins where those are fewer. */
    static String origins(Standing standing, Leaning leaning) {
        int assertions = standing.leaning(leaning).size();
        int origins = standing.origins(leaning).size();
        if (assertions == origins) {
            return Integer.toString(assertions);
        }
        return NLS.bind(origins == 1 ? Messages.Claim_countOneOrigin : Messages.Claim_count, assertions, origins);
    }

    /** The arguments for and those against a claim or another argument. */
    static List<Story> arguments(Conclusion conclusion, Derived derived) {
        var stories = new ArrayList<Story>();
        add(stories, Messages.Claim_for, bearingOn(conclusion, derived, argument -> argument.getPolarity() == Polarity.SUPPORTS));
        add(stories, Messages.Claim_against, bearingOn(conclusion, derived, argument -> argument.getPolarity() != Polarity.SUPPORTS));
        return stories;
    }

    private static List<Passage> bearingOn(Conclusion conclusion, Derived derived, Predicate<Argument> which) {
        var arguments = derived.dossier().root().getArguments().stream()
                .filter(argument -> argument.getConclusion() == conclusion).filter(which).toList();
        return Lines.of(arguments, argument -> List.of(premises(argument)));
    }

    private static Passage premises(Argument argument) {
        var line = PassageBuilder.at(0);
        if (argument.getPolarity() != Polarity.SUPPORTS && argument.getPolarity() != Polarity.REBUTS) {
            line.quiet(FeatureWords.value(argument.getPolarity()));
        }
        argument.getPremises().forEach(line::name);
        return line.aside(Messages.Claim_argument, argument).done();
    }

    private static Passage bearing(Argument argument) {
        var line = PassageBuilder.at(0).link(FeatureWords.value(argument.getPolarity()), argument);
        if (argument.getConclusion() != null) {
            line.name(argument.getConclusion());
        }
        return line.done();
    }

    private static void add(List<Story> stories, String title, List<Passage> passages) {
        add(stories, title, passages, passages.size());
    }

    private static void add(List<Story> stories, String title, List<Passage> passages, int count) {
        if (!passages.isEmpty()) {
            stories.add(new Story(title, Integer.toString(count), passages));
        }
    }
}
