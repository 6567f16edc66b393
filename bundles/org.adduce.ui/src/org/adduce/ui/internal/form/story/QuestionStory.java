package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.adduce.model.Claim;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Question;
import org.adduce.model.derived.Leaning;
import org.adduce.model.derived.Standing;
import org.eclipse.osgi.util.NLS;

/** The positions on a question, side by side: the claims that answer it, who holds each and who does not, and on what grounds. */
final class QuestionStory {

    private QuestionStory() {
    }

    static List<Story> of(Question question, Derived derived) {
        var claims = Derived.inOrder(derived.dossier().root().getClaims(), derived.referring(question, Literals.CLAIM__ANSWERS, Claim.class));
        if (claims.isEmpty()) {
            return List.of();
        }
        var stories = new ArrayList<Story>();
        stories.add(new Story(Messages.Question_positions, Count.of(claims.size()), List.of()));
        claims.stream().map(derived::standing)
                .sorted(Comparator.comparingInt((Standing standing) -> standing.origins(Leaning.FOR).size()).reversed())
                .forEach(standing -> stories.add(position(standing, derived)));
        return stories;
    }

    /** Those held from most origins come first. */
    private static Story position(Standing standing, Derived derived) {
        var passages = new ArrayList<Passage>();
        passages.add(PassageBuilder.at(0).head(standing.claim()).done());
        if (standing.positions().isEmpty()) {
            passages.add(PassageBuilder.at(0).quiet(Messages.Question_nobody).done());
        }
        leaning(standing, Leaning.FOR, Messages.Question_for, derived, passages);
        leaning(standing, Leaning.AGAINST, Messages.Question_against, derived, passages);
        leaning(standing, Leaning.OPEN, Messages.Question_open, derived, passages);
        grounds(standing.claim(), derived, passages);
        return new Story("", "", passages).beside();
    }

    private static void leaning(Standing standing, Leaning leaning, String pattern, Derived derived, List<Passage> passages) {
        var positions = standing.leaning(leaning);
        if (!positions.isEmpty()) {
            passages.add(PassageBuilder.at(0).quiet(NLS.bind(pattern, Tally.origins(standing, leaning))).done());
            Lines.voices(positions, derived).forEach(passage -> passages.add(passage.deeper()));
        }
    }

    private static void grounds(Claim claim, Derived derived, List<Passage> passages) {
        for (var story : ClaimStory.arguments(claim, derived)) {
            var reasons = story.title().equals(Messages.Claim_for) ? Messages.Question_reasonsFor : Messages.Question_reasonsAgainst;
            passages.add(PassageBuilder.at(0).quiet(NLS.bind(reasons, story.count())).done());
            story.passages().forEach(passage -> passages.add(passage.deeper()));
        }
    }
}
