package org.adduce.importer.bibliography.internal.reference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Variable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes items of publications: a source each, and the actors who wrote and published them. */
public final class ReferenceItems {

    private static final int LOOK = 256;

    private final Hints hints;
    private final Cast cast = new Cast();
    private final Keys keys = new Keys();
    private final Map<Reference, Key> keyOf = new IdentityHashMap<>();

    /**
     * Makes items.
     *
     * @param hints what is known beside the file; its publication date is given to what has none
     */
    public ReferenceItems(Hints hints) {
        this.hints = hints;
    }

    /** A proposal of the publications of a file. */
    public Proposal propose(String format, List<Reference> references, List<Diagnostic> diagnostics, IProgressMonitor monitor) {
        references.forEach(reference -> keyOf.put(reference, keys.of(reference)));
        var sources = new ArrayList<Item>(references.size());
        for (int i = 0; i < references.size(); i++) {
            if (i % LOOK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            sources.add(source(references.get(i)));
        }
        var items = new ArrayList<>(cast.items());
        items.addAll(sources);
        return new Proposal(format, items, diagnostics);
    }

    private Item source(Reference reference) {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.SOURCE__KIND, SourceKinds.of(reference.type()));
        put(values, Literals.SOURCE__TITLE, reference.title());
        put(values, Literals.SOURCE__URL, reference.url());
        var authors = cast.keys(reference.authors());
        if (!authors.isEmpty()) {
            values.put(Literals.SOURCE__AUTHORS, authors);
        }
        if (!reference.publisher().isEmpty()) {
            values.put(Literals.SOURCE__PUBLISHER, cast.organisation(reference.publisher()));
        }
        reference.published().or(hints::published).ifPresent(when -> values.put(Literals.SOURCE__PUBLISHED, when));
        put(values, Literals.SOURCE__LANGUAGE, reference.language());
        reference.container().map(keyOf::get).ifPresent(key -> values.put(Literals.SOURCE__PART_OF, key));
        values.put(Literals.SOURCE__BIBLIOGRAPHY, bibliography(reference));
        return new Item(Literals.SOURCE, keyOf.get(reference), Optional.empty(), values, Optional.empty(), List.of());
    }

    private static void put(Map<EStructuralFeature, Object> values, EStructuralFeature feature, String text) {
        if (!text.isEmpty()) {
            values.put(feature, text);
        }
    }

    private List<Variable> bibliography(Reference reference) {
        var variables = new ArrayList<Variable>(reference.variables().size() + 2);
        variables.add(new Variable("type", reference.type()));
        if (!reference.citationKey().isEmpty()) {
            variables.add(new Variable("citation-key", reference.citationKey()));
        }
        variables.addAll(AuthorSpelling.of(reference, cast));
        variables.addAll(reference.variables());
        return List.copyOf(new LinkedHashSet<>(variables));
    }
}
