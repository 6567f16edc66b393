package org.adduce.importer.bibliography;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Variable;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What was read of a text, as tests look at it. */
record Reading(Proposal proposal) {

    static final Instant CAPTURED = Instant.parse("2026-06-20T10:00:00Z");

    static Reading bib(String text) throws ImportException {
        return of(new BibtexImporter(), text.getBytes(StandardCharsets.UTF_8), "a.bib");
    }

    static Reading ris(String text) throws ImportException {
        return of(new RisImporter(), text.getBytes(StandardCharsets.UTF_8), "a.ris");
    }

    static Reading nbib(String text) throws ImportException {
        return of(new NbibImporter(), text.getBytes(StandardCharsets.UTF_8), "a.nbib");
    }

    static Reading csl(String text) throws ImportException {
        return of(new CslJsonImporter(), text.getBytes(StandardCharsets.UTF_8), "a.json");
    }

    static Reading of(Importer importer, byte[] bytes, String name) throws ImportException {
        return new Reading(importer.read(bytes, Hints.of(name, CAPTURED), new NullProgressMonitor()));
    }

    List<Work> works() {
        return proposal.items(Literals.SOURCE).map(item -> new Work(item, proposal)).toList();
    }

    Work work() {
        return works().getFirst();
    }

    Work work(String citationKey) {
        return works().stream().filter(work -> work.variable("citation-key").equals(citationKey)).findFirst().orElseThrow();
    }

    List<String> told() {
        return proposal.diagnostics().stream().map(diagnostic -> diagnostic.line() + ": " + diagnostic.message()).toList();
    }

    List<Integer> warned() {
        return proposal.diagnostics().stream().filter(diagnostic -> diagnostic.severity() != Diagnostic.Severity.INFO).map(Diagnostic::line).toList();
    }

    /** A source that was read. */
    record Work(Item item, Proposal proposal) {

        String title() {
            return item.value(Literals.SOURCE__TITLE).orElse("").toString();
        }

        String published() {
            return item.value(Literals.SOURCE__PUBLISHED).orElse("").toString();
        }

        String url() {
            return item.value(Literals.SOURCE__URL).orElse("").toString();
        }

        String language() {
            return item.value(Literals.SOURCE__LANGUAGE).orElse("").toString();
        }

        String kind() {
            return item.value(Literals.SOURCE__KIND).orElse("").toString();
        }

        String publisher() {
            return item.value(Literals.SOURCE__PUBLISHER).map(key -> name((Key) key)).orElse("");
        }

        String authors() {
            return item.value(Literals.SOURCE__AUTHORS).map(keys -> ((List<?>) keys).stream().map(key -> name((Key) key)).collect(Collectors.joining("; "))).orElse("");
        }

        String partOf() {
            return item.value(Literals.SOURCE__PART_OF).map(key -> new Work(proposal.item((Key) key).orElseThrow(), proposal).title()).orElse("");
        }

        List<Variable> variables() {
            return item.value(Literals.SOURCE__BIBLIOGRAPHY).map(values -> ((List<?>) values).stream().map(Variable.class::cast).toList()).orElse(List.of());
        }

        String variable(String name) {
            return variables().stream().filter(variable -> variable.name().equals(name)).map(Variable::value).collect(Collectors.joining(" | "));
        }

        /** All that is known of it, in one text. */
        String facts() {
            return String.join("\n", title(), authors(), publisher(), published(), url(), language(), kind(), variables().toString());
        }

        private String name(Key key) {
            return proposal.item(key).orElseThrow().value(Literals.ACTOR__NAME).orElseThrow().toString();
        }
    }
}
