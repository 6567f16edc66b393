package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Conclusion;
import org.adduce.model.derived.Position;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.eclipse.osgi.util.NLS;

/** The reasons of an argument and what they bear on, who holds each of them, who made it, and the arguments about it. */
final class ArgumentStory {

    private ArgumentStory() {
    }

    static List<Story> of(Argument argument, Derived derived) {
        var stories = new ArrayList<Story>();
        if (!argument.getPremises().isEmpty()) {
            stories.add(new Story(Messages.Argument_premises, Count.of(argument.getPremises().size()),
                    Lines.of(argument.getPremises(), premise -> held(premise, derived))).beside());
        }
        if (argument.getConclusion() != null) {
            stories.add(new Story(NLS.bind(Messages.Argument_conclusion, FeatureWords.value(argument.getPolarity())), "", conclusion(argument.getConclusion(), derived)).beside());
        }
        var made = argument.getMadeBy().stream().map(derived::position).sorted(Position.BY_TIME).toList();
        if (!made.isEmpty()) {
            stories.add(new Story(Messages.Argument_madeBy, Count.of(made.size()), Lines.of(made, position -> Lines.whole(position, derived))));
        }
        stories.addAll(ClaimStory.arguments(argument, derived));
        return stories;
    }

    private static List<Passage> conclusion(Conclusion conclusion, Derived derived) {
        return conclusion instanceof Claim claim ? held(claim, derived) : List.of(PassageBuilder.at(0).head(conclusion).done());
    }

    /** A claim with how it stands, and beneath it all who took a stance on it. */
    private static List<Passage> held(Claim claim, Derived derived) {
        var standing = derived.standing(claim);
        var passages = new ArrayList<>(List.of(PassageBuilder.at(0).head(claim).quiet(Tally.inSentence(standing)).done()));
        Lines.voices(standing.positions(), derived).forEach(passage -> passages.add(passage.deeper()));
        return passages;
    }
}
