package org.adduce.importer.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events of calendars, with their times, their people and what else is known of them. */
class ICalendarTest {

    private static final String ZONE = "BEGIN:VTIMEZONE\r\nTZID:Nowhere/Middle\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:-0741\r\nTZOFFSETTO:-0741\r\nEND:STANDARD\r\nEND:VTIMEZONE";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"DTSTART:20260612T100000Z|2026-06-12T10:00:00Z", "DTSTART;VALUE=DATE:20260612|2026-06-12", "DTSTART;VALUE=DATE:20260612~DTEND;VALUE=DATE:20260613|2026-06-12",
            "DTSTART;VALUE=DATE:20260612~DTEND;VALUE=DATE:20260615|2026-06-12/2026-06-14", "DTSTART;TZID=Europe/Oslo:20260612T100000~DURATION:PT1H30M|2026-06-12T10:00:00+02:00/2026-06-12T11:30:00+02:00",
            "DTSTART;TZID=Nowhere/Middle:20230306T134200|2023-03-06T13:42:00-07:41", "DTSTART:20260612T100000|2026-06-12T10:00:00", "DTSTART;VALUE=DATE:20260612~DURATION:P1W|2026-06-12/2026-06-18",
            "DTSTART:20260612T100000Z~DTEND:20260612T100000Z|2026-06-12T10:00:00Z", "DTSTART;TZID=\"Europe/Oslo\":20261212T100000|2026-12-12T10:00:00+01:00"})
    void times(String lines, String when) throws Exception {
        var read = Reading.calendar(ZONE, "BEGIN:VEVENT", "UID:1", "SUMMARY:Tide", lines.replace("~", "\r\n"), "END:VEVENT");
        assertThat(read.told()).isEmpty();
        assertThat(read.when()).isEqualTo(when);
    }

    @Test
    void wordsPeopleAndTheRestAreKept() throws Exception {
        var read = Reading.calendar("BEGIN:VEVENT", "UID:1", "DTSTAMP:20260101T000000Z", "DTSTART:20260612T100000Z", "SUMMARY:Launch\\, of the", "  Tern", "DESCRIPTION:First\\nSecond", "LOCATION:Hall 3",
                "URL:https://tern.example/", "ORGANIZER;CN=\"Rao, Mira\":mailto:Mira@tern.example", "ATTENDEE;CN=Jan Berg:mailto:jan@tern.example", "ATTENDEE;CUTYPE=ROOM;CN=Hall:mailto:hall@tern.example",
                "RRULE:FREQ=DAILY;COUNT=3", "CATEGORIES:sand,wind", "BEGIN:VALARM", "SUMMARY:Not this", "END:VALARM", "END:VEVENT");
        assertThat(read.title()).isEqualTo("Launch, of the Tern");
        assertThat(read.participants()).containsExactly("Rao, Mira", "Jan Berg");
        assertThat(read.note()).startsWith("First\nSecond\n\n").contains("- Location: Hall 3", "- Address: https://tern.example/", "- Repeats: FREQ=DAILY;COUNT=3", "- Categories: sand,wind", "- Rooms and things: Hall");
        assertThat(read.value(Literals.EVENT__STATUS)).isEqualTo("planned");
        assertThat(read.told()).singleElement().asString().contains("is repeated");
    }

    @ParameterizedTest
    @CsvSource({"20260101T000000Z, CONFIRMED, planned", "20270101T000000Z, CONFIRMED, happened", "20270101T000000Z, CANCELLED, refuted", "20270101T000000Z, TENTATIVE, planned"})
    void statusIsWhatWasKnownThen(String stamp, String written, String status) throws Exception {
        var read = Reading.calendar("BEGIN:VEVENT", "UID:1", "SUMMARY:x", "DTSTAMP:" + stamp, "STATUS:" + written, "DTSTART:20260612T100000Z", "END:VEVENT");
        assertThat(read.value(Literals.EVENT__STATUS)).isEqualTo(status);
    }

    @Test
    void exceptionsOfOneSeriesAreEventsOfTheirOwn() throws Exception {
        var read = Reading.calendar("BEGIN:VEVENT", "UID:1", "SUMMARY:a", "DTSTART:20260612T100000Z", "END:VEVENT", "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID:20260613T100000Z", "SUMMARY:b", "DTSTART:20260613T110000Z", "END:VEVENT");
        assertThat(read.events()).hasSize(2);
        assertThat(read.events().get(0).key()).isNotEqualTo(read.events().get(1).key());
    }

    @Test
    void whatIsBrokenIsToldWithItsLine() throws Exception {
        var read = Reading.of(new ICalendarImporter(), "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:One\nDTSTART:2026x\nnonsense\nBEGIN:VEVENT\nSUMMARY:Two\nDTSTART:20260612\nEND:VEVENT\nBEGIN:VFREEBUSY\nEND:VFREEBUSY\n");
        assertThat(read.events()).hasSize(2);
        assertThat(read.told()).anyMatch(told -> told.startsWith("2: VEVENT of line 2 has no end")).anyMatch(told -> told.startsWith("4: “2026x”")).anyMatch(told -> told.startsWith("5: “nonsense”"))
                .anyMatch(told -> told.startsWith("10: 1 of the kind VFREEBUSY")).anyMatch(told -> told.startsWith("1: The file ends within VCALENDAR"));
        assertThat(read.note()).contains("DTSTART 2026x");
    }

    @Test
    void anEventWithoutTitleIsNamed() throws Exception {
        assertThat(Reading.calendar("BEGIN:VEVENT", "UID:1", "DTSTART:20260612", "END:VEVENT").title()).isEqualTo("Event of 2026-06-12");
        assertThat(Reading.calendar("BEGIN:VEVENT", "UID:1", "DESCRIPTION:One\\nTwo", "END:VEVENT").title()).isEqualTo("One");
    }

    @Test
    void aCalendarThatBeginsTwiceIsOne() throws Exception {
        var read = Reading.calendar("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "SUMMARY:Crane", "DTSTART:20260612", "END:VEVENT", "END:VCALENDAR");
        assertThat(read.title()).isEqualTo("Crane");
        assertThat(read.proposal().diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"W. Europe Standard Time|+02:00", "Pacific Standard Time|-07:00", "Europe-Berlin|+02:00", "/example.org/Europe/Berlin|+02:00"})
    void zonesAreKnownByTheirOtherNames(String zone, String offset) throws Exception {
        var read = Reading.calendar("BEGIN:VEVENT", "UID:1", "SUMMARY:Crane", "DTSTART;TZID=" + zone + ":20260612T091405", "END:VEVENT");
        assertThat(read.when()).isEqualTo("2026-06-12T09:14:05" + offset);
        assertThat(read.proposal().diagnostics()).isEmpty();
    }

    @Test
    void anUnknownZoneIsTold() throws Exception {
        assertThat(Reading.calendar("BEGIN:VEVENT", "SUMMARY:x", "DTSTART;TZID=Nowhere/Else:20260612T100000", "END:VEVENT").told()).singleElement().asString().contains("Nowhere/Else");
    }

    @Test
    void anEmptyCalendarIsACalendar() throws Exception {
        assertThat(Reading.calendar().events()).isEmpty();
        assertThatThrownBy(() -> Reading.of(new ICalendarImporter(), "words")).isInstanceOf(ImportException.class).hasMessageContaining("BEGIN:VCALENDAR");
    }

    @Test
    void whatIsToBeDoneAndWhatWasNotedAreEventsToo() throws Exception {
        var read = Reading.calendar("BEGIN:VTODO", "UID:1", "SUMMARY:Report", "DTSTART;VALUE=DATE:20260612", "DUE;VALUE=DATE:20260614", "END:VTODO", "BEGIN:VTODO", "UID:2", "SUMMARY:Survey", "DUE:20260701T120000Z",
                "COMPLETED:20260630T080000Z", "END:VTODO", "BEGIN:VJOURNAL", "UID:3", "SUMMARY:Diary", "DTSTART;VALUE=DATE:20260101", "END:VJOURNAL", "BEGIN:VTODO", "UID:4", "SUMMARY:Some day", "END:VTODO");
        assertThat(read.events()).extracting(event -> event.value(Literals.EVENT__TITLE).orElseThrow()).containsExactly("Report", "Survey", "Diary", "Some day");
        assertThat(read.events()).extracting(event -> event.value(Literals.EVENT__WHEN).map(Object::toString).orElse("")).containsExactly("2026-06-12/2026-06-14", "2026-07-01T12:00:00Z", "2026-01-01", "");
        assertThat(read.events()).extracting(event -> event.value(Literals.EVENT__STATUS).orElseThrow().toString()).containsExactly("planned", "happened", "happened", "planned");
        assertThat(read.note()).contains("- Kind: to do");
        assertThat(read.told()).singleElement().asString().contains("no day");
    }

    @Test
    void aCharacterTornApartByFoldingIsPutTogether() throws Exception {
        var head = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260612\r\nSUMMARY:Gr\u00C3\r\n \u00B6\u00C3\r\n \u009Fe\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var read = new Reading(new ICalendarImporter().read(head.getBytes(StandardCharsets.ISO_8859_1), Hints.of("a.ics", Reading.CAPTURED), new NullProgressMonitor()));
        assertThat(read.title()).isEqualTo("Größe");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void whoDeclinedIsSaid() throws Exception {
        var read = Reading.calendar("BEGIN:VEVENT", "UID:1", "SUMMARY:x", "DTSTART:20260612T100000Z", "ATTENDEE;CN=Jan Berg;PARTSTAT=DECLINED:mailto:jan@tern.example", "END:VEVENT");
        assertThat(read.note()).contains("- Declined: Jan Berg");
    }
}
