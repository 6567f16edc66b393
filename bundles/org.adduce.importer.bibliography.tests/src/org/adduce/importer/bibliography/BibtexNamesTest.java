package org.adduce.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in lists are split as BibTeX splits them and said as people say them. */
class BibtexNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Rao, Mira|Mira Rao|''", "Mira Rao and Lena Kovac|Mira Rao; Lena Kovac|''", "van der Berg, Jan|Jan van der Berg|''", "Jan van der Berg|Jan van der Berg|''",
            "Berg, Jr., Carl|Carl Berg Jr.|''", "{Tern Works and Sons} and Rao, Mira|Tern Works and Sons; Mira Rao|''", "Garc{\\'\\i}a M{\\'a}rquez, Gabi|Gabi García Márquez|García Márquez, Gabi",
            "family=Berg, given=Jan, prefix=van|Jan van Berg|''", "Kovac, L.~M.|L. M. Kovac|''", "Plato|Plato|''", "{\\relax Ch}arles Berg|Charles Berg|''", "Jan {\\relax van} Berg|Jan van Berg|''", "{\\O}sten {\\'A}berg|Østen Áberg|''", "Rao, Mira AND Berg, Jan|Mira Rao; Jan Berg|''"})
    void names(String list, String said, String split) throws Exception {
        var work = Reading.bib("@book{a, author = {" + list + "}}").work();
        assertThat(work.authors()).isEqualTo(said);
        assertThat(work.variable("author")).isEqualTo(split);
    }

    @Test
    void othersAreRemembered() throws Exception {
        var work = Reading.bib("@book{a, author = {Rao, Mira and others}, editor = {Berg, Jan and others}}").work();
        assertThat(work.authors()).isEqualTo("Mira Rao");
        assertThat(work.variable("others")).isEqualTo("author");
        assertThat(work.variable("editor")).isEqualTo("Berg, Jan; others");
    }

    @Test
    void oneNameIsOneActor() throws Exception {
        var read = Reading.bib("@book{a, title={A}, author={Rao, Mira}}\n@book{b, title={B}, author={Mira Rao and {Tern Works}}, publisher={Tern Works}}");
        assertThat(read.proposal().items(Literals.ACTOR)).hasSize(2);
        assertThat(read.proposal().items(Literals.ACTOR)).extracting(actor -> actor.value(Literals.ACTOR__KIND).orElseThrow()).containsExactly(ActorKind.PERSON, ActorKind.ORGANISATION);
    }

    @Test
    void tooManyCommasAreTold() throws Exception {
        var read = Reading.bib("@book{a, author={Rao, Mira, Berg, Jan, Kovac}}");
        assertThat(read.works()).hasSize(1);
        assertThat(read.told()).singleElement().asString().contains("Put “and” between names");
    }
}
