package org.adduce.importer.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.adduce.core.importing.ImportException;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Timelines of TimelineJS in both of their forms. */
class TimelineJsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"year\":\"2012\"}|2012", "{\"year\":2012,\"month\":\"3\",\"day\":4}|2012-03-04", "{\"year\":\"-3500\"}|-3500", "{\"year\":\"-13800000000\"}|Y-13800000000", "{\"year\":\"602\"}|0602", "{\"year\":-4.5e9}|Y-4500000000",
            "{\"year\":2012,\"month\":3,\"day\":4,\"hour\":5}|2012-03-04T05:00", "{\"year\":2012,\"month\":3,\"day\":4,\"hour\":5,\"minute\":\"6\",\"second\":7}|2012-03-04T05:06:07", "{\"year\":2012,\"month\":\"\"}|2012",
            "\"2011,12,10\"|2011-12-10", "\"12/10/2011\"|2011-12-10", "\"2011-12-10\"|2011-12-10", "{\"year\":2012,\"month\":0,\"day\":0}|2012", "{\"year\":2012,\"month\":4,\"day\":\"0\"}|2012-04",
            "{\"year\":2012,\"month\":31,\"day\":1}|2012", "\"12/10/2011 14:30\"|2011-12-10T14:30", "\"2011-12-10 14:30:05\"|2011-12-10T14:30:05"})
    void dates(String start, String when) throws Exception {
        assertThat(Reading.timeline("{\"events\":[{\"start_date\":" + start + ",\"text\":{\"headline\":\"x\"}}]}").when()).isEqualTo(when);
    }

    @Test
    void wordsMediaAndErasAreKept() throws Exception {
        var read = Reading.timeline("{\"title\":{\"text\":{\"headline\":\"Sand <i>and</i> wind\",\"text\":\"All of it\"}},\"events\":[{\"start_date\":{\"year\":\"2001\",\"display_date\":\"long ago\"},\"end_date\":{\"year\":2003},\"group\":\"g\","
                + "\"text\":{\"headline\":\"The <b>first</b>\",\"text\":\"<p>One</p><p>Two &amp; three</p>\"},\"media\":{\"url\":\"https://tern.example/a.jpg\",\"caption\":\"A tern\",\"credit\":\"<a href='https://b.example/'>B</a>\"}}],"
                + "\"eras\":[{\"start_date\":{\"year\":\"1990\"},\"end_date\":{\"year\":\"1999\"},\"text\":{\"headline\":\"Before\"}}]}");
        assertThat(read.events()).hasSize(2);
        assertThat(read.title()).isEqualTo("The first");
        assertThat(read.when()).isEqualTo("2001/2003");
        assertThat(read.note()).startsWith("One\n\nTwo & three").contains("- Shown as: long ago", "- Group: g", "- Media: https://tern.example/a.jpg", "- Caption: A tern", "- Credit: B <https://b.example/>");
        assertThat(Reading.value(read.events().get(1), Literals.EVENT__WHEN)).isEqualTo("1990/1999");
        assertThat(read.proposal().items(Literals.SOURCE)).singleElement().satisfies(source -> assertThat(Reading.value(source, Literals.SOURCE__TITLE)).isEqualTo("Sand and wind"));
    }

    @Test
    void callsAndVariablesAreUnwrapped() throws Exception {
        var json = "{\"events\":[{\"start_date\":{\"year\":\"2001\"},\"text\":{\"headline\":\"x\"}}]}";
        for (var wrapped : new String[] {"storyjs_jsonp_data = " + json + ";", "callback(" + json + ");", "var t = " + json, "/* made */ window.cb(\n" + json + "\n)\n"}) {
            assertThat(Reading.timeline(wrapped).title()).isEqualTo("x");
        }
    }

    @Test
    void theOlderFormIsRead() throws Exception {
        var read = Reading.timeline("{\"timeline\":{\"headline\":\"Old\",\"type\":\"default\",\"text\":\"t\",\"date\":[{\"startDate\":\"2011,12,10\",\"endDate\":\"2011,12,11\",\"headline\":\"H\",\"text\":\"<p>x</p>\",\"asset\":{\"media\":\"https://tern.example/\",\"caption\":\"c\"}}]}}");
        assertThat(read.when()).isEqualTo("2011-12-10/2011-12-11");
        assertThat(read.title()).isEqualTo("H");
        assertThat(read.note()).contains("x", "https://tern.example/");
    }

    @Test
    void whatIsWrongIsTold() throws Exception {
        var read = Reading.timeline("{\"events\":[{\"text\":{\"headline\":\"No date\"}},{\"start_date\":{\"year\":\"soon\"},\"text\":{\"text\":\"Words only\"}},7]}");
        assertThat(read.events()).hasSize(2);
        assertThat(Reading.value(read.events().get(1), Literals.EVENT__TITLE)).isEqualTo("Words only");
        assertThat(read.told()).hasSize(3);
        assertThatThrownBy(() -> Reading.timeline("{\"a\":1}")).isInstanceOf(ImportException.class).hasMessageContaining("events");
        assertThatThrownBy(() -> Reading.timeline("{\"events\":[\n{]}")).isInstanceOfSatisfying(ImportException.class, e -> assertThat(e.diagnostic().line()).isEqualTo(2));
    }

    @Test
    void brokenJsonIsToldInPlainWords() {
        assertThatThrownBy(() -> Reading.timeline("{\"events\": [{\"text\": {\"headline\": \"Launch\"}}")).isInstanceOf(ImportException.class)
                .hasMessageContaining("it is cut off").hasMessageNotContaining("Source:");
        assertThatThrownBy(() -> Reading.timeline("{\"events\": [{\"text\" {\"headline\": \"Launch\"}}]}")).isInstanceOf(ImportException.class)
                .hasMessageContaining("a colon was expected").hasMessageNotContaining("code ");
    }

    @Test
    void addressesOfLinksStayWithTheirWords() throws Exception {
        var read = Reading.timeline("{\"events\":[{\"start_date\":{\"year\":2026},\"text\":{\"headline\":\"a\",\"text\":\"Read <a href='https://tern.example/b'>all of it</a> here\"}}]}");
        assertThat(read.note()).isEqualTo("Read all of it <https://tern.example/b> here");
    }

    @Test
    void theTableThatATimelineIsMadeInIsRead() throws Exception {
        var head = "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Link\n";
        var read = Reading.timeline(head + "2024,3,4,10:00,2024,3,5,,,\"Launch, of the Tern\",\"One\n<b>two</b>\",https://tern.example/i.jpg,Rao,,,,,#fff,\n,,,,,,,,,Terns,All,,,,,title,,,\n"
                + ",,,,,,,,,,,,,,,,,,\n1914,,,,1918,,,,\"the \"\"war\"\"\",War,,,,,,era,,,\nsoon,,,,,,,,,Later,,,,,,,,,\n");
        assertThat(read.events()).extracting(event -> Reading.value(event, Literals.EVENT__TITLE) + " " + Reading.value(event, Literals.EVENT__WHEN))
                .containsExactly("Launch, of the Tern 2024-03-04T10:00/2024-03-05", "Later ", "War 1914/1918");
        assertThat(read.note()).isEqualTo("One two\n\n- Media: https://tern.example/i.jpg\n- Credit: Rao");
        assertThat(Reading.value(read.events().getLast(), Literals.ELEMENT__NOTE)).contains("- Shown as: the \"war\"");
        assertThat(Reading.value(read.proposal().items(Literals.SOURCE).findFirst().orElseThrow(), Literals.SOURCE__TITLE)).isEqualTo("Terns");
        assertThat(read.told()).singleElement().asString().startsWith("7: Slide 2, “Later”, has a date");
    }
}
