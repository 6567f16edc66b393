package org.adduce.exporter.csv.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.adduce.core.exporting.Selection;
import org.adduce.core.query.Kind;
import org.adduce.core.query.Listing;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EClass;

/** The elements to write, class by class: the kinds in the order in which they are listed, the rest as it stands in the tree. */
final class Rows {

    private final Dossier dossier;
    private final Selection selection;
    private final Map<EClass, List<Element>> others = new LinkedHashMap<>();
    private final Set<EClass> chosen = new LinkedHashSet<>();

    Rows(Dossier dossier, Selection selection) {
        this.dossier = dossier;
        this.selection = selection;
        if (selection.isWhole()) {
            others.put(dossier.eClass(), List.of(dossier));
        }
        dossier.eAllContents().forEachRemaining(object -> sort((Element) object));
    }

    private void sort(Element element) {
        if (selection.isChosen(element)) {
            chosen.add(element.eClass());
        }
        if (selection.includes(element) && Kind.of(element.eClass()).isEmpty()) {
            others.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(element);
        }
    }

    /** The classes of a folder's tables: every kind, and what else there is. */
    List<EClass> types() {
        return Stream.concat(Stream.of(Kind.values()).map(Kind::type), others.keySet().stream()).toList();
    }

    /** The classes of what was chosen itself. */
    List<EClass> chosenTypes() {
        return List.copyOf(chosen);
    }

    Stream<? extends Element> of(EClass type) {
        return Kind.of(type).<Stream<? extends Element>>map(kind -> Listing.of(dossier).elements(kind).filter(selection::includes))
                .orElseGet(() -> others.getOrDefault(type, List.of()).stream());
    }
}
