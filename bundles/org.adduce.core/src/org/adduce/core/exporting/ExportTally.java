package org.adduce.core.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.core.query.Kind;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Keeps account of an export: what was written, and item by item what the format could not hold. For one export and one
 * thread.
 *
 * @since 1.0
 */
public final class ExportTally {

    /** What tells elements apart or says where they are from, and no reader of another format misses. */
    private static final Set<EStructuralFeature> SILENT = Set.of(Literals.ELEMENT__ID, Literals.ELEMENT__FORMER_IDS, Literals.ELEMENT__DOUBT, Literals.DOSSIER__RECEIPTS, Literals.DOSSIER__SPARED_CHECKS, Literals.DOSSIER__FORMAT_VERSION);

    private final Selection selection;
    private final Set<Element> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final List<Loss> losses = new ArrayList<>();

    /** An account of the export of a selection. */
    public ExportTally(Selection selection) {
        this.selection = selection;
    }

    /** Those of some elements that are meant, in their order. */
    public <T extends Element> List<T> chosen(Collection<T> elements) {
        return elements.stream().filter(selection::includes).toList();
    }

    /** An element was written, each once however often it is said. */
    public void written(Element element) {
        if (written.add(element)) {
            Kind.of(element.eClass()).ifPresent(kind -> counts.merge(kind, 1L, Long::sum));
        }
    }

    /** Whether an element was written. */
    public boolean isWritten(Element element) {
        return written.contains(element);
    }

    /** A feature could not be held, or not as it is. */
    public void lost(Element element, EStructuralFeature feature, String message) {
        losses.add(Loss.of(element, feature.getName(), message));
    }

    /**
     * An element was written; of its features that say something, those that are not among {@code held} are lost. What it
     * contains is asked for by itself.
     */
    public void written(Element element, Set<EStructuralFeature> held, String message) {
        written(element);
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            boolean isContainment = feature instanceof EReference reference && reference.isContainment();
            if (!isContainment && !held.contains(feature) && !SILENT.contains(feature) && says(element, feature)) {
                lost(element, feature, message);
            }
        }
    }

    private static boolean says(Element element, EStructuralFeature feature) {
        return element.eIsSet(feature) && !(element.eGet(feature) instanceof Collection<?> many && many.isEmpty()) && !"".equals(element.eGet(feature));
    }

    /** Every element that is meant and was not written is left out. */
    public void leaveOutTheRest(Dossier dossier, String message) {
        for (var contents = dossier.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Element element && selection.includes(element) && !written.contains(element)) {
                losses.add(Loss.of(element, message));
            }
        }
    }

    /** The account. */
    public ExportReport report(List<Path> files) {
        return new ExportReport(files, counts, losses);
    }
}
