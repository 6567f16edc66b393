package org.adduce.exporter.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Imports;
import org.adduce.exporter.events.internal.ICalendarExporter;
import org.adduce.exporter.events.internal.TimelineJsExporter;
import org.adduce.importer.events.ICalendarImporter;
import org.adduce.importer.events.TimelineJsImporter;
import org.adduce.model.ActorKind;
import org.adduce.model.Dossier;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelFactory;
import org.adduce.model.time.When;
import org.adduce.model.value.Identifier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was exported comes back as it was, as far as the format can hold it, and what it cannot hold is said. */
class EventsRoundTripTest {

    private static final List<String> TITLES = List.of("Tide; high, and low", "Größe & <b>", "a\\n b", "日本語の長い題名がここにあります、とても長いので折り返されます", "Plain");

    @TempDir
    Path folder;

    @Test
    void calendarsComeBack() throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            var dossier = dossier(new Random(seed), List.of("2004-05-06", "2004-05-06/2004-05-09", "2004-05-06T10:00:00Z", "2004-05-06T10:00:00Z/2004-05-06T11:30:00Z", "2004-05-06T10:00:00"), true);
            check(dossier, new ICalendarExporter(), new ICalendarImporter(), "r.ics");
        }
    }

    @Test
    void timelinesComeBack() throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            var dossier = dossier(new Random(seed), List.of("2004", "2004-05/2006", "-0300", "2004-05-06T10:30:00", "Y-13800000000", "2004-05-06"), false);
            check(dossier, new TimelineJsExporter(), new TimelineJsImporter(), "r.json");
        }
    }

    @Test
    void whatCannotBeHeldIsSaid() throws Exception {
        var dossier = dossier(new Random(1), List.of("2004~"), true);
        dossier.getEvents().forEach(event -> event.setStatus(EventStatus.ALLEGED));
        assertThat(new ICalendarExporter().export(dossier, Selection.whole(), folder.resolve("a.ics"), new NullProgressMonitor()).losses()).hasSize(8).extracting(loss -> loss.feature()).contains("when", "status");
        assertThat(new TimelineJsExporter().export(dossier, Selection.whole(), folder.resolve("a.json"), new NullProgressMonitor()).losses()).extracting(loss -> loss.message()).anyMatch(message -> message.contains("2004~"));
    }

    @Test
    void aDoubtfulTimeStandsAtTheDatesItMayMean() throws Exception {
        var dossier = dossier(new Random(1), List.of("2004-07~"), true);
        var calendar = written(dossier, new ICalendarExporter(), "near.ics");
        assertThat(calendar).contains("DTSTART;VALUE=DATE:20040701", "DTEND;VALUE=DATE:20040801");
        assertThat(written(dossier, new TimelineJsExporter(), "near.json")).contains("\"year\": \"2004\"", "\"month\": \"7\"", "\"display_date\": \"July 2004, about\"");
        dossier.getEvents().forEach(event -> event.setWhen(When.parse("200X")));
        assertThat(written(dossier, new TimelineJsExporter(), "decade.json")).contains("\"year\": \"2000\"", "\"year\": \"2009\"").doesNotContain("month");
        dossier.getEvents().forEach(event -> event.setWhen(When.parse("../2004")));
        assertThat(written(dossier, new ICalendarExporter(), "open.ics")).doesNotContain("DTSTART");
    }

    @Test
    void aCalendarIsSaidToBeWrittenAfterWhatHappenedAndBeforeWhatIsPlanned() throws Exception {
        var dossier = dossier(new Random(1), List.of("2004-07-02/2004-07-05"), true);
        dossier.getEvents().forEach(event -> event.setStatus(EventStatus.HAPPENED));
        assertThat(written(dossier, new ICalendarExporter(), "past.ics")).contains("DTSTAMP:20040706T000000Z");
        dossier.getEvents().forEach(event -> event.setStatus(EventStatus.PLANNED));
        assertThat(written(dossier, new ICalendarExporter(), "plan.ics")).contains("DTSTAMP:20040701T000000Z");
    }

    private String written(Dossier dossier, Exporter exporter, String name) throws Exception {
        exporter.export(dossier, Selection.whole(), folder.resolve(name), new NullProgressMonitor());
        return Files.readString(folder.resolve(name));
    }

    private void check(Dossier dossier, Exporter exporter, Importer importer, String name) throws Exception {
        var file = folder.resolve(name);
        assertThat(exporter.export(dossier, Selection.whole(), file, new NullProgressMonitor()).losses()).isEmpty();
        var back = empty();
        try (var open = OpenDossier.create(Path.of("x.adduce"), back)) {
            Imports.apply(open, importer.read(Files.readAllBytes(file), Hints.of(name, Instant.parse("2026-06-20T10:00:00Z")), new NullProgressMonitor()));
        }
        assertThat(facts(back)).as("%s", Files.readString(file)).isEqualTo(facts(dossier));
    }

    private static TreeSet<String> facts(Dossier dossier) {
        return dossier.getEvents().stream().map(event -> String.join("|", event.getTitle(), event.getWhen() + "", event.getStatus().getLiteral(), event.getNote() + "",
                event.getParticipants().stream().map(actor -> actor.getName() + actor.getIdentifiers()).sorted().toList() + "")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Dossier empty() {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("Sand");
        return dossier;
    }

    private static Dossier dossier(Random random, List<String> times, boolean isCalendar) {
        var dossier = empty();
        var actor = ModelFactory.eINSTANCE.createActor();
        actor.setId(UUID.randomUUID());
        actor.setName("Rao, Mira");
        actor.setKind(ActorKind.PERSON);
        actor.getIdentifiers().add(new Identifier("email", "rao@tern.example"));
        if (isCalendar) {
            dossier.getActors().add(actor);
        }
        for (int i = 0; i < 4; i++) {
            var event = ModelFactory.eINSTANCE.createEvent();
            event.setId(UUID.randomUUID());
            event.setTitle(i + " " + TITLES.get(random.nextInt(TITLES.size())));
            event.setWhen(When.parse(times.get(random.nextInt(times.size()))));
            event.setStatus(isCalendar && random.nextBoolean() ? EventStatus.PLANNED : EventStatus.HAPPENED);
            event.setNote(random.nextBoolean() ? "First, line\n\nSecond; line" : null);
            if (isCalendar && (i == 0 || random.nextBoolean())) {
                event.getParticipants().add(actor);
            }
            dossier.getEvents().add(event);
        }
        return dossier;
    }
}
