package org.adduce.ui.internal.form.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** What a reference may point at: the elements of the dossier that are of its type, those of the same source first. */
public final class Candidates {

    /** Where a reference may point at any element, these are what a person means. */
    private static final List<EClass> NAMED = List.of(ModelPackage.Literals.ACTOR, ModelPackage.Literals.EVENT,
            ModelPackage.Literals.TOPIC, ModelPackage.Literals.SOURCE, ModelPackage.Literals.QUESTION, ModelPackage.Literals.CLAIM);

    private Candidates() {
    }

    /** All candidates of a reference; never the elements themselves, nor what it refers to already. */
    public static List<Element> of(Subject subject, EReference reference) {
        var found = new ArrayList<Element>();
        var types = reference.getEReferenceType() == ModelPackage.Literals.ELEMENT ? NAMED : List.of(reference.getEReferenceType());
        types.forEach(type -> collect(subject, reference, type, found::add));
        found.removeAll(new HashSet<>(subject.elements()));
        if (reference.isMany()) {
            found.removeAll(new HashSet<>(subject.<Element>values(reference)));
        }
        return found;
    }

    private static void collect(Subject subject, EReference reference, EClass type, Consumer<Element> found) {
        var root = subject.dossier().root();
        var own = Tree.sourceOf(subject.element());
        if (own != null) {
            ofSource(own, type, found);
        }
        for (Source source : root.getSources()) {
            if (source != own && !isKeptToSource(reference)) {
                ofSource(source, type, found);
            }
        }
        ofDossier(root, type, found);
    }

    /** What is said in one source is said by its voices and shown by its attachments. */
    private static boolean isKeptToSource(EReference reference) {
        return reference == ModelPackage.Literals.ASSERTION__UTTERANCE || reference == ModelPackage.Literals.SNAPSHOT__ATTACHMENT;
    }

    private static void ofDossier(Dossier root, EClass type, Consumer<Element> found) {
        accept(root.getActors(), type, found);
        accept(root.getClaims(), type, found);
        accept(root.getArguments(), type, found);
        accept(root.getQuestions(), type, found);
        accept(root.getEvents(), type, found);
        accept(root.getSources(), type, found);
        topics(root.getTopics(), type, found);
    }

    private static void ofSource(Source source, EClass type, Consumer<Element> found) {
        accept(source.getAttachments(), type, found);
        voices(source.getUtterances(), type, found);
        accept(source.getAssertions(), type, found);
    }

    private static void voices(List<Utterance> voices, EClass type, Consumer<Element> found) {
        for (Utterance voice : voices) {
            accept(List.of(voice), type, found);
            accept(voice.getCitations(), type, found);
            voices(voice.getUtterances(), type, found);
        }
    }

    private static void topics(List<Topic> topics, EClass type, Consumer<Element> found) {
        for (Topic topic : topics) {
            accept(List.of(topic), type, found);
            topics(topic.getTopics(), type, found);
        }
    }

    private static void accept(Collection<? extends Element> elements, EClass type, Consumer<Element> found) {
        elements.stream().filter(Objects::nonNull).filter(element -> type.isInstance(element)).forEach(found);
    }
}
