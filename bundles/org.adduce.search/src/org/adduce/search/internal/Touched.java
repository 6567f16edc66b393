package org.adduce.search.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.query.Kind;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Source;
import org.adduce.model.base.Tree;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Tells which passages a change makes stale: the element's, those of what contains it, and of whoever speaks of it by name or time. */
public final class Touched {

    /** By these an element is known to those that refer to it. */
    private static final Set<EStructuralFeature> NAMES = Set.of(Literals.ACTOR__NAME, Literals.ACTOR__ALIASES, Literals.ACTOR__OWNER,
            Literals.CLAIM__TEXT, Literals.QUESTION__TEXT, Literals.EVENT__TITLE, Literals.SOURCE__TITLE);
    /** By these what stands in a source is dated. */
    private static final Set<EStructuralFeature> TIMES = Set.of(Literals.SOURCE__PUBLISHED, Literals.UTTERANCE__WHEN, Literals.UTTERANCE__QUOTES,
            Literals.ASSERTION__SAID_AT, Literals.ASSERTION__REPORTS, Literals.ASSERTION__UTTERANCE, Literals.EVENT__WHEN);

    private final OpenDossier dossier;
    private final Collection<UUID> touched;

    /** Adds what is touched to a collection. */
    public Touched(OpenDossier dossier, Collection<UUID> touched) {
        this.dossier = dossier;
        this.touched = touched;
    }

    /** Adds what a gesture touched. */
    public void by(List<Notification> notifications) {
        notifications.forEach(this::by);
    }

    private void by(Notification notification) {
        if (!(notification.getNotifier() instanceof Element element) || !(notification.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        withContainers(element);
        if (feature instanceof EReference reference && reference.isContainment()) {
            subtrees(notification.getOldValue());
            subtrees(notification.getNewValue());
        }
        if (TIMES.contains(feature)) {
            datedBy(element);
        }
        if (NAMES.contains(feature)) {
            subtree(element);
        }
        if (NAMES.contains(feature) || TIMES.contains(feature)) {
            referrers(element);
        }
    }

    /** An account goes by its owner's names too. */
    private void referrers(Element element) {
        for (var reference : dossier.references().to(element)) {
            withContainers(reference.from());
            if (reference.feature() == Literals.ACTOR__OWNER) {
                dossier.references().to(reference.from()).forEach(other -> withContainers(other.from()));
            }
        }
    }

    private void withContainers(Element element) {
        for (EObject each = element; each instanceof Element one; each = each.eContainer()) {
            add(one);
        }
    }

    private void subtrees(Object value) {
        if (value instanceof Collection<?> many) {
            many.forEach(this::subtrees);
        } else if (value instanceof Element element) {
            subtree(element);
        }
    }

    private void subtree(Element element) {
        add(element);
        element.eAllContents().forEachRemaining(inner -> add((Element) inner));
    }

    /** What is said in a source is dated by it, and by its voices; and what passes it on by that. */
    private void datedBy(Element element) {
        Source source = Tree.sourceOf(element);
        if (source != null) {
            subtree(source);
            source.getAssertions().forEach(this::referrers);
        }
    }

    private void add(Element element) {
        if (element.getId() != null && Kind.of(element.eClass()).isPresent()) {
            touched.add(element.getId());
        }
    }
}
