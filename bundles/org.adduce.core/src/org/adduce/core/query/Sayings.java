package org.adduce.core.query;

import java.util.List;
import java.util.function.Consumer;
import org.adduce.model.Affiliation;
import org.adduce.model.Attachment;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Quantity;
import org.adduce.model.Question;
import org.adduce.model.Quote;
import org.adduce.model.Resolution;
import org.adduce.model.Snapshot;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.SidedValue;
import org.adduce.model.value.Variable;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/**
 * What an element says: its texts, the texts of the parts it is made of (quotes, quantities, snapshots, ...), the words of a
 * voice, and the names of the actors, topics, claims and questions it refers to.
 */
final class Sayings {

    private Sayings() {
    }

    static void of(Element element, Consumer<String> found) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            tell(element.eGet(attribute), found);
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            refer(element.eGet(reference), reference.isContainment(), found);
        }
        if (element instanceof Utterance utterance) {
            found.accept(utterance.words());
        }
    }

    private static void tell(Object value, Consumer<String> found) {
        switch (value) {
            case String text -> found.accept(text);
            case Identifier identifier -> found.accept(identifier.value());
            case Variable variable -> found.accept(variable.value());
            case Certainty certainty -> found.accept(certainty.phrase());
            case SidedValue sided -> found.accept(sided.value());
            case List<?> many -> many.forEach(one -> tell(one, found));
            case null, default -> {
            }
        }
    }

    private static void refer(Object value, boolean contained, Consumer<String> found) {
        switch (value) {
            case List<?> many -> many.forEach(one -> refer(one, contained, found));
            case Element part when contained -> {
                if (isPart(part)) {
                    of(part, found);
                }
            }
            case Actor actor -> Naming.of(actor).forEach(found);
            case Topic topic -> Naming.of(topic).forEach(found);
            case Claim claim -> Naming.of(claim).forEach(found);
            case Question question -> Naming.of(question).forEach(found);
            case null, default -> {
            }
        }
    }

    /** Whether something has no standing of its own but belongs to what contains it. */
    static boolean isPart(Element element) {
        return element instanceof Quote || element instanceof Quantity || element instanceof Resolution || element instanceof Affiliation
                || element instanceof Snapshot || element instanceof Attachment;
    }
}
