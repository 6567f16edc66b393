package org.adduce.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.model.time.When;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Tries an importer out: feeds it bytes and tells what it made of them, without a dossier and without a workbench.
 *
 * <pre>
 * var trial = ImporterTrial.of(new ChatImporter()).named("harbour.chat");
 * assertThat(trial.read("[2026-06-12 09:14] Ana: Is it true?")).isEqualTo("""
 *         source ...
 *         """);
 * assertThat(trial.breaches("[2026-06-12 09:14] Ana: Is it true?")).isEmpty();
 * </pre>
 *
 * @param importer the one to try
 * @param hints what it is told beside the bytes
 * @since 1.0
 */
public record ImporterTrial(Importer importer, Hints hints) {

    private static final Instant RETRIEVED = Instant.parse("2026-01-02T03:04:05Z");

    /** Tries an importer on inputs without a name, captured at one fixed instant. */
    public static ImporterTrial of(Importer importer) {
        return new ImporterTrial(importer, Hints.of("", RETRIEVED));
    }

    /** The same on inputs of a name. */
    public ImporterTrial named(String name) {
        return new ImporterTrial(importer, new Hints(name, hints.retrieved(), hints.published(), hints.options()));
    }

    /** The same where a person said when the source was published. */
    public ImporterTrial published(String when) {
        return new ImporterTrial(importer, new Hints(hints.name(), hints.retrieved(), Optional.of(When.parse(when)), hints.options()));
    }

    /** The same with settings of the importer. */
    public ImporterTrial with(Map<String, String> options) {
        return new ImporterTrial(importer, new Hints(hints.name(), hints.retrieved(), hints.published(), options));
    }

    /** How sure the importer is that it can read a text, by as much of it as the platform would show it. */
    public Confidence confidence(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return importer.recognise(Arrays.copyOf(bytes, Math.min(bytes.length, Importer.HEAD_LENGTH)), hints.name());
    }

    /** What it makes of a text, as {@link ProposalText} tells it. */
    public String read(String text) throws ImportException {
        return ProposalText.of(proposal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What it makes of bytes. */
    public Proposal proposal(byte[] bytes) throws ImportException {
        return importer.read(bytes, hints, new NullProgressMonitor());
    }

    /**
     * Why it refuses a text.
     *
     * @throws AssertionError if it does not
     */
    public Diagnostic refusal(String text) {
        try {
            var proposal = proposal(text.getBytes(StandardCharsets.UTF_8));
            throw new AssertionError("It was read:\n" + ProposalText.of(proposal));
        } catch (ImportException e) {
            return e.diagnostic();
        }
    }

    /**
     * Where the importer breaks the contract every importer is under, on this input and on damaged copies of it; empty where
     * it keeps it. See {@link ImporterContract}.
     */
    public List<String> breaches(String text) {
        return ImporterContract.breaches(this, text.getBytes(StandardCharsets.UTF_8));
    }
}
