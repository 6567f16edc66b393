package org.adduce.importer.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as spreadsheets and people write them: titles above the names, quotation marks that nobody closed, cells too many. */
class WildTableTest {

    private static Proposal read(byte[] bytes, Map<String, String> options) throws ImportException {
        return new TableImporter().read(bytes, new Hints("t.csv", Instant.EPOCH, Optional.empty(), options), new NullProgressMonitor());
    }

    private static Proposal read(String text) throws ImportException {
        return read(text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static List<String> titles(Proposal proposal) {
        return proposal.items(Literals.EVENT).map(event -> event.value(Literals.EVENT__TITLE).map(Object::toString).orElse("")).toList();
    }

    private static String note(Item item) {
        return item.value(Literals.ELEMENT__NOTE).map(Object::toString).orElse("");
    }

    @Test
    void namesMayStandBelowATitle() throws Exception {
        var read = read("Tides of the year;;\n\nEvent;Date;Place\nHigh;2004;Quay\nLow;2005;Quay\n");
        assertThat(titles(read)).containsExactly("High", "Low");
        assertThat(read.diagnostics()).singleElement().extracting(Diagnostic::line).isEqualTo(1);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedCostsNoOtherRow() throws Exception {
        var read = read("event,date\nHigh,2004\n\"Low,2005\nNeap,2006\nSpring,2007\n");
        assertThat(titles(read)).contains("High", "Neap", "Spring").hasSize(4);
        assertThat(read.diagnostics()).anySatisfy(one -> {
            assertThat(one.line()).isEqualTo(3);
            assertThat(one.message()).contains("event", "never closed");
        });
    }

    @Test
    void wordsBehindAQuotationMarkAreToldAndKept() throws Exception {
        var read = read("event,date\n\"High\" tide,2004\nLow,2005\n");
        assertThat(titles(read)).hasSize(2).first().asString().contains("High", "tide");
        assertThat(read.diagnostics()).singleElement().satisfies(one -> assertThat(one.line()).isEqualTo(2));
    }

    @Test
    void cellsBeyondTheLastColumnAreKept() throws Exception {
        var read = read("event,date\nHigh,2004,by the quay\nLow\n");
        assertThat(read.items(Literals.EVENT).map(WildTableTest::note)).containsExactly("- Column 3: by the quay", "");
        assertThat(read.diagnostics()).singleElement().satisfies(one -> assertThat(one.line()).isEqualTo(2));
    }

    @Test
    void columnsOfOneNameAndOfNoneAreAllKept() throws Exception {
        var read = read(",event,date,remark,remark\n7,High,2004,one,two\n");
        assertThat(note(read.items(Literals.EVENT).findFirst().orElseThrow())).contains("Column 1: 7").contains("one").contains("two");
    }

    @Test
    void blanksBeforeQuotationMarksCountForNothing() throws Exception {
        assertThat(titles(read("event, date\n\"High, spring\", \"2004\"\n\"Low, neap\", \"2005\"\n"))).containsExactly("High, spring", "Low, neap");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-16,''", "windows-1252,''", "windows-1251,windows-1251"})
    void theEncodingIsFoundOrSaid(String charset, String said) throws Exception {
        var word = said.isEmpty() ? "Müll über Börse, größer" : "Прилив";
        var bytes = ("event;date\n" + word + ";2004\n").getBytes(Charset.forName(charset));
        assertThat(titles(read(bytes, said.isEmpty() ? Map.of() : Map.of(Hints.CHARSET, said)))).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,5;2,25;1,234|1.234", "1.5;2.25;1,234|1234", "1.234,5;7,1;1.234|1234", "1 234,5;2;1,234|1.234"})
    void decimalsAreToldByTheOtherNumbers(String values, String last) throws Exception {
        var rows = values.lines().flatMap(line -> List.of(line.split(";")).stream()).map(value -> "speed\t" + value + "\n").collect(Collectors.joining());
        var quantities = read(("measure\tvalue\n" + rows).getBytes(StandardCharsets.UTF_8), Map.of()).items(Literals.QUANTITY).toList();
        assertThat(quantities.getLast().value(Literals.QUANTITY__LOW)).map(Object::toString).contains(last);
    }

    @Test
    void whatCanBeReadTwoWaysCanBeSaid() throws Exception {
        var table = "event,date\nHigh,3/4/2004\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(table, Map.of(TableImporter.DATES, "day")).items(Literals.EVENT).findFirst().flatMap(event -> event.value(Literals.EVENT__WHEN)).map(Object::toString)).contains("2004-04-03");
        assertThat(read(table, Map.of(TableImporter.DATES, "day")).diagnostics()).isEmpty();
    }

    @Test
    void columnsWithoutTellingNamesAreKnownByTheirCells() throws Exception {
        var mapping = TableMapping.guess(List.of("a", "b", "c"), List.of(List.of("https://tern.example/1", "2004-05-06", "The tide will come in higher than anybody said."), List.of("https://tern.example/2", "2004-05-07", "It will not, and nobody ever said that it would do so.")), "x.csv", Map.of(TableMapping.KIND, "statement"));
        assertThat(mapping.columns()).containsExactlyInAnyOrderEntriesOf(Map.of("a", "url", "b", "said", "c", "text"));
    }

    @Test
    void theSampleIsWhatWillBeRead() throws Exception {
        var sample = TableSample.of("Event;Date\n\"High;\nspring\";2004\nLow;2005\n".getBytes(StandardCharsets.UTF_8), Hints.of("t.csv", Instant.EPOCH));
        assertThat(sample.form()).isEqualTo(new TableForm(';', '"', 1));
        assertThat(sample.headers()).containsExactly("Event", "Date");
        assertThat(sample.rows()).containsExactly(List.of("High;\nspring", "2004"), List.of("Low", "2005"));
        assertThat(sample.mapping().kind()).isEqualTo("event");
    }

    @Test
    void cellsPastedFromASpreadsheetAreATable() {
        var importer = new TableImporter();
        assertThat(importer.recognise("Event\tDate\nHigh\t2004\nLow\t2005\n".getBytes(StandardCharsets.UTF_8), "")).isEqualTo(Confidence.LIKELY);
        assertThat(importer.recognise("Mira said:\n\tI doubt it.\n\nRao said no.\n".getBytes(StandardCharsets.UTF_8), "")).isEqualTo(Confidence.NONE);
        assertThat(importer.recognise("High, and low, and neap.\nTides, they said.\n".getBytes(StandardCharsets.UTF_8), "")).isEqualTo(Confidence.NONE);
    }

    @Test
    void aHundredThousandRowsAreReadAndCanBeCancelled() {
        var table = ("id,speaker,said,text,claim,stance\n" + IntStream.range(0, 100_000).mapToObj(i -> i + ",Voice " + i % 90 + ",2026-01-0" + (1 + i % 9) + ",\"Word " + i + ", and another\",Claim " + i % 300 + ",denies").collect(Collectors.joining("\n"))).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(5), () -> assertThat(read(table, Map.of()).items(Literals.ASSERTION)).hasSize(100_000));
        var monitor = new NullProgressMonitor() {
            @Override
            public void worked(int work) {
                setCanceled(true);
            }
        };
        assertThatThrownBy(() -> new TableImporter().read(table, Hints.of("t.csv", Instant.EPOCH), monitor)).isInstanceOf(OperationCanceledException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Rao M, Berg J, van der Lind O.|Rao M/Berg J/van der Lind O.", "Rao, Mira|Mira Rao", "Mira Rao, Jan Berg and Li Wu|Mira Rao/Jan Berg/Li Wu", "Rao, M., Berg, J.|M. Rao/J. Berg",
            "Rao, Mira and Berg, Jan|Mira Rao/Jan Berg", "Mira Rao, Jan Berg|Mira Rao/Jan Berg", "Rao, Mira; Berg, Jan; |Mira Rao/Jan Berg"})
    void namesArePartedInManyWays(String cell, String names) throws Exception {
        var read = read("Title,Authors\nSand,\"" + cell + "\"\n");
        assertThat(read.items(Literals.ACTOR).map(actor -> actor.value(Literals.ACTOR__NAME).orElseThrow().toString()).collect(Collectors.joining("/"))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"13/4/2024 5:00 PM|2024-04-13T17:00:00", "04.03.2024 10:05:06|2024-03-04T10:05:06", "04.03.2024 00:00|2024-03-04", "4. März 2024|2024-03-04", "Mrz 2024|2024-03", "4 de mayo de 2024|2024-05-04",
            "12 févr. 2024|2024-02-12", "2024/3/4 9:05|2024-03-04T09:05:00"})
    void datesMayHaveTimesAndNamesOfMonths(String cell, String when) throws Exception {
        var read = read("Event,Date\nSand,\"" + cell + "\"\n");
        assertThat(read.items(Literals.EVENT).findFirst().orElseThrow().value(Literals.EVENT__WHEN)).map(Object::toString).contains(when);
    }

    @Test
    void aListOfPublicationsSaysWhatItsRowsAre() throws Exception {
        var read = read("Item Type,Publication Year,Date,Title,Publication Title,DOI,Manual Tags\njournalArticle,2024,2024-03-04,On sand,Shores,10.1/x,tide; wind\nblogPost,2023,,On wind,,,\n,2022,,On ice,Shores,,\n");
        var sources = read.items(Literals.SOURCE).toList();
        assertThat(sources).extracting(source -> source.value(Literals.SOURCE__KIND).orElseThrow().toString()).containsExactly("paper", "post", "paper");
        assertThat(sources).extracting(source -> source.value(Literals.SOURCE__PUBLISHED).orElseThrow().toString()).containsExactly("2024-03-04", "2023", "2022");
        assertThat(read.items(Literals.TOPIC)).hasSize(2);
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void aListOfPeopleHasTheirAddresses() throws Exception {
        var read = read("sep=,\nName,Email,Affiliation\nMira Rao,mira@tern.example,Tern\nJan Berg,,\n");
        assertThat(read.items(Literals.ACTOR).findFirst().orElseThrow().value(Literals.ACTOR__IDENTIFIERS).orElseThrow().toString()).contains("email").contains("mira@tern.example");
        assertThat(read.diagnostics()).isEmpty();
    }
}
