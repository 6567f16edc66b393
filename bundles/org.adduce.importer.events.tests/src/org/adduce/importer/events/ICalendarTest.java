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
    @CsvSource(delimiter = '|', value = {"W. Europe Standard Time|+02:00", "Pacific Standard Time|-07:00", "Europe-Berlin|+02:00", "/example.org/Europe/Berlin|+02:00", "/calendar.example/Tzfile/America/Argentina/Salta|-03:00"})
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

    @Test
    void anEarlierTimeOfTheClockFurtherWestIsLater() throws Exception {
        var read = Reading.calendar("BEGIN:VEVENT", "UID:1", "SUMMARY:Flight", "DTSTART;TZID=Asia/Tokyo:20260602T230000", "DTEND;TZID=America/Los_Angeles:20260602T170000", "END:VEVENT");
        assertThat(read.when()).isEqualTo("2026-06-02T23:00:00+09:00/2026-06-02T17:00:00-07:00");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void anEndBeforeTheStartIsToldAndKept() throws Exception {
        var read = Reading.calendar("BEGIN:VEVENT", "UID:1", "SUMMARY:x", "DTSTART:20260602T230000Z", "DTEND:20260602T170000Z", "END:VEVENT");
        assertThat(read.when()).isEqualTo("2026-06-02T23:00:00Z");
        assertThat(read.note()).contains("DTEND 20260602T170000Z");
        assertThat(read.told()).containsExactly("7: The end “20260602T170000Z” is before the start; it is kept in the note");
    }

    @ParameterizedTest
    @CsvSource({"DTEND;VALUE=DATE:20260612", "DURATION:PT0S", "DURATION:PT1H", "DURATION:P1D"})
    void aWholeDayMayEndOnItself(String end) throws Exception {
        var read = Reading.calendar("BEGIN:VEVENT", "UID:1", "SUMMARY:x", "DTSTART;VALUE=DATE:20260612", end, "END:VEVENT");
        assertThat(read.when()).isEqualTo("2026-06-12");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void theOlderFormWritesItsLettersInNumbers() throws Exception {
        var read = Reading.calendar("BEGIN:VEVENT", "UID:1", "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=B6=C3=9Fe der =", "Fl=C3=BCgel", "DESCRIPTION;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:One=0D=0ATwo =E4",
                "DTSTART:20260612T100000Z", "END:VEVENT");
        assertThat(read.title()).isEqualTo("Größe der Flügel");
        assertThat(read.note()).isEqualTo("One\nTwo ä");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void wordsInHtmlAreReadAsWords() throws Exception {
        var read = Reading.calendar("BEGIN:VEVENT", "UID:1", "SUMMARY:x", "DTSTART:20260612", "DESCRIPTION:First &amp\\; <b>best</b><br>see <a href=\"https://tern.example/a\">this</a>", "END:VEVENT");
        assertThat(read.note()).isEqualTo("First & best\nsee this <https://tern.example/a>");
        assertThat(Reading.calendar("BEGIN:VEVENT", "SUMMARY:x", "DTSTART:20260612", "X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Only here</p></body></html>", "END:VEVENT").note()).isEqualTo("Only here");
        assertThat(Reading.calendar("BEGIN:VEVENT", "SUMMARY:x", "DTSTART:20260612", "DESCRIPTION:a <b and c> d", "END:VEVENT").note()).isEqualTo("a <b and c> d");
    }

    @Test
    void aCalendarWithANameIsASource() throws Exception {
        var read = Reading.calendar("X-WR-CALNAME:Tern", "X-WR-CALDESC:All its dates", "BEGIN:VEVENT", "UID:1", "SUMMARY:x", "DTSTART:20260612", "END:VEVENT");
        assertThat(read.proposal().items(Literals.SOURCE)).singleElement().satisfies(source -> {
            assertThat(Reading.value(source, Literals.SOURCE__TITLE)).isEqualTo("Tern");
            assertThat(Reading.value(source, Literals.ELEMENT__NOTE)).isEqualTo("All its dates");
        });
    }

    @Test
    void whoOrganisesAndEachDescriptionIsKept() throws Exception {
        var read = Reading.calendar("BEGIN:VJOURNAL", "UID:1", "SUMMARY:x", "DTSTART:20260612", "STATUS:DRAFT", "ORGANIZER;CN=Jan Berg:mailto:jan@tern.example", "DESCRIPTION:One", "DESCRIPTION:Two", "END:VJOURNAL");
        assertThat(read.note()).startsWith("One\n\nTwo\n\n").contains("- Status: draft", "- Organised by: Jan Berg");
    }

    @Test
    void zonesThatASecondCalendarDescribesAreKnown() throws Exception {
        var event = "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:x\r\nDTSTART;TZID=Nowhere/Middle:20260612T100000\r\nEND:VEVENT\r\n";
        var read = Reading.of(new ICalendarImporter(), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR\r\n" + ZONE + "\r\n" + event + "END:VCALENDAR\r\n");
        assertThat(read.when()).isEqualTo("2026-06-12T10:00:00-07:41");
    }
}
