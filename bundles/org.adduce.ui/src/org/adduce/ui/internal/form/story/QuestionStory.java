package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.adduce.model.Claim;
import org.adduce.model.Question;
import org.adduce.model.derived.Leaning;
import org.adduce.model.derived.Standing;
import org.eclipse.osgi.util.NLS;

/** The positions on a question: the claims that answer it, and how each stands. */
final class QuestionStory {

    private QuestionStory() {
    }

    static List<Story> of(Question question, Derived derived) {
        var claims = derived.dossier().root().getClaims().stream().filter(claim -> claim.getAnswers().contains(question)).toList();
        return claims.isEmpty() ? List.of()
                : List.of(new Story(Messages.Question_positions, Integer.toString(claims.size()), Lines.of(claims, claim -> position(claim, derived))));
    }

    private static List<Passage> position(Claim claim, Derived derived) {
        var passages = new ArrayList<>(List.of(PassageBuilder.at(0).name(claim).done()));
        var standing = derived.standing(claim);
        if (standing.positions().isEmpty()) {
            passages.add(PassageBuilder.at(1).quiet(Messages.Question_nobody).done());
            return passages;
        }
        leaning(standing, Leaning.FOR, Messages.Question_for).ifPresent(passages::add);
        leaning(standing, Leaning.AGAINST, Messages.Question_against).ifPresent(passages::add);
        leaning(standing, Leaning.OPEN, Messages.Question_open).ifPresent(passages::add);
        return passages;
    }

    /** How many lean one way, and who. */
    private static Optional<Passage> leaning(Standing standing, Leaning leaning, String pattern) {
        var positions = standing.leaning(leaning);
        if (positions.isEmpty()) {
            return Optional.empty();
        }
        var line = PassageBuilder.at(1).quiet(NLS.bind(pattern, ClaimStory.origins(standing, leaning)));
        positions.stream().map(position -> position.assertion().getSpeaker()).filter(Objects::nonNull).distinct().forEach(line::who);
        return Optional.of(line.done());
    }
}
