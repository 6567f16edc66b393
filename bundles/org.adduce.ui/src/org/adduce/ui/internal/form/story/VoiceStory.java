package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.adduce.model.derived.Position;

/** What a voice says, what it claims, and who answers it. */
final class VoiceStory {

    private VoiceStory() {
    }

    static List<Story> of(Utterance voice, Derived derived) {
        var stories = new ArrayList<Story>();
        var source = Tree.sourceOf(voice);
        if (!voice.words().isBlank()) {
            stories.add(new Story(Messages.Voice_words, "", List.of(Lines.words(voice.words(), voice, 0))));
        }
        if (source == null) {
            return stories;
        }
        stories.add(new Story(Messages.Voice_source, "", List.of(PassageBuilder.at(0).name(source).done())));
        var claims = source.getAssertions().stream().filter(assertion -> assertion.getUtterance() == voice)
                .map(derived::position).sorted(Position.BY_TIME).toList();
        if (!claims.isEmpty()) {
            stories.add(new Story(Messages.Voice_claims, Count.of(claims.size()), Lines.of(claims, position -> Lines.claim(position, derived))));
        }
        var answers = new ArrayList<Utterance>();
        answers(source.getUtterances(), voice, answers);
        if (!answers.isEmpty()) {
            stories.add(new Story(Messages.Voice_answers, Count.of(answers.size()), Lines.names(answers)));
        }
        return stories;
    }

    private static void answers(List<Utterance> voices, Utterance asked, List<Utterance> answers) {
        for (Utterance voice : voices) {
            if (voice.getReplyTo() == asked) {
                answers.add(voice);
            }
            answers(voice.getUtterances(), asked, answers);
        }
    }
}
