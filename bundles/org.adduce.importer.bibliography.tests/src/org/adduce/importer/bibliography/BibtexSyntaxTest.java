package org.adduce.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.adduce.core.importing.ImportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are written in many ways, and some are broken. */
class BibtexSyntaxTest {

    @Test
    void bracesAndParenthesesEncloseEntries() throws Exception {
        var read = Reading.bib("@book{a, title = {Tides}}\n@BOOK ( b , title = \"Winds of {\"}North{\"}\" )");
        assertThat(read.works()).extracting(Reading.Work::title).containsExactly("Tides", "Winds of \"North\"");
    }

    @Test
    void commandsOfThePreambleAreWhatItSays() throws Exception {
        var read = Reading.bib("@preamble{ \"\\newcommand{\\noopsort}[1]{} \\newcommand\\first[2]{#1}\" # \"\\providecommand*{\\turned}[2]{#2 of #1}\" }\n@preamble{{\\def\\yard{Yard {\\o}st}\\def\\pair#1#2{#1/#2}}}\n"
                + "@book{a, title = {\\turned{Sand}{Tides}, \\first{one}{two} \\yard{} \\pair{a}{\\'e}; \\yard}, year = \"{\\noopsort{1973c}}1981\"}");
        assertThat(read.work().title()).isEqualTo("Tides of Sand, one Yard øst a/é; Yard øst");
        assertThat(read.work().published()).isEqualTo("1981");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void commandsThatMeanEachOtherEnd() throws Exception {
        var read = Reading.bib("@preamble{\"\\def\\a{\\b\\b}\\def\\b{\\a\\a}\\def\\l#1{\\l{#1#1#1#1}}\"}\n@book{k, title = {One \\a{} \\l{xx}}}");
        assertThat(read.work().title()).startsWith("One");
    }

    @Test
    void aFileOfAbbreviationsOrRemarksHasNoEntries() throws Exception {
        for (var file : new String[] {"% x {y\n@string{a = {B}}", "@comment(all {of} it (is) a remark)", "@comment{x}"}) {
            assertThat(Reading.bib(file).told()).singleElement().asString().contains("no entries");
        }
    }

    @Test
    void abbreviationsArePutTogether() throws Exception {
        var read = Reading.bib("@string{js = \"Journal of Sand\", two = 2}\n@article{a, journal = js # { } # \"(Series \" # two # \")\", year = 2004, month = 10 # \"~\" # mar}");
        assertThat(read.work().variable("container-title")).isEqualTo("Journal of Sand (Series 2)");
        assertThat(read.work().published()).isEqualTo("2004-03-10");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void anUnknownAbbreviationIsKeptAndTold() throws Exception {
        var read = Reading.bib("@article{a,\n title = {T},\n journal = jos }");
        assertThat(read.work().variable("container-title")).isEqualTo("jos");
        assertThat(read.told()).singleElement().asString().startsWith("3: ").contains("jos");
    }

    @Test
    void aBrokenEntryCostsOnlyItself() throws Exception {
        var read = Reading.bib("@book{a, title = {One}}\n\n@book{b,\n title = {Two, \n year = 2001\n}\n\n@book{c, title = {Three}}\n");
        assertThat(read.works()).extracting(Reading.Work::title).containsExactly("One", "Three");
        assertThat(read.warned()).containsExactly(3);
        assertThat(read.told().getFirst()).contains("@book of line 3", "never closed");
    }

    @Test
    void anEntryThatEndsTooEarlyCostsOnlyItself() throws Exception {
        var read = Reading.bib("@book{a, title {One}}\n@book{b, title = {Two}}");
        assertThat(read.works()).extracting(Reading.Work::title).containsExactly("Two");
        assertThat(read.warned()).containsExactly(1);
    }

    @Test
    void whatStandsBetweenEntriesIsNobodys() throws Exception {
        var read = Reading.bib("Write to me@example.org.\n@comment{jabref-meta: databaseType:bibtex;}\n@preamble{\"\\newcommand{\\x}{y}\"}\n% @book{no, title = {No}}\n"
                + "@comment{@book{never,\n title={Never}}}\n@book{a, title={Yes}, % a remark, with a comma\n year = 1999}\nend }}");
        assertThat(read.works()).extracting(Reading.Work::title).containsExactly("Yes");
        assertThat(read.work().published()).isEqualTo("1999");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void missingKeysAndCommasAreForgiven() throws Exception {
        var read = Reading.bib("@book{ title = {One} year = 1999 }\n@book{,title={Two}}\n@book{k,}");
        assertThat(read.works()).hasSize(3);
        assertThat(read.work().published()).isEqualTo("1999");
    }

    @Test
    void repeatedKeysAndFieldsLoseNothing() throws Exception {
        var read = Reading.bib("@book{a, title={One}, title={Uno}, note={x}, note={y}}\n@book{a, title={Two}}");
        assertThat(read.works()).hasSize(2);
        assertThat(read.work().variable("title")).isEqualTo("Uno");
        assertThat(read.work().variable("note")).contains("x");
        assertThat(read.work().facts()).contains("y");
        assertThat(read.told()).singleElement().asString().contains("given again");
    }

    @ParameterizedTest
    @CsvSource({"% Encoding: ISO-8859-1, ISO-8859-1", "% -*- coding: latin-2-unix -*-, ISO-8859-2", "% Encoding: Cp1252, windows-1252", "'', UTF-8"})
    void charsetsAreRead(String declaration, String charset) throws Exception {
        var bytes = (declaration + "\n@book{a, title = {Größe}}").getBytes(Charset.forName(charset));
        assertThat(Reading.of(new BibtexImporter(), bytes, "a.bib").work().title()).isEqualTo("Größe");
    }

    @Test
    void aByteOrderMarkIsNoText() throws Exception {
        var bytes = "\uFEFF@book{a, title = {é}}".getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.of(new BibtexImporter(), bytes, "a.bib").work().title()).isEqualTo("é");
    }

    @Test
    void nothingIsRefusedInPlainWords() {
        assertThatThrownBy(() -> Reading.bib("just words")).isInstanceOf(ImportException.class).hasMessageContaining("no entry");
        assertThatThrownBy(() -> Reading.bib("@book{a, title = {")).isInstanceOf(ImportException.class).hasMessageContaining("never closed");
    }

    @Test
    void anIndentedEntryAfterABrokenOneIsFound() throws Exception {
        var read = Reading.bib("@book{a, title = {One}, year 2001}\n\t@book{b, title = {Two}}\n  @my_type{c, title = {Three}}");
        assertThat(read.works()).extracting(Reading.Work::title).containsExactly("Two", "Three");
        assertThat(read.warned()).containsExactly(1);
    }

    @Test
    void whatOpensNothingAndWhatHasNoValueIsTold() throws Exception {
        var read = Reading.bib("@article\n@book{a, title = {One},\n year = , note={n}}\nme@book.example");
        assertThat(read.work().variable("note")).isEqualTo("n");
        assertThat(read.told()).satisfiesExactly(told -> assertThat(told).startsWith("1: @article"), told -> assertThat(told).startsWith("3: ").contains("year"));
    }

    @Test
    void aFileOfBrokenEntriesSaysWhatIsWrongWithTheFirst() {
        assertThatThrownBy(() -> Reading.bib("@book{a,\n title = foo,\n year 2001\n}")).isInstanceOf(ImportException.class).hasMessageContaining("@book of line 1 cannot be read");
    }

    @Test
    void aFileOfRemarksIsEmptyAndNotBroken() throws Exception {
        var read = Reading.bib("@comment{jabref-meta: databaseType:bibtex;}\n@string{jos = {Journal of Sand}}\n");
        assertThat(read.works()).isEmpty();
        assertThat(read.told()).singleElement().asString().contains("no entries");
    }
}
