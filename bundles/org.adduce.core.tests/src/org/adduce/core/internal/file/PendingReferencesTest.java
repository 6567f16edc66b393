package org.adduce.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.adduce.core.dossier.StandIn;
import org.adduce.core.file.Bytes;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.junit.jupiter.api.Test;

/** References are the same wherever in the file their elements stand. */
class PendingReferencesTest {

    private static final String VOICE = """
              <source id="00000000-0000-4000-8000-000000000002">
                <utterance id="00000000-0000-4000-8000-000000000003" speaker="00000000-0000-4000-8000-00000000000%s"/>
              </source>
            """;
    private static final String ACTOR = """
              <actor id="00000000-0000-4000-8000-00000000000%s" kind="person" name="%s">
                <formerId>00000000-0000-4000-8000-00000000000%s</formerId>
              </actor>
            """;

    private static Utterance voice(Dossier dossier) {
        return dossier.getSources().stream().map(Source::getUtterances).flatMap(List::stream).findFirst().orElseThrow();
    }

    private static Dossier read(String... parts) throws IOException {
        return Bytes.read(Bytes.file(String.join("", parts)));
    }

    @Test
    void whoStandsBehindIsFound() throws IOException {
        assertThat(voice(read(VOICE.formatted(4), ACTOR.formatted(4, "Ana", 8))).getSpeaker().getName()).isEqualTo("Ana");
    }

    @Test
    void whoStandsBeforeIsFound() throws IOException {
        assertThat(voice(read(ACTOR.formatted(4, "Ana", 8), VOICE.formatted(4))).getSpeaker().getName()).isEqualTo("Ana");
    }

    @Test
    void whoStandsBehindAllOthersIsFoundWhenOthersWereMetBefore() throws IOException {
        var topic = "  <topic id=\"00000000-0000-4000-8000-000000000007\" name=\"Halls\"/>\n";
        assertThat(voice(read(ACTOR.formatted(5, "Ben", 9), VOICE.formatted(4), topic, ACTOR.formatted(4, "Ana", 8))).getSpeaker().getName()).isEqualTo("Ana");
    }

    @Test
    void aFormerIdOfSomebodyLaterIsOfTheOneWhoHasIt() throws IOException {
        assertThat(voice(read(VOICE.formatted(8), ACTOR.formatted(5, "Ben", 9), "  <!-- more -->\n", ACTOR.formatted(4, "Ana", 8))).getSpeaker().getName()).isEqualTo("Ana");
    }

    @Test
    void whoIsNotThereOrNobodyAtAllIsStoodInFor() throws IOException {
        assertThat(StandIn.is(voice(read(VOICE.formatted(6), ACTOR.formatted(4, "Ana", 8))).getSpeaker())).isTrue();
        assertThat(StandIn.is(voice(read(VOICE.formatted(2), ACTOR.formatted(4, "Ana", 8))).getSpeaker())).as("a source speaks not").isTrue();
    }

    /** The children of the root in any order, which no program of ours writes but a person may. */
    private static String shuffled(String file, Random random) {
        var parts = new ArrayList<String>();
        var part = Pattern.compile("(?m)^  <(\\w+)(?:[^>]*/>|[\\s\\S]*?^  </\\1>|[^\\n]*</\\1>)\\n").matcher(file);
        int from = file.indexOf("formatVersion");
        int first = -1;
        int last = from;
        for (boolean found = part.find(from); found; found = part.find()) {
            first = first < 0 ? part.start() : first;
            last = part.end();
            parts.add(part.group());
        }
        Collections.shuffle(parts, random);
        return first < 0 ? file : file.substring(0, first) + String.join("", parts) + file.substring(last);
    }

    @Test
    void theOrderOfAFileDoesNotMatter() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            var file = Bytes.write(SyntheticDossier.generate(3, seed));
            var shuffled = shuffled(file, new Random(seed));
            assertThat(shuffled).isNotEqualTo(file).hasSameSizeAs(file);
            assertThat(Bytes.write(Bytes.read(shuffled))).as("seed " + seed).isEqualTo(file);
        }
    }
}
