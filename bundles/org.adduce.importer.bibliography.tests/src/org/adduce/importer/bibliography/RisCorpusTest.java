package org.adduce.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.adduce.core.importing.Importer;
import org.adduce.corpora.Corpora;
import org.junit.jupiter.api.Test;

/** A record of RIS says what the entry of BibTeX says that was made of it by others. */
class RisCorpusTest {

    private static final List<String> VARIABLES = List.of("DOI", "volume", "issue", "container-title", "ISSN", "ISBN", "publisher-place", "abstract", "edition", "caption", "editor", "page");

    @Test
    void recordsSayWhatTheirEntriesSay() throws Exception {
        for (var file : Corpora.files("ris", ".ris")) {
            var expected = read(new BibtexImporter(), file.resolveSibling(file.getFileName().toString().replace(".ris", ".bib")));
            var read = read(new RisImporter(), file);
            assertThat(read.works()).as("%s", file).hasSameSizeAs(expected.works());
            for (int i = 0; i < expected.works().size(); i++) {
                compare(file, read.works().get(i), expected.works().get(i));
            }
        }
    }

    private static void compare(Path file, Reading.Work read, Reading.Work expected) {
        assertThat(read.title().replace("—", "–")).as("%s", file).isEqualTo(expected.title());
        assertThat(read.authors().replace(".", "")).as("%s", file).isEqualTo(expected.authors().replace(".", ""));
        assertThat(read.published()).as("%s", file).startsWith(expected.published().split("-")[0]);
        assertThat(read.publisher()).as("%s", file).isEqualTo(expected.publisher());
        for (var name : VARIABLES) {
            var value = expected.variable(name);
            // what others call an address may be that of the authors
            assertThat(value.isEmpty() || read.facts().replaceAll("\\s+", " ").contains(value.replaceAll("\\s+", " "))).as("%s: %s", file, name).isTrue();
        }
    }

    private static Reading read(Importer importer, Path file) throws Exception {
        return Reading.of(importer, Files.readAllBytes(file), file.getFileName().toString());
    }
}
