package org.adduce.core.exporting;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EObject;

/**
 * Which part of a dossier is meant: some elements, each with all it contains. Formats that keep the tree also need the
 * elements around these, as a frame.
 *
 * @since 1.0
 */
public final class Selection {

    private static final Selection WHOLE = new Selection(true);

    private final boolean isWhole;
    private final Set<Element> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> included = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> frame = Collections.newSetFromMap(new IdentityHashMap<>());

    private Selection(boolean isWhole) {
        this.isWhole = isWhole;
    }

    /** All of a dossier. */
    public static Selection whole() {
        return WHOLE;
    }

    /** The elements of a dossier, nested ones too, that are {@code chosen}. */
    public static Selection of(Dossier dossier, Predicate<? super Element> chosen) {
        var selection = new Selection(false);
        dossier.eContents().forEach(element -> selection.look((Element) element, chosen, false));
        selection.frame.add(dossier);
        return selection;
    }

    private void look(Element element, Predicate<? super Element> wanted, boolean isInside) {
        boolean isWanted = wanted.test(element);
        if (isWanted) {
            chosen.add(element);
        }
        if (isWanted || isInside) {
            included.add(element);
            enframe(element.eContainer());
        }
        element.eContents().forEach(inner -> look((Element) inner, wanted, isWanted || isInside));
    }

    private void enframe(EObject around) {
        for (var each = around; each instanceof Element element && frame.add(element);) {
            each = each.eContainer();
        }
    }

    /** Whether it is all there is. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Whether an element was chosen itself, and not only stands within one that was. */
    public boolean isChosen(Element element) {
        return isWhole || chosen.contains(element);
    }

    /** Whether an element is meant: it, or something it stands in, was chosen. */
    public boolean includes(Element element) {
        return isWhole || included.contains(element);
    }

    /** Whether an element is meant, or stands around one that is. */
    public boolean touches(Element element) {
        return includes(element) || frame.contains(element);
    }
}
