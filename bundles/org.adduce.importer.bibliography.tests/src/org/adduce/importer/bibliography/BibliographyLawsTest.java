package org.adduce.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.check.Checks;
import org.adduce.core.check.Severity;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Imports;
import org.adduce.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every importer: importing twice changes nothing, and no input makes one throw or hang. */
class BibliographyLawsTest {

    private static final String BIB = "@string{j = {Journal of Sand}}\n@article{a, title={On $x^2$ and {\\\"o}}, author={Rao, Mira and van Berg, Jan}, journal=j, year=2004, month=mar, doi={10.5555/1}}\n"
            + "@inbook{b, title={Part}, crossref={c}}\n@book{c, title={Whole}, isbn={0596008279}, publisher={Tern}, date={2001/2003}}\n@book{d, title={Whole}, isbn={0596008279}, note={another}}";
    private static final String RIS = "TY  - JOUR\nAU  - Rao, Mira\nTI  - On sand\nPY  - 2004/05/06/\nKW  - a\nKW  - b\nUR  - https://tern.example/1\nER  - \nTY  - BOOK\nTI  - Two\nER  - \n";
    private static final String NBIB = "PMID- 123\nDP  - 2016 Apr\nTI  - Sand\nFAU - Rao, Mira\nLID - 10.5555/9 [doi]\n\nPMID- 124\nTI  - Wind\n";
    private static final String CSL = "[{\"id\":\"k1\",\"type\":\"article-journal\",\"title\":\"On sand\",\"author\":[{\"family\":\"Berg\",\"given\":\"Jan\"}],\"issued\":{\"date-parts\":[[2004,5]]}},{\"type\":\"book\",\"title\":\"B\"}]";
    private static final List<Importer> IMPORTERS = List.of(new BibtexImporter(), new RisImporter(), new NbibImporter(), new CslJsonImporter());
    private static final List<String> TEXTS = List.of(BIB, RIS, NBIB, CSL);
    private static final List<String> NAMES = List.of("a.bib", "a.ris", "a.nbib", "a.json");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void importingTwiceChangesNothing() throws Exception {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("Sand");
        try (var open = OpenDossier.create(Path.of("sand.adduce"), dossier)) {
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < TEXTS.size(); i++) {
                    var read = Reading.of(IMPORTERS.get(i), TEXTS.get(i).getBytes(StandardCharsets.UTF_8), NAMES.get(i));
                    var outcome = Imports.apply(open, read.proposal());
                    assertThat(outcome.created() + outcome.updated() == 0).as("%s, round %s", NAMES.get(i), round).isEqualTo(round == 1);
                }
            }
            assertThat(dossier.getSources()).hasSize(10);
            assertThat(Checks.run(dossier, new NullProgressMonitor())).allSatisfy(finding -> assertThat(finding.severity()).as(finding.message()).isEqualTo(Severity.INFO));
        }
    }

    @Test
    void eachIsSureOfItsOwnAndQuietAboutOthers() {
        for (int i = 0; i < IMPORTERS.size(); i++) {
            for (int j = 0; j < TEXTS.size(); j++) {
                var confidence = IMPORTERS.get(i).recognise(TEXTS.get(j).getBytes(StandardCharsets.UTF_8), j == 3 ? "x.json" : "");
                assertThat(confidence == Confidence.CERTAIN || confidence == Confidence.LIKELY).as("%s on %s", i, NAMES.get(j)).isEqualTo(i == j);
            }
            for (var other : List.of("Dear all, write to me@example.org", "<html><body>@media(print,x)", "{\"type\":\"tweet\",\"text\":\"x\"}", "a,b\n1,2", "BEGIN:VCALENDAR")) {
                assertThat(IMPORTERS.get(i).recognise(other.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(Confidence.NONE);
            }
        }
    }

    @Test
    void damagedFilesAreReadOrRefused() {
        var random = new Random(42);
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            for (int round = 0; round < 4000; round++) {
                int which = round % TEXTS.size();
                var bytes = damaged(TEXTS.get(which).getBytes(StandardCharsets.UTF_8), random);
                try {
                    var read = Reading.of(IMPORTERS.get(which), bytes, NAMES.get(which));
                    // what is left may be abbreviations alone, which is said
                    assertThat(read.works().size() + read.told().size()).isPositive();
                } catch (ImportException e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        });
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        var damaged = bytes.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = random.nextBoolean() ? (byte) random.nextInt(256) : (byte) "{}\"@=,#\\$\n[]:-".charAt(random.nextInt(14));
        }
        return Arrays.copyOf(damaged, random.nextInt(4) == 0 ? 1 + random.nextInt(damaged.length) : damaged.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "@a{", "@a{b,", "@comment{", "@a{b,c={", "@a{b,c=\"", "{", "\\", "@string{a=", "@a{b,author={x and ", "@a{b,c={\\'{", "$", "%\n", "@book{a,title={x}}\n", "@book{a,crossref={a},ids={a}}\n", "TY  - JOUR\n", "TY  - JOUR\nAB  - x\ny\n", "[{\"title\":", "[", "PMID- 1\n", " ", "\n"})
    void hostileFilesEndInGoodTime(String piece) {
        var bytes = ("@book{z, title={z}}\n" + piece.repeat(300_000 / piece.length())).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < IMPORTERS.size(); i++) {
                IMPORTERS.get(i).recognise(bytes, NAMES.get(i));
                try {
                    IMPORTERS.get(i).read(bytes, Hints.of(NAMES.get(i), Reading.CAPTURED), new NullProgressMonitor());
                } catch (ImportException e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        });
    }

    @Test
    void aCancelIsAnswered() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        for (int i = 0; i < IMPORTERS.size(); i++) {
            int which = i;
            var bytes = TEXTS.get(i).repeat(i == 3 ? 1 : 2000).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> IMPORTERS.get(which).read(bytes, Hints.of(NAMES.get(which), Reading.CAPTURED), monitor)).isInstanceOf(OperationCanceledException.class);
        }
    }
}
