package org.adduce.importer.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.core.check.Checks;
import org.adduce.core.check.Severity;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Imports;
import org.adduce.corpora.Corpora;
import org.adduce.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every importer: importing twice changes nothing, and no input makes one throw or hang. */
class EventsLawsTest {

    private static final String ICS = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Tide\r\nDTSTART;TZID=Europe/Oslo:20260612T100000\r\nDURATION:PT1H\r\nATTENDEE;CN=Rao:mailto:rao@tern.example\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20260613\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    private static final String JSON = "{\"title\":{\"text\":{\"headline\":\"Sand\"}},\"events\":[{\"start_date\":{\"year\":\"2001\",\"month\":2},\"text\":{\"headline\":\"One\",\"text\":\"<p>x</p>\"}},{\"start_date\":{\"year\":\"-20\"},\"text\":{\"headline\":\"Two\"}}]}";
    private static final List<Importer> IMPORTERS = List.of(new ICalendarImporter(), new TimelineJsImporter());
    private static final List<String> TEXTS = List.of(ICS, JSON);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void importingTwiceChangesNothing() throws Exception {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("Sand");
        try (var open = OpenDossier.create(Path.of("sand.adduce"), dossier)) {
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < TEXTS.size(); i++) {
                    var outcome = Imports.apply(open, Reading.of(IMPORTERS.get(i), TEXTS.get(i)).proposal());
                    assertThat(outcome.created() + outcome.updated() == 0).isEqualTo(round == 1);
                }
            }
            assertThat(dossier.getEvents()).hasSize(4);
            assertThat(Checks.run(dossier, new NullProgressMonitor())).allSatisfy(finding -> assertThat(finding.severity()).as(finding.message()).isEqualTo(Severity.INFO));
        }
    }

    @Test
    void theFilesOfOthersAreReadAndValid() throws Exception {
        for (var folder : List.of("ics", "timelinejs")) {
            try (var files = Files.list(Corpora.at(folder))) {
                for (var file : files.sorted().toList()) {
                    check(file, IMPORTERS.get(folder.equals("ics") ? 0 : 1));
                }
            }
        }
    }

    private static void check(Path file, Importer importer) throws Exception {
        var bytes = Files.readAllBytes(file);
        assertThat(importer.recognise(Arrays.copyOf(bytes, Math.min(bytes.length, Importer.HEAD_LENGTH)), "x")).as("%s", file).isEqualTo(Confidence.CERTAIN);
        var proposal = importer.read(bytes, Hints.of(file.getFileName().toString(), Reading.CAPTURED), new NullProgressMonitor());
        var text = new String(bytes, StandardCharsets.UTF_8);
        long expected = Stream.of("BEGIN:VEVENT", "\"start_date\"").mapToLong(mark -> text.split(mark, -1).length - 1L).sum();
        assertThat(new Reading(proposal).events()).as("%s", file).hasSize((int) expected);
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("x");
        try (var open = OpenDossier.create(Path.of("x.adduce"), dossier)) {
            Imports.apply(open, proposal);
            assertThat(Checks.run(dossier, new NullProgressMonitor())).as("%s", file).allSatisfy(finding -> assertThat(finding.severity()).as(finding.message()).isNotEqualTo(Severity.ERROR));
        }
    }

    @Test
    void eachIsSureOfItsOwnAndQuietAboutOthers() {
        for (int i = 0; i < IMPORTERS.size(); i++) {
            for (int j = 0; j < TEXTS.size(); j++) {
                assertThat(IMPORTERS.get(i).recognise(TEXTS.get(j).getBytes(StandardCharsets.UTF_8), "")).isEqualTo(i == j ? Confidence.CERTAIN : Confidence.NONE);
            }
            assertThat(IMPORTERS.get(i).recognise("{\"type\":\"tweet\",\"events\":[]}".getBytes(StandardCharsets.UTF_8), "a.json")).isEqualTo(Confidence.NONE);
        }
    }

    @Test
    void damagedFilesAreReadOrRefused() {
        var random = new Random(7);
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            for (int round = 0; round < 2000; round++) {
                var bytes = TEXTS.get(round % 2).getBytes(StandardCharsets.UTF_8);
                for (int i = random.nextInt(6); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? (byte) random.nextInt(256) : (byte) ":;=\n\r{}[]\",0T-".charAt(random.nextInt(14));
                }
                try {
                    IMPORTERS.get(round % 2).read(random.nextInt(4) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes, Hints.of("a", Reading.CAPTURED), new NullProgressMonitor());
                } catch (ImportException e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN:VEVENT\n", "BEGIN:X\n", "X;A=\"", "X:1\n y\n", "END:VEVENT\n", "BEGIN:VEVENT\nUID:1\nEND:VEVENT\n", "{", "[", "{\"events\":", "callback(", "a.", "/*"})
    void hostileFilesEndInGoodTime(String piece) {
        var bytes = ("BEGIN:VCALENDAR\n" + piece.repeat(300_000 / piece.length())).getBytes(StandardCharsets.UTF_8);
        var json = piece.repeat(300_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < IMPORTERS.size(); i++) {
                try {
                    IMPORTERS.get(i).read(i == 0 ? bytes : json, Hints.of("a", Reading.CAPTURED), new NullProgressMonitor());
                } catch (ImportException e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        });
    }
}
