package org.adduce.importer.table.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.adduce.core.importing.ImportFile;
import org.adduce.importer.table.TableForm;
import org.adduce.importer.table.TableMapping;
import org.junit.jupiter.api.Test;

/** What a person decides holds, and what depends on it is guessed anew. */
class DecisionTest {

    private static final ImportFile TABLE = ImportFile.ofText("Event;Date;By\nHigh tide;2004;Rao\nLow tide;2005;Voss\n", Instant.EPOCH);

    @Test
    void whatNobodyDecidedIsGuessed() {
        var decision = Decision.of(TABLE, Map.of());
        assertThat(decision.sample().form().delimiter()).isEqualTo(';');
        assertThat(decision.sample().mapping().kind()).isEqualTo("event");
        assertThat(decision.options()).isEmpty();
    }

    @Test
    void aColumnKeepsWhatWasDecidedWhileTheKindStays() {
        var decision = Decision.of(TABLE, Map.of()).with(TableMapping.COLUMN + "By", "participants");
        assertThat(decision.sample().mapping().columns()).containsEntry("By", "participants").containsEntry("Event", "title");
        assertThat(decision.with(TableMapping.KIND, "claim").options()).containsOnlyKeys(TableMapping.KIND);
    }

    @Test
    void anotherFormIsSeenAtOnceAndCanBeTakenBack() {
        var comma = Decision.of(TABLE, Map.of()).with(TableForm.DELIMITER, ",");
        assertThat(comma.sample().headers()).containsExactly("Event;Date;By");
        assertThat(comma.guessed().delimiter()).isEqualTo(';');
        assertThat(comma.with(TableForm.DELIMITER, "").sample().headers()).containsExactly("Event", "Date", "By");
    }

    @Test
    void allThatIsDecidedReadsTheNextTableInTheSameWay() {
        var decision = Decision.of(TABLE, Map.of()).with(TableMapping.COLUMN + "By", TableMapping.OUT);
        var again = Decision.of(TABLE, decision.whole());
        assertThat(again.sample()).isEqualTo(decision.sample());
        assertThat(again.whole()).isEqualTo(decision.whole());
    }
}
