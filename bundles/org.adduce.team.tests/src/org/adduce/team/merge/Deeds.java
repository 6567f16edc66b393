package org.adduce.team.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.adduce.core.dossier.Deletion;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Variable;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a person does to a dossier, at random: edits, additions, moves, deletions, as the workbench does them. */
final class Deeds {

    private final Random random;
    private final OpenDossier open;
    private final Predicate<Element> mayTouch;

    /** {@code mayTouch} says which elements the person works on. */
    Deeds(Random random, Dossier dossier, Predicate<Element> mayTouch) {
        this.random = random;
        this.open = OpenDossier.create(Path.of("village.adduce"), dossier);
        this.mayTouch = mayTouch;
    }

    /** A version of a dossier after some deeds. */
    static Dossier done(Dossier base, Random random, int count) {
        return done(base, random, count, any -> true);
    }

    static Dossier done(Dossier base, Random random, int count, Predicate<Element> mayTouch) {
        var deeds = new Deeds(random, EcoreUtil.copy(base), mayTouch);
        for (int i = 0; i < count; i++) {
            deeds.any();
        }
        return deeds.root();
    }

    Dossier root() {
        var root = open.root();
        root.eResource().getContents().clear();
        return root;
    }

    private void any() {
        var element = some(Element.class);
        if (element == null) {
            return;
        }
        switch (random.nextInt(12)) {
            case 0 -> delete();
            case 1 -> add();
            case 2 -> moveTopic();
            case 3 -> moveVoice();
            case 4 -> reorder(element);
            case 5, 6 -> refer(element);
            default -> open.edit("set", root -> set(element));
        }
    }

    private <E extends Element> E some(Class<E> type) {
        var all = new ArrayList<E>();
        open.root().eAllContents().forEachRemaining(element -> {
            if (type.isInstance(element) && mayTouch.test((Element) element)) {
                all.add(type.cast(element));
            }
        });
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    void delete() {
        var element = some(Element.class);
        if (element != null) {
            Deletion.of(open, List.of(element)).run("delete");
        }
    }

    private void add() {
        open.edit("add", root -> {
            switch (random.nextInt(4)) {
                case 0 -> {
                    var actor = named(ModelFactory.eINSTANCE.createActor());
                    actor.setName(Village.words(random, 3));
                    root.getActors().add(actor);
                    var source = some(Source.class);
                    if (source != null) {
                        source.getAuthors().add(random.nextInt(source.getAuthors().size() + 1), actor);
                    }
                }
                case 1 -> {
                    var topic = named(ModelFactory.eINSTANCE.createTopic());
                    topic.setName(Village.words(random, 2));
                    var parent = some(Topic.class);
                    if (parent != null) {
                        parent.getTopics().add(random.nextInt(parent.getTopics().size() + 1), topic);
                    }
                }
                case 2 -> {
                    var claim = some(Claim.class);
                    if (claim != null && claim.getResolution() == null) {
                        var resolution = named(ModelFactory.eINSTANCE.createResolution());
                        resolution.setCriteria(Village.words(random, 4));
                        claim.setResolution(resolution);
                    }
                }
                default -> {
                    var claim = some(Claim.class);
                    var source = some(Source.class);
                    if (claim != null && source != null) {
                        var assertion = named(ModelFactory.eINSTANCE.createAssertion());
                        assertion.setClaim(claim);
                        source.getAssertions().add(assertion);
                    }
                }
            }
        });
    }

    private <E extends Element> E named(E element) {
        element.setId(Village.id(random));
        return element;
    }

    private void moveTopic() {
        var topic = some(Topic.class);
        var parent = some(Topic.class);
        if (topic != null && parent != null && !EcoreUtil.isAncestor(topic, parent)) {
            open.edit("move", root -> {
                EcoreUtil.remove(topic);
                parent.getTopics().add(random.nextInt(parent.getTopics().size() + 1), topic);
            });
        }
    }

    private void moveVoice() {
        var voice = some(Utterance.class);
        var around = some(Utterance.class);
        if (voice != null && around != null && !EcoreUtil.isAncestor(voice, around) && around.source() == voice.source()) {
            open.edit("move", root -> {
                EcoreUtil.remove(voice);
                around.getUtterances().add(voice);
            });
        }
    }

    private void reorder(Element element) {
        for (var reference : Set.of(Literals.SOURCE__AUTHORS, Literals.TOPIC__TOPICS, Literals.ASSERTION__QUOTES)) {
            if (reference.getEContainingClass().isInstance(element) && element.eGet(reference) instanceof EList<?> list && list.size() > 1) {
                open.edit("reorder", root -> list.move(random.nextInt(list.size()), random.nextInt(list.size())));
            }
        }
    }

    private void set(Element element) {
        switch (element) {
            case Actor actor when random.nextInt(3) == 0 -> {
                if (random.nextBoolean() && !actor.getAliases().isEmpty()) {
                    actor.getAliases().remove(random.nextInt(actor.getAliases().size()));
                } else {
                    actor.getIdentifiers().add(new Identifier("x", "n" + random.nextInt(99)));
                }
            }
            case Source source when random.nextInt(3) == 0 -> {
                source.getBibliography().removeIf(variable -> variable.name().equals("volume"));
                source.getBibliography().add(new Variable("volume", "" + random.nextInt(9)));
            }
            default -> setOne(element);
        }
    }

    private void setOne(Element element) {
        var attributes = element.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isMany()).toList();
        var attribute = attributes.get(random.nextInt(attributes.size()));
        var value = value(element, attribute);
        if (value != null && attribute != Literals.ELEMENT__ID && attribute != Literals.SNAPSHOT__TEXT) {
            element.eSet(attribute, value);
        }
    }

    private Object value(Element element, EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum words) {
            return words.getELiterals().get(random.nextInt(words.getELiterals().size())).getInstance();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "EString" -> text((String) element.eGet(attribute));
            case "EBoolean" -> random.nextBoolean();
            case "When" -> random.nextInt(4) > 0 ? When.parse("20" + (10 + random.nextInt(60))) : when();
            default -> null;
        };
    }

    private When when() {
        var source = some(Source.class);
        return source == null ? null : When.parse("@" + source.getId() + "-P" + (1 + random.nextInt(9)) + "M");
    }

    /** One word is another, or there is one more. */
    private String text(String old) {
        if (old == null || old.isEmpty() || random.nextInt(6) == 0) {
            return Village.words(random, 8);
        }
        var words = new ArrayList<>(List.of(old.split(" ")));
        int at = random.nextInt(words.size());
        if (random.nextBoolean()) {
            words.set(at, "w" + random.nextInt(50));
        } else {
            words.add(at, "w" + random.nextInt(50));
        }
        return String.join(" ", words);
    }

    @SuppressWarnings("unchecked")
    private void refer(Element element) {
        var references = element.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment()).toList();
        if (references.isEmpty()) {
            return;
        }
        EReference reference = references.get(random.nextInt(references.size()));
        var target = some((Class<? extends Element>) reference.getEReferenceType().getInstanceClass());
        if (target == null || target == element) {
            return;
        }
        open.edit("refer", root -> {
            if (reference.isMany()) {
                var list = (List<Element>) element.eGet(reference);
                if (!list.remove(target) || list.isEmpty()) {
                    list.add(target);
                }
            } else {
                element.eSet(reference, target);
            }
        });
    }
}
