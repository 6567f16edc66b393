package org.adduce.core.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One gesture in the history of an open dossier, as it was when it was asked for.
 *
 * @since 1.0
 */
public final class PastGesture {

    /**
     * A value of an element became another.
     *
     * @param feature which
     * @param before what it was; empty where there was none
     * @param after what it became; empty where there is none
     */
    public record Altered(EStructuralFeature feature, Optional<Object> before, Optional<Object> after) {
    }

    private final Edit edit;
    private final boolean isInForce;

    PastGesture(Edit edit, boolean isInForce) {
        this.edit = edit;
        this.isInForce = isInForce;
    }

    /** What it is called ("Rename actor"). */
    public String label() {
        return edit.getLabel();
    }

    /** When it was made. */
    public Instant at() {
        return edit.at();
    }

    /** Whether it is done; a gesture that was taken back can be made again. */
    public boolean isInForce() {
        return isInForce;
    }

    /** Whether it changed an element, something in it, or what refers to it. */
    public boolean touches(Element element) {
        return edit.changes().stream().anyMatch(change -> EcoreUtil.isAncestor(element, change.element()) || change.names(element));
    }

    /** The single values of an element that it changed. */
    public List<Altered> alterations(Element element) {
        return edit.changes().stream().filter(change -> change.element() == element && change instanceof Change.Replaced)
                .map(change -> altered((Change.Replaced) change)).toList();
    }

    private static Altered altered(Change.Replaced change) {
        return new Altered(change.feature(), Optional.ofNullable(change.before()), Optional.ofNullable(change.after()));
    }

    /** An element it changed, to show where: the first that is still in the dossier. */
    public Optional<Element> place() {
        return edit.changes().stream().map(PastGesture::subject).filter(Element.class::isInstance).map(Element.class::cast)
                .filter(element -> element.dossier() != null && element.eContainer() != null).findFirst();
    }

    /** What came into the dossier is more telling than what it came into. */
    private static EObject subject(Change change) {
        return change instanceof Change.Added added && added.value() instanceof EObject value ? value : change.element();
    }
}
