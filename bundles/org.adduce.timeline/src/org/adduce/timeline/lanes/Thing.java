package org.adduce.timeline.lanes;

import java.util.Locale;
import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.adduce.timeline.LaneKey.Section;

/**
 * Something that may stand on a time line, with what is usually asked about it.
 *
 * @param element the assertion, utterance or source that is said, the claim that is about a time, or the event
 * @param section where it stands
 * @param speaker who speaks; of a source its first author, else its publisher
 * @param source where it is said
 * @param claim the claim it is about, or is
 * @param locale the language of the words
 * @since 1.0
 */
public record Thing(Element element, Section section, Optional<Actor> speaker, Optional<Source> source, Optional<Claim> claim, Locale locale) {

    /** An assertion. */
    public static Thing of(Assertion assertion, Locale locale) {
        var voice = Optional.ofNullable(assertion.getUtterance());
        var speaker = Optional.ofNullable(assertion.getSpeaker()).or(() -> voice.flatMap(utterance -> Optional.ofNullable(utterance.getSpeaker())));
        return new Thing(assertion, Section.SAID, speaker, Optional.ofNullable(Tree.sourceOf(assertion)), Optional.ofNullable(assertion.getClaim()), locale);
    }

    /** A voice in which nothing is marked. */
    public static Thing of(Utterance voice, Locale locale) {
        return new Thing(voice, Section.SAID, Optional.ofNullable(voice.getSpeaker()), Optional.ofNullable(Tree.sourceOf(voice)), Optional.empty(), locale);
    }

    /** A source without voices. */
    public static Thing of(Source source, Locale locale) {
        var author = source.getAuthors().isEmpty() ? source.getPublisher() : source.getAuthors().getFirst();
        return new Thing(source, Section.SAID, Optional.ofNullable(author), Optional.of(source), Optional.empty(), locale);
    }

    /** A claim. */
    public static Thing of(Claim claim, Locale locale) {
        return new Thing(claim, Section.ABOUT, Optional.empty(), Optional.empty(), Optional.of(claim), locale);
    }

    /** An event. */
    public static Thing of(Event event, Locale locale) {
        return new Thing(event, Section.EVENTS, Optional.empty(), Optional.empty(), Optional.empty(), locale);
    }
}
