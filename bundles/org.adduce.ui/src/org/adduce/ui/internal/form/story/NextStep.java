package org.adduce.ui.internal.form.story;

import java.util.List;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Question;
import org.adduce.model.Topic;

/** What is told of an element of which there is nothing to tell yet: how there comes to be. */
final class NextStep {

    private NextStep() {
    }

    static List<Story> of(Element element, Derived derived) {
        return derived.dossier().isReadOnly() ? List.of() : switch (element) {
            case Question question -> step(Messages.Question_positions, Messages.Question_none);
            case Claim claim -> step(Messages.Claim_saidBy, Messages.Claim_none);
            case Topic topic -> step(Messages.Topic_marked, Messages.Topic_none);
            default -> List.of();
        };
    }

    private static List<Story> step(String title, String words) {
        return List.of(new Story(title, "", List.of(PassageBuilder.at(0).quiet(words).done())));
    }
}
