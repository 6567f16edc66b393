package org.adduce.ui.internal.form.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/**
 * What the form of a kind of element shows, from the top.
 *
 * @param kind the kind of element
 * @param lead the field whose words name the element, shown large; none where nothing does
 * @param groups lines that belong together, set apart by space
 */
public record FormSpec(EClass kind, Optional<FieldSpec> lead, List<List<Row>> groups) {

    /** Copies its lists. */
    public FormSpec {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** All fields, from the top. */
    public Stream<FieldSpec> fields() {
        return Stream.concat(lead.stream(), groups.stream().flatMap(List::stream).flatMap(row -> row.fields().stream()));
    }
}
