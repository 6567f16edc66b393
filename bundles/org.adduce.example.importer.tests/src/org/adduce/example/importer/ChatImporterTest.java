package org.adduce.example.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.ImportException;
import org.adduce.testing.ImporterTrial;
import org.junit.jupiter.api.Test;

class ChatImporterTest {

    private static final String TALK = """
            [2026-06-12 09:14] Ana: Is the crane sold?
            [2026-06-12 09:15] Bo: No. 🙂
            (Bo left)
            [2026-06-12 09:17] Ana: Good.
            """;

    private final ImporterTrial trial = ImporterTrial.of(new ChatImporter()).named("quay.chat");

    @Test
    void eachLineIsAVoice() throws ImportException {
        assertThat(trial.read(TALK)).isEqualTo("""
                source kind=thread title="quay.chat"
                  snapshot text="Ana: Is the crane sold?\\nBo: No. 🙂\\n(Bo left)\\nAna: Good."
                  utterance "Is the crane sold?" speaker=Ana when=2026-06-12T09:14:00
                  utterance "No. 🙂" speaker=Bo when=2026-06-12T09:15:00
                  utterance "Good." speaker=Ana when=2026-06-12T09:17:00
                actor name="Ana" kind=account
                actor name="Bo" kind=account
                warning, line 3: This line is no message; its words are nobody's.
                """);
    }

    @Test
    void itKnowsItsOwnAndNothingElse() {
        assertThat(trial.confidence(TALK)).isEqualTo(Confidence.CERTAIN);
        assertThat(trial.confidence("Ana: Is the crane sold?")).isEqualTo(Confidence.NONE);
    }

    @Test
    void aTextWithoutMessagesIsRefusedWithARemedy() {
        assertThat(trial.refusal("just words").message()).contains("[2026-06-12 09:14]");
    }

    @Test
    void itKeepsTheContractOfImporters() {
        assertThat(trial.breaches(TALK)).isEmpty();
    }
}
