package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heaps of posts of people who do not know of each other, with and without blank lines. */
class PostsTest {

    private static final String LINKED = "The port of Varna publishes no ice reports any more. https://t.co/Ab1Cd2";

    @Test
    void linksToPostsMakeAHeapOfParagraphs() {
        var read = Read.paragraphs("The port of Varna publishes no ice reports.\n\nThe insurers of the port of Varna have not been told.\n\nhttps://x.com/lena_k/status/2071118236420055912",
                "Organs are repaired by listening, says my neighbour.", "https://x.com/mk99/status/2071118236420055913", "Carpenters disagree.");
        assertThat(read.outerWords()).hasSize(3);
        assertThat(read.outerSaying("Varna")).isEqualTo(read.outerSaying("insurers"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1/3 The yard is full.\n\n2/3 The hall is full too.\n\n3/3 So is the sea.", "1/ The yard is full.\n\n2/ The hall is full too.\n\n3/3 So is the sea." })
    void aNumberedSeriesIsOnePost(String series) {
        var read = Read.paragraphs(LINKED, series, "Mackerel gets cheaper from week to week.");
        assertThat(read.outerWords()).containsExactly(LINKED, series, "Mackerel gets cheaper from week to week.");
    }

    @Test
    void whoLetsSomebodySpeakLineByLineIsOneVoice() {
        var read = Read.text(LINKED + "\nThe insurers have been asked and had nothing to say.\nPetra Lindqvist has restored more organs than anybody.\nLast week she gave an interview.\n"
                + "Lindqvist: “You find out what it has been trying to say.”\nRead that again.\nEngineers draw pictures of machines and measure the pressure of pipes.\n"
                + "Lindqvist: “Patience, and then a file.”\nICYMI: mackerel is cheap. https://t.co/Ef3Gh4");
        assertThat(read.outerSaying("more organs")).isEqualTo(read.outerSaying("and then a file")).isEqualTo(read.outerSaying("Engineers draw"));
        assertThat(read.outerSaying("insurers")).isNotEqualTo(read.outerSaying("more organs"));
    }

    @Test
    void anEssayThatQuotesSomebodyLineByLineIsOneVoice() {
        var read = Read.paragraphs("In spring I went to Gdynia, where the hall was cold.", "1/3 of all trawlers are painted there, and nobody will say by whom.", "Petra Lindqvist has restored more organs than anybody.",
                "Lindqvist: “You find out what it has been trying to say.”", "I asked her about the hall.", "Lindqvist: “Patience, and then a file.”", "The trains home were late.");
        assertThat(read.outerWords()).hasSize(1);
        assertThat(read.quoted()).hasSize(2);
    }

    @Test
    void anotherScriptIsAnotherHand() {
        var read = Read.text(LINKED + "\nOrgans are repaired by listening to them for long.\n港口不再公布冰情报告,没有人通知保险公司。\nMackerel gets cheaper from week to week. https://t.co/Ef3Gh4");
        assertThat(read.outerWords()).hasSize(4);
    }

    @Test
    void whatIsPassedOnIsWhoseItIs() {
        var read = Read.text(LINKED + "\nRT @lena_k: the yard is colder than the hall https://t.co/Ef3Gh4\nRT @mk99: \"The sea is coldest of all.\" https://t.co/Ij5Kl6");
        assertThat(read.quoted()).containsExactly("@lena_k: the yard is colder than the hall", "@mk99: The sea is coldest of all.");
    }

    @Test
    void aShortLineEndsAPostRatherThanBeingOne() {
        var read = Read.text(LINKED + "\nICYMI: organs are repaired by listening, and no school teaches it.\nA quiet trade indeed.\nMackerel is cheap. https://t.co/Ef3Gh4");
        assertThat(read.outerSaying("no school")).isEqualTo(read.outerSaying("quiet trade"));
    }

    @Test
    void whoBeginsWithAnAccountSpeaksToItInAPostOfHisOwn() {
        var read = Read.text(LINKED + "\nOrgans are repaired by listening, and no school teaches it.\n@lena_k @mk99 The yard has been colder for years.\nMackerel is cheap. https://t.co/Ef3Gh4");
        assertThat(read.outerSaying("no school")).isNotEqualTo(read.outerSaying("colder for years"));
    }

    @Test
    void somebodyNewWhoSaysSomethingBeginsAPost() {
        var read = Read.text(LINKED + "\nNothing in our town hall is ever mended on a weekday, because the plumber sings in two choirs.\nOskar Faber on the harbour: “The yard pays for itself within a year.”\nThe yard has never paid for anything.\nMackerel is cheap. https://t.co/Ef3Gh4");
        assertThat(read.outerSaying("on a weekday")).isNotEqualTo(read.outerSaying("pays for itself"));
        assertThat(read.outerSaying("pays for itself")).isEqualTo(read.outerSaying("never paid"));
    }

    @Test
    void whoSpeaksOfHimAndNamesNobodyGoesOn() {
        var read = Read.text(LINKED + "\nA stoker of our town read a dictionary on the bus.\nYesterday he finished the last letter at the terminus.\nMackerel is cheap. https://t.co/Ef3Gh4");
        assertThat(read.outerSaying("dictionary")).isEqualTo(read.outerSaying("terminus"));
    }

    @Test
    void readingSomethingEndsNoPostUnlessItIsTheWholeOfIt() {
        var read = Read.text("Everybody asks for my opinion of the verdict that fell on Monday evening.\nRead the dissent first, then the footnotes of the majority. https://t.co/Ab1Cd2\nOrgans are repaired by listening.\nRead the full piece here: https://t.co/Ef3Gh4");
        assertThat(read.outerSaying("Monday")).isNotEqualTo(read.outerSaying("dissent"));
        assertThat(read.outerSaying("Organs")).isEqualTo(read.outerSaying("full piece"));
    }

    @Test
    void ofManyDoubtsThoseThatMatterMostAreTold() {
        var read = Read.text(LINKED + "\nOrgans are repaired by listening, and no school teaches it.\nSeven years, nine pipes.\nFourteen bellows, each mended.\nOne cold church.\nA single candle.\nMackerel is cheap. https://t.co/Ef3Gh4");
        assertThat(read.outer()).allSatisfy(voice -> assertThat(voice.doubts()).hasSizeLessThanOrEqualTo(4));
    }

    @Test
    void linesThatBeginAlikeAreOfOnePost() {
        var read = Read.text(LINKED + "\nEverybody asks me about the roof of the hall.\nWhat I saw: water on every floor, and two buckets.\nWhat I missed: nine carpenters drinking coffee beside a ladder in Halden.\nICYMI: mackerel is cheap. https://t.co/Ef3Gh4");
        assertThat(read.outerSaying("two buckets")).isEqualTo(read.outerSaying("nine carpenters"));
    }

    @Test
    void theNumberedPostsBelongToThePostThatAnnouncesThem() {
        var read = Read.text("Breakfast at the lake was cold. https://t.co/aQ81kLmn2c\n🧵 Why the station in Halden is never done. In three parts.\n1/ The station was planned in 2009, for 40 million.\n2/ In 2014 it was 90 million.\n3/ In 2019 the builder left. https://t.co/Zz19XkwPqr\n");
        assertThat(read.outerWords()).hasSize(2);
        assertThat(read.outerWords().getLast()).startsWith("🧵 Why").endsWith("Zz19XkwPqr");
    }

    @Test
    void anAnnouncedSeriesDoesNotGoOnWithThePostBefore() {
        var read = Read.text("The mayor moved the market again. https://t.co/8kQ0aaPz1x\nRT @gare: Traffic is interrupted until further notice\nTHREAD on hedges 🌳⬇️\n1/ A hedge is home to forty birds.\n2/ Most of them are gone. https://t.co/1pPqLLm20a\n");
        assertThat(read.outerWords()).anyMatch(words -> words.startsWith("THREAD on hedges") && words.endsWith("1pPqLLm20a"));
    }

    @Test
    void whatBeginsLikeAnAnswerInAHeapIsDoubtfulAtLeast() {
        var read = Read.text("""
                Breaking: the Senate committee has voted 14-8 to move the chip security bill forward. Markup next week https://senate.example/markup
                I genuinely do not understand how location verification on a GPU is supposed to work when the thing sits behind three layers of virtualisation
                "The chips will be tracked for their entire life" – Senator Brill. Good luck with that.
                Counterpoint: the same was said about encryption exports in the 90s and look how that went. https://history.example/crypto-wars
                For those asking, here's the text of the amendment. Section 4 is the one that matters:
                "(b) The Secretary shall require a location mechanism within 180 days."
                180 days is nothing. Corvid told analysts it needs two years.
                My bet: passes the House by March 2027, dies in conference. 40/60.
                Actually the bill number is S. 1705, not 1750. Corrected thread here: https://x.example/status/18…

                Unpopular opinion but open weights make all of this moot
                This. Tern 9 runs on four consumer cards.
                It does not "run" on four consumer cards, it crawls. 2 tok/s.
                """);
        var last = read.outerSaying("runs on four consumer cards");
        assertThat(read.words(last).startsWith("This.") || last.doubts().stream().anyMatch(doubt -> doubt.toString().contains("This."))).isTrue();
    }
}
