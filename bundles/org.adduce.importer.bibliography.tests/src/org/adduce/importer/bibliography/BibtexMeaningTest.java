package org.adduce.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields mean what BibTeX and BibLaTeX say they mean. */
class BibtexMeaningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"date={2003-10-01}|2003-10-01", "date={2003/2005}|2003/2005", "date={1988/}|1988/..", "date={2003~}|2003~", "date={-0388}|-0388", "date={199u}|199X", "date={2004-21}|2004-21",
            "year=2005,month=may|2005-05", "year=2005,month={May}|2005-05", "year=2005,month={8,}|2005-08", "year=2015,month={March 2-6}|2015-03-02/2015-03-06", "year=2015,month={June/July}|2015-06/2015-07",
            "year=2015,month=5,day=3|2015-05-03", "year={MCMLXXXV}|1985", "year={c. 1985}|1985~", "year={[1985]}|1985", "year={1985--1990}|1985/1990", "year={1985?}|1985?", "year=2015,month={Juni}|2015-06",
            "year=2015,month={30 June -- 2 July}|2015-06-30/2015-07-02", "year={१९८७}|1987", "date={2003-1-5}|2003-01-05"})
    void dates(String fields, String when) throws Exception {
        var read = Reading.bib("@book{a, " + fields + "}");
        assertThat(read.work().published()).isEqualTo(when);
        assertThat(read.told()).isEmpty();
    }

    @Test
    void whatIsNoTimeStaysInItsWords() throws Exception {
        var read = Reading.bib("@book{a, year={forthcoming}, month={soon}}");
        assertThat(read.work().published()).isEmpty();
        assertThat(read.work().variable("year")).isEqualTo("forthcoming");
        assertThat(read.work().variable("month")).isEqualTo("soon");
        assertThat(read.told()).hasSize(1);
    }

    @Test
    void partsInheritFromWhatTheyStandIn() throws Exception {
        var read = Reading.bib("@inproceedings{p, title={Sand}, crossref={Proc}}\n@proceedings{proc, title={Tides 2001}, year=2001, editor={Rao, Mira}, publisher={Tern}, isbn={0-596-00827-9}, doi={10.5555/1}}");
        var part = read.work("p");
        assertThat(part.variable("container-title")).isEqualTo("Tides 2001");
        assertThat(part.published()).isEqualTo("2001");
        assertThat(part.publisher()).isEqualTo("Tern");
        assertThat(part.variable("editor")).isEqualTo("Rao, Mira");
        assertThat(part.variable("DOI")).isEmpty();
        assertThat(part.partOf()).isEqualTo("Tides 2001");
    }

    @Test
    void sharedDataIsGivenToThoseWhoAskForIt() throws Exception {
        var read = Reading.bib("@xdata{x, publisher={Tern}, ids={xx}}\n@book{a, title={A}, xdata={xx}, location={xdata=y-location-2}}\n@xdata{y, location={Oslo and Riga}}");
        assertThat(read.works()).hasSize(1);
        assertThat(read.work().publisher()).isEqualTo("Tern");
        assertThat(read.work().variable("publisher-place")).isEqualTo("Riga");
    }

    @Test
    void circlesEnd() throws Exception {
        var read = Reading.bib("@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}}\n@book{c, title={C}, crossref={c}, xdata={c}}");
        assertThat(read.works()).hasSize(3);
        assertThat(read.told()).anyMatch(told -> told.contains("stand in each other"));
    }

    @Test
    void unknownFieldsKeepTheirNames() throws Exception {
        var work = Reading.bib("@article{a, title={T}, bdsk-url-1={http://a.b/c_d}, rating={3}, number={7}, series={S}, file={:x\\_y.pdf:PDF}}").work();
        assertThat(work.variable("bdsk-url-1")).isEqualTo("http://a.b/c_d");
        assertThat(work.variable("rating")).isEqualTo("3");
        assertThat(work.variable("issue")).isEqualTo("7");
        assertThat(work.variable("collection-title")).isEqualTo("S");
        assertThat(work.variable("file")).isEqualTo(":x_y.pdf:PDF");
    }

    @Test
    void kindsFollowTheTypes() throws Exception {
        var read = Reading.bib("@article{a,title={1}}@techreport{b,title={2},number=4}@online{c,title={3},url={https://tern.example/}}@dataset{d,title={4}}@phdthesis{e,title={5},school={Tern College}}@thing{f,title={6}}");
        assertThat(read.works()).extracting(Reading.Work::kind).containsExactly("paper", "report", "web page", "dataset", "paper", "other");
        assertThat(read.work("b").variable("number")).isEqualTo("4");
        assertThat(read.work("e").publisher()).isEqualTo("Tern College");
        assertThat(read.work("f").variable("entrytype")).isEqualTo("thing");
    }

    @Test
    void languagesBecomeTags() throws Exception {
        var read = Reading.bib("@book{a,title={1},language={English}}@book{b,title={2},langid={ngerman}}@book{c,title={3},language={Old Tern}}");
        assertThat(read.work("a").language()).isEqualTo("en");
        assertThat(read.work("b").language()).isEqualTo("de");
        assertThat(read.work("c").variable("language")).isEqualTo("Old Tern");
    }

    @Test
    void doisAreFreedOfAddresses() throws Exception {
        assertThat(Reading.bib("@book{a,doi={https://doi.org/10.5555/12\\_3}}").work().variable("DOI")).isEqualTo("10.5555/12_3");
    }

    @Test
    void whatStandsInSeveralVolumesKeepsTheirTitleApart() throws Exception {
        var read = Reading.bib("@mvbook{m, title={All Tides}, author={Rao, Mira}}\n@book{v, title={Ebb}, crossref={m}}\n@inbook{p, title={Low}, author={Berg, Jan}, crossref={v}}");
        assertThat(read.work("v").variable("maintitle")).isEqualTo("All Tides");
        assertThat(read.work("v").variable("container-title")).isEmpty();
        assertThat(read.work("p").variable("container-title")).isEqualTo("Ebb");
        assertThat(read.work("p").authors()).isEqualTo("Jan Berg");
        assertThat(read.work("p").variable("container-author")).isEqualTo("Rao, Mira");
    }

    @Test
    void theFieldThatFitsTheTypeCounts() throws Exception {
        var article = Reading.bib("@article{a, booktitle={Tides 2001}, journal={Sand Letters}}").work();
        assertThat(article.variable("container-title")).isEqualTo("Sand Letters");
        assertThat(article.variable("booktitle")).isEqualTo("Tides 2001");
        var paper = Reading.bib("@inproceedings{a, location={Riga}, address={New Haven}, journal={Sand Letters}, booktitle={Tides 2001}}").work();
        assertThat(paper.variable("container-title")).isEqualTo("Tides 2001");
        assertThat(paper.variable("publisher-place")).isEqualTo("New Haven");
        assertThat(paper.variable("event-place")).isEqualTo("Riga");
    }

    @Test
    void whoIsSpelledInTwoWaysIsOneAndEachWorkKeepsItsWay() throws Exception {
        var read = Reading.bib("@book{a, title={A}, author={El-nour, Mira}}\n@book{b, title={B}, author={El-Nour, Mira}}");
        assertThat(read.work("a").authors()).isEqualTo(read.work("b").authors());
        assertThat(read.work("a").variable("author")).isEmpty();
        assertThat(read.work("b").variable("author")).isEqualTo("El-Nour, Mira");
        assertThat(read.proposal().items(Literals.ACTOR).findFirst().orElseThrow().value(Literals.ACTOR__ALIASES)).contains(List.of("Mira El-Nour"));
    }
}
