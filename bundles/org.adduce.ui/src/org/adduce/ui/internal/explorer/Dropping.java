package org.adduce.ui.internal.explorer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Polarity;
import org.adduce.model.Question;
import org.adduce.model.Tagged;
import org.adduce.model.Topic;
import org.adduce.ui.internal.form.edit.NewArgument;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * What dropping elements on another means: claims answer a question, elements get a topic, actors take part in an event, an
 * account gets an owner, a topic goes into another, claims speak for a claim.
 *
 * @param label what the gesture is called
 * @param dropped the elements it is done to
 * @param each what is done to each
 */
record Dropping(String label, List<Element> dropped, BiConsumer<Element, Dossier> each) {

    /** What dropping some elements on one would do; empty where it means nothing or changes nothing. */
    static Optional<Dropping> of(List<Element> dragged, Element target) {
        var dropping = switch (target) {
            case Question question -> on(Messages.Drop_answer, question, Claim.class, dragged, claim -> !claim.getAnswers().contains(question),
                    claim -> claim.getAnswers().add(question));
            case Topic topic when !dragged.isEmpty() && dragged.stream().allMatch(Topic.class::isInstance) -> on(Messages.Drop_inside, topic, Topic.class, dragged,
                    inner -> !EcoreUtil.isAncestor(inner, topic) && inner.eContainer() != topic, inner -> topic.getTopics().add(inner));
            case Topic topic -> on(Messages.Drop_topic, topic, Tagged.class, dragged, tagged -> !tagged.getTopics().contains(topic),
                    tagged -> tagged.getTopics().add(topic));
            case Event event -> on(Messages.Drop_participant, event, Actor.class, dragged, actor -> !event.getParticipants().contains(actor),
                    actor -> event.getParticipants().add(actor));
            case Actor owner -> on(Messages.Drop_account, owner, Actor.class, dragged,
                    actor -> actor != owner && actor.getKind() == ActorKind.ACCOUNT && actor.getOwner() != owner && owner.getOwner() != actor,
                    actor -> actor.setOwner(owner));
            case Claim conclusion -> arguing(conclusion, dragged);
            default -> new Dropping("", List.of(), (element, root) -> { });
        };
        return dropping.dropped.isEmpty() || dragged.stream().anyMatch(element -> element.dossier() != target.dossier()) ? Optional.empty() : Optional.of(dropping);
    }

    /** Claims dropped on a claim speak for it, together: they are the premises of one argument. */
    private static Dropping arguing(Claim conclusion, List<Element> dragged) {
        var premises = dragged.stream().filter(element -> element instanceof Claim && element != conclusion).toList();
        return new Dropping(NLS.bind(Messages.Drop_argument, ElementTexts.of(conclusion)), isArgued(conclusion, premises) ? List.of() : premises,
                new BiConsumer<>() {
                    private final Argument argument = NewArgument.of(List.of());

                    @Override
                    public void accept(Element premise, Dossier root) {
                        if (argument.eContainer() == null) {
                            argument.setConclusion(conclusion);
                            root.getArguments().add(argument);
                        }
                        argument.getPremises().add((Claim) premise);
                    }
                });
    }

    /** Whether they do that already. */
    private static boolean isArgued(Claim conclusion, List<Element> premises) {
        return conclusion.dossier() != null && conclusion.dossier().getArguments().stream().anyMatch(argument -> argument.getConclusion() == conclusion
                && argument.getPolarity() == Polarity.SUPPORTS && Set.copyOf(argument.getPremises()).equals(Set.copyOf(premises)));
    }

    /** What dropping elements on a group would do: a topic inside another comes to the top. */
    static Optional<Dropping> of(List<Element> dragged, Group target) {
        var inner = dragged.stream().filter(element -> target == Group.TOPICS && element.eContainer() instanceof Topic).toList();
        return inner.isEmpty() ? Optional.empty()
                : Optional.of(new Dropping(Messages.Drop_top, inner, (topic, root) -> root.getTopics().add((Topic) topic)));
    }

    private static <E extends Element> Dropping on(String pattern, Element target, Class<E> kind, List<Element> dragged,
            Predicate<E> fits, Consumer<E> doing) {
        var fitting = dragged.stream().filter(kind::isInstance).map(kind::cast).filter(fits).toList();
        return new Dropping(NLS.bind(pattern, ElementTexts.of(target)), List.copyOf(fitting), (element, root) -> doing.accept(kind.cast(element)));
    }

    /** Does it, in one gesture. */
    void run(OpenDossier dossier) {
        dossier.edit(label, root -> dropped.forEach(element -> each.accept(element, root)));
    }
}
