package org.adduce.model.edit;

import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Affiliation;
import org.adduce.model.Annotation;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Attachment;
import org.adduce.model.Citation;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.Conflict;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.EventStatus;
import org.adduce.model.Polarity;
import org.adduce.model.Quantity;
import org.adduce.model.Question;
import org.adduce.model.Quote;
import org.adduce.model.Resolution;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * Which icon stands for an element. An icon has a name ("claim-forecast", "zoom-in"); its drawing for a light or a dark
 * background lies in this bundle at {@link #path}.
 *
 * @since 1.0
 */
public final class ElementIcon {

    private ElementIcon() {
    }

    /** The background an icon is drawn for. */
    public enum Tone {
        /** Dark lines for a light background. */
        LIGHT,
        /** Light lines for a dark background. */
        DARK
    }

    /** The name of an element's icon, which tells its kind, stance or status. */
    public static String of(Element element) {
        return switch (element) {
            case Dossier dossier -> "dossier";
            case Source source -> of(source.getKind());
            case Attachment attachment -> "attachment";
            case Snapshot snapshot -> "snapshot";
            case Quote quote -> "quote";
            case Utterance utterance -> utterance.eContainer() instanceof Utterance ? "utterance-quoted" : "utterance";
            case Citation citation -> "citation";
            case Actor actor -> of(actor.getKind());
            case Affiliation affiliation -> "affiliation";
            case Claim claim -> of(claim.getKind());
            case Quantity quantity -> "quantity";
            case Resolution resolution -> "resolution";
            case Assertion assertion -> of(assertion.getStance());
            case Annotation annotation -> "annotation";
            case Argument argument -> of(argument.getPolarity());
            case Question question -> "question";
            case Event event -> of(event.getStatus());
            case Topic topic -> "topic";
            case Conflict conflict -> "conflict";
            default -> of(element.eClass());
        };
    }

    /** The name of the icon of a kind of source, actor or claim, of a stance, of a polarity or of an event's status. */
    public static String of(Enumerator literal) {
        var family = switch (literal) {
            case SourceKind kind -> "source-";
            case ActorKind kind -> "actor-";
            case ClaimKind kind -> "claim-";
            case Stance stance -> "stance-";
            case Polarity polarity -> "argument-";
            case EventStatus status -> "event-";
            default -> throw new IllegalArgumentException("There are no icons for " + literal.getClass().getSimpleName());
        };
        return family + literal.getLiteral().replace(' ', '-');
    }

    /**
     * The name of the icon of a class as such: where it is drawn by kind, that of its plainest kind; a link where any of
     * several classes may stand.
     */
    public static String of(EClass type) {
        return switch (type.getName()) {
            case "Source" -> "source-other";
            case "Actor" -> "actor-person";
            case "Claim" -> "claim-fact";
            case "Argument" -> "argument-supports";
            case "Event" -> "event-happened";
            default -> type.isAbstract() ? "link" : type.getName().toLowerCase(Locale.ROOT);
        };
    }

    /** The name of the icon of everything that a feature contains. */
    public static String folder(EReference containment) {
        var name = "folder-" + containment.getName();
        return url(name, Tone.LIGHT).isPresent() ? name : "folder";
    }

    /** Where the drawing of an icon lies in this bundle. */
    public static String path(String name, Tone tone) {
        return "icons/" + tone.name().toLowerCase(Locale.ROOT) + '/' + name + ".svg";
    }

    /** The drawing of an icon, if there is one of that name. */
    public static Optional<URL> url(String name, Tone tone) {
        return Optional.ofNullable(ElementIcon.class.getResource('/' + path(name, tone)));
    }
}
