package org.adduce.core.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.importing.Diagnostic.Severity;

/**
 * What came, or would come, of applying a proposal. An element is counted as updated if any of its values followed the
 * import and as kept if any stayed because a person had changed it, so perhaps as both.
 *
 * @param found what the input holds, whether new or known
 * @param created how many elements are new
 * @param updated how many elements got a value that had changed in the input since
 * @param kept how many elements have a value of a person's that the input says otherwise
 * @param dropped how many items stayed away because a person dropped them or what they stand in, now or earlier
 * @param doubtful how many of the elements are doubtful
 * @param diagnostics what a person should know: first what the importer said
 * @param elements the element of each item that is in the dossier now, in the order of the proposal
 * @since 1.0
 */
public record ImportOutcome(Found found, int created, int updated, int kept, int dropped, int doubtful, List<Diagnostic> diagnostics,
        Map<Key, UUID> elements) {

    /** Copies its collections. */
    public ImportOutcome {
        diagnostics = List.copyOf(diagnostics);
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    /** The worst that was to be told; nothing if there was nothing. */
    public Optional<Severity> worst() {
        return diagnostics.stream().map(Diagnostic::severity).max(Severity::compareTo);
    }
}
