package org.adduce.ui.internal.form.story;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Question;
import org.adduce.model.Quote;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;

/** What is told beneath the fields of each kind of element. */
public final class Stories {

    private Stories() {
    }

    /** The stories of an element; where there is nothing to tell, what to do about it. */
    public static List<Story> of(Element element, Derived derived) {
        var told = told(element, derived);
        return Stream.concat((told.isEmpty() ? NextStep.of(element, derived) : told).stream(), ChangeStory.of(element, derived).stream()).toList();
    }

    /** The same without what was changed of it; none where there is nothing to tell. */
    public static List<Story> told(Element element, Derived derived) {
        return switch (element) {
            case Claim claim -> ClaimStory.of(claim, derived);
            case Actor actor -> ActorStory.of(actor, derived);
            case Question question -> QuestionStory.of(question, derived);
            case Event event -> EventStory.of(event, derived);
            case Source source -> SourceStory.of(source, derived);
            case Utterance utterance -> VoiceStory.of(utterance, derived);
            case Assertion assertion -> AssertionStory.of(assertion, derived);
            case Argument argument -> ArgumentStory.of(argument, derived);
            case Topic topic -> TopicStory.of(topic, derived);
            case Snapshot snapshot -> TextStory.of(snapshot);
            case Quote quote -> TextStory.of(quote);
            case Dossier dossier -> DossierStory.of(dossier);
            default -> List.of();
        };
    }
}
