package org.adduce.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.ImportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSL-JSON as citation managers write it. */
class CslJsonTest {

    @Test
    void anItemIsRead() throws Exception {
        var work = Reading.csl("[{\"id\":\"k1\",\"type\":\"article-journal\",\"title\":\"On <i>sand</i>\",\"author\":[{\"family\":\"Berg\",\"given\":\"Jan\",\"non-dropping-particle\":\"van der\"},{\"literal\":\"Sand Club\"}],"
                + "\"container-title\":\"Journal of Sand\",\"volume\":3,\"DOI\":\"https://doi.org/10.5555/1\",\"issued\":{\"date-parts\":[[2004,\"5\",6]]},\"note\":\"original-date: 1890\\nAs seen.\",\"custom\":{\"a\":1}}]").work();
        assertThat(work.title()).isEqualTo("On sand");
        assertThat(work.authors()).isEqualTo("Jan van der Berg; Sand Club");
        assertThat(work.published()).isEqualTo("2004-05-06");
        assertThat(work.variable("volume")).isEqualTo("3");
        assertThat(work.variable("DOI")).isEqualTo("10.5555/1");
        assertThat(work.variable("original-date")).isEqualTo("1890");
        assertThat(work.variable("note")).isEqualTo("As seen.");
        assertThat(work.variable("custom")).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"date-parts\":[[2004]]}|2004", "{\"date-parts\":[[2004],[2006]]}|2004/2006", "{\"date-parts\":[[2004]],\"circa\":true}|2004~", "{\"raw\":\"2004-05\"}|2004-05",
            "{\"literal\":\"May 2004\"}|2004-05", "{\"date-parts\":[[2004]],\"season\":2}|2004-22", "{\"date-parts\":[[-100]]}|-0099", "\"2004\"|2004", "{\"date-parts\":[[\"2004\",\"1\"]]}|2004-01", "{\"date-parts\":[[2004,0,0]]}|2004", "{\"date-parts\":[[2004,14]]}|2004-22", "{\"date-parts\":[[12004]]}|Y12004"})
    void dates(String issued, String when) throws Exception {
        assertThat(Reading.csl("[{\"type\":\"book\",\"title\":\"T\",\"issued\":" + issued + "}]").work().published()).isEqualTo(when);
    }

    @Test
    void listsObjectsAndLinesAreRead() throws Exception {
        assertThat(Reading.csl("{\"items\":[{\"type\":\"book\",\"title\":\"A\"},{\"type\":\"book\",\"title\":\"B\"}]}").works()).hasSize(2);
        assertThat(Reading.csl("{\"type\":\"book\",\"title\":\"A\"}\n{\"type\":\"book\",\"title\":\"B\"}").works()).hasSize(2);
    }

    @Test
    void aBrokenItemCostsOnlyItself() throws Exception {
        var read = Reading.csl("[{\"type\":\"book\",\"title\":\"A\"},\n{\"type\":\"book\" \"title\":\"B\"},\n{\"type\":\"book\",\"title\":\"C\"}]");
        assertThat(read.works()).extracting(work -> work.title()).containsExactly("A", "C");
        assertThat(read.told()).anySatisfy(told -> assertThat(told).startsWith("2: "));
    }

    @Test
    void whatIsBrokenIsToldWithItsLine() throws Exception {
        var read = Reading.csl("[{\"type\":\"book\",\"title\":\"A\"},\n{\"type\":\"book\" \"title\"}]");
        assertThat(read.works()).hasSize(1);
        assertThat(read.told()).singleElement().asString().startsWith("2: ");
        assertThatThrownBy(() -> Reading.csl("[\n{]")).isInstanceOf(ImportException.class);
        assertThatThrownBy(() -> Reading.csl("[".repeat(100_000))).isInstanceOf(ImportException.class);
    }

    @Test
    void whatCrossrefGivesIsRead() throws Exception {
        var work = Reading.csl("{\"status\":\"ok\",\"message\":{\"type\":\"proceedings-article\",\"title\":[\"Sand\"],\"author\":[{\"given\":\"Mira\",\"family\":\"Rao\",\"sequence\":\"first\",\"ORCID\":\"http://orcid.org/0000-0001\",\"affiliation\":[{\"name\":\"Tern Lab\"}]}],\"container-title\":[\"Tides\"]}}").work();
        assertThat(work.variable("type")).isEqualTo("paper-conference");
        assertThat(work.variable("container-title")).isEqualTo("Tides");
        assertThat(work.authors()).isEqualTo("Mira Rao");
        assertThat(work.variable("AUID")).isEqualTo("Mira Rao: ORCID 0000-0001");
        assertThat(work.variable("author-address")).isEqualTo("Mira Rao: Tern Lab");
    }

    @Test
    void itemsOfAFewWordsAreRecognisedByTheirTypeOrByWhatOnlyCslSays() {
        for (var sure : List.of("[{\"id\":\"a\",\"type\":\"book\",\"page\":\"3-5\"}]", "[{\"id\":\"a\",\"type\":\"legislation\",\"number\":7}]",
                "[{\"id\":\"a\",\"title\":\"Sand\",\"issued\":{\"date-parts\":[[2004]]}}]")) {
            assertThat(recognised(sure)).as(sure).isEqualTo(Confidence.LIKELY);
        }
        assertThat(recognised("[{\"id\":\"a\",\"type\":\"event\",\"title\":\"Tide\"}]")).isEqualTo(Confidence.NONE);
    }

    private static Confidence recognised(String text) {
        return new CslJsonImporter().recognise(text.getBytes(StandardCharsets.UTF_8), "x.json");
    }
}
