package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.Doubt;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

/** Where voices begin and end when nothing but their words tells, a rule a test. */
class BordersTest {

    private static final String[] TALK = { "Nope. The line in Gdynia is full.", "Exactly -- and it will stay so.", "Yes but nobody has measured it." };

    @Test
    void aTrailingLinkEndsAPost() {
        var read = Read.text("The port of Varna publishes no ice reports any more. https://t.co/Ab1Cd2\n"
                + "Organs are repaired by listening, says my neighbour. https://t.co/Ef3Gh4\nCarpenters disagree.");
        assertThat(read.outerWords()).hasSize(3);
    }

    @Test
    void aLinkAloneOnItsLineBelongsToThePostBefore() {
        var read = Read.text("The port of Varna publishes no ice reports any more.\nhttps://t.co/Ab1Cd2\nOrgans are repaired by listening.\nhttps://t.co/Ef3Gh4");
        assertThat(read.outerWords()).containsExactly("The port of Varna publishes no ice reports any more.\nhttps://t.co/Ab1Cd2",
                "Organs are repaired by listening.\nhttps://t.co/Ef3Gh4");
    }

    @Test
    void aFarewellAfterTheLinkStillBelongsToThePost() {
        var read = Read.text("I wrote about the ice reports of Varna and who reads them.\nLink to the essay here: https://t.co/Ab1Cd2\nEnjoy the read!\n"
                + "ICYMI: organs are repaired by listening. https://t.co/Ef3Gh4");
        assertThat(read.outerWords().getFirst()).endsWith("Enjoy the read!");
    }

    @Test
    void theNextThoughtIsNoPostOfItsOwn() {
        var read = Read.text("Organs are repaired by listening. https://t.co/Ef3Gh4\nThe port of Varna publishes no ice reports any more.\n"
                + "But the insurers still ask for them.\nAnd nobody has told them.\nICYMI: mackerel is cheap. https://t.co/Ab1Cd2");
        assertThat(read.outerSaying("Varna")).isEqualTo(read.outerSaying("nobody has told them"));
    }

    @Test
    void answersBeginVoicesInAThread() {
        var read = Read.paragraphs(TALK);
        assertThat(read.outerWords()).containsExactly(TALK);
    }

    @Test
    void whatIsAnnouncedBelongsToTheAnnouncement() {
        var read = Read.paragraphs(TALK[0], TALK[1], "No. There are three reasons:", "1. The hall is cold", "2. The hall is small", "3. The hall is full", TALK[2]);
        assertThat(read.outerSaying("three reasons")).isEqualTo(read.outerSaying("The hall is full"));
        assertThat(read.outerWords()).hasSize(4);
    }

    @Test
    void footnotesBelongToTheWordsThatCiteThemAndEndTheVoice() {
        var read = Read.paragraphs(TALK[0], TALK[1], "The hall was built in 1998[1]", "It was never heated.", "[1] https://halls.example/gdynia-h...", "Halls are cheap.");
        assertThat(read.outerSaying("built in 1998")).isEqualTo(read.outerSaying("never heated")).isEqualTo(read.outerSaying("gdynia-h"));
        assertThat(read.outerSaying("Halls are cheap")).isNotEqualTo(read.outerSaying("built in 1998"));
    }

    @Test
    void whatIsQuotedBeginsTheVoiceThatAnswersIt() {
        var read = Read.paragraphs("The hall in Gdynia was never heated in winter.", "> The hall in Gdynia was never heated in winter.", "It was in 2019.");
        assertThat(read.outerWords()).hasSize(2);
    }

    @Test
    void paragraphsQuotedTogetherAreOneVoiceAndSoAreTheAnswers() {
        var read = Read.paragraphs(TALK[0], "Instead they rented the old shipyard for the packaging.", "You think they paid? The city paid for the whole of it.",
                "> Instead they rented the old shipyard for the packaging.", "That was in 2019.", "> You think they paid? The city paid for the whole of it.", "It paid a third.");
        assertThat(read.outerSaying("rented the old shipyard")).isEqualTo(read.outerSaying("The city paid"));
        assertThat(read.outerSaying("That was in 2019.")).isEqualTo(read.outerSaying("It paid a third."));
        assertThat(read.outerWords()).hasSize(2);
    }

    @Test
    void aQuotedQuotationDoesNotTieWhoseItIs() {
        var read = Read.paragraphs("The hall in Gdynia was never heated. The yard was.", "> The hall in Gdynia was never heated.\n\nSays who? It was warm in 2019.", "> The yard was.\n\nNor was that.",
                ">> The hall in Gdynia was never heated.\n> Says who?\n\nSay those who sat in it.");
        assertThat(read.outerWords()).hasSize(3);
        assertThat(read.referred(read.outerSaying("sat in it"), Literals.UTTERANCE__REPLY_TO)).contains(read.outerSaying("warm in 2019"));
    }

    @Test
    void aSmileAnnouncesNothing() {
        var read = Read.paragraphs(TALK[0], "Exactly what the caretaker would say :)", "> The purpose of a hall is its heating.\n\nLet us ask the caretaker.");
        assertThat(read.outerWords()).hasSize(3);
    }

    @Test
    void whatIsPromisedFollows() {
        var read = Read.paragraphs(TALK[0], TALK[1], "I have managed the hall for a year, so here is what I have seen of it.", "The roof leaks whenever there is rain from the east.", TALK[2]);
        assertThat(read.outerSaying("managed")).isEqualTo(read.outerSaying("roof"));
    }

    @Test
    void aLoneQuestionIsAnswered() {
        var read = Read.paragraphs(TALK[0], TALK[1], "What would it take to mend the roof?", "Money, ladders and about nine carpenters.", TALK[2]);
        assertThat(read.outerSaying("take to mend")).isNotEqualTo(read.outerSaying("carpenters"));
    }

    @Test
    void whoTakesUpTheLastWordsAnswers() {
        var read = Read.paragraphs(TALK[0], TALK[1], "The hall was built by people who had built nothing but trawlers before.", "Trawlers last for sixty years if somebody paints them.", TALK[2]);
        assertThat(read.outerSaying("had built nothing")).isNotEqualTo(read.outerSaying("sixty years"));
    }

    @Test
    void otherApostrophesAreAnotherHand() {
        var read = Read.paragraphs(TALK[0], TALK[1], "The hall isn't cold, it's merely large and badly lit in winter.", "The yard’s gates weren’t open in winter.");
        assertThat(read.outerSaying("merely large")).isNotEqualTo(read.outerSaying("gates"));
    }

    @Test
    void lowerCaseIsAnotherHand() {
        var read = Read.paragraphs(TALK[0], TALK[1], "The hall is merely large.", "they pay for the hall whether it is used or not, so they use it");
        assertThat(read.outerSaying("merely large")).isNotEqualTo(read.outerSaying("whether it is used"));
    }

    @Test
    void wordsTakenUpInQuotationMarksAreAnswered() {
        var read = Read.paragraphs(TALK[0], TALK[1], "They are out of the race for good.", "Which part of \"out of the race\" has been shown by anybody so far, at any trade fair.");
        assertThat(read.outerSaying("for good")).isNotEqualTo(read.outerSaying("trade fair"));
    }

    @Test
    void buttonsBetweenParagraphsPartVoices() {
        var read = Read.text("The hall is large.\n\nExpand full comment\n\nThe yard is larger.\n\nExpand full comment\n\nThe sea is largest.\n\nExpand full comment");
        assertThat(read.outerWords()).containsExactly("The hall is large.", "The yard is larger.", "The sea is largest.");
    }

    @Test
    void rulesPartPosts() {
        var read = Read.text("ICYMI: the hall is large. https://t.co/Ab1Cd2\n---\nThe yard is larger than the hall.\n---\nWe have to speak of the hall again.");
        assertThat(read.outerWords()).hasSize(3);
    }

    @Test
    void widerGapsPartVoices() {
        var read = Read.text("Nope. The hall is full.\n\nIt was full in May.\n\n\nExactly. I was there.\n\nIt was cold.\n\n\nNo way. It was warm.");
        assertThat(read.outerWords()).containsExactly("Nope. The hall is full.\n\nIt was full in May.", "Exactly. I was there.\n\nIt was cold.", "No way. It was warm.");
    }

    @Test
    void aLetterIsOneVoice() {
        var read = Read.text("Hey\n@lena_k\nThe yard is large.\nAnyway, the sea is larger.\nBut that’s not all. https://t.co/Ab1Cd2\nI live by the sea.");
        assertThat(read.outerWords()).hasSize(1);
    }

    @Test
    void paragraphsOfAnEssayAreOneVoice() {
        var read = Read.paragraphs("In spring I went to Gdynia.", "The hall was cold, and the coffee was not.", "Nobody would name a number.", "Numbers are promises.");
        assertThat(read.outerWords()).hasSize(1);
    }

    @Test
    void linesThatAProgramBrokeAreOneParagraph() {
        var read = Read.text("The hall in Gdynia was built in nineteen ninety-eight and has been\nfull ever since, which cannot be said of the yard that was built beside\n"
                + "it in the year after, nor of the offices that were to be built in front of\nit and never were, for want of money and of people who would sit in such\na place.");
        assertThat(read.outerWords()).hasSize(1);
    }

    @Test
    void aDoubtfulBorderSaysWhyAndWhatElse() {
        var read = Read.bytes(FixturesTest.resource("forum-plain.txt"), "");
        var doubts = read.outerSaying("six to eight years behind, and").doubts();
        assertThat(doubts).singleElement().extracting(Doubt::reason).asString().startsWith("A voice begins here");
        assertThat(doubts.getFirst().alternative()).startsWith("the voice before goes on");
    }

    @Test
    void codeIsOnePieceAndEndsNoSentence() {
        var read = Read.paragraphs(TALK[0], TALK[1], "Yes. I counted the heat of the hall like this:", "```\nhall = 90 * 4", "yard = 60 * 4\n```", TALK[2]);
        assertThat(read.outerSaying("counted the heat")).isEqualTo(read.outerSaying("yard = 60"));
        assertThat(read.outerWords()).hasSize(4);
    }

    @Test
    void somethingsAreMattersAndNoPromise() {
        var read = Read.text("The port of Varna publishes no ice reports. https://t.co/Ab1Cd2\nA stoker gave the key of the hall away.\nSome things are too large to own.\nWe're hiring a carpenter in Varna, four days a week. https://t.co/Ef3Gh4");
        assertThat(read.outerSaying("too large")).isNotEqualTo(read.outerSaying("carpenter"));
    }

    @Test
    void whoIsAskedAnswersThoughTheQuestionEndsWithAnAside() {
        var read = Read.paragraphs(TALK[0], TALK[1], "Does anybody have figures for the roof? I mean leaks in winter, not the brochure.", "The port office has a list of leaks since 1998.", TALK[2]);
        assertThat(read.outerSaying("brochure")).isNotEqualTo(read.outerSaying("list of leaks"));
    }

    @Test
    void whoTellsOfHimselfPerhapsGoesOnToDoSo() {
        var read = Read.text("The port of Varna publishes no ice reports any more. https://t.co/Ab1Cd2\nWhen I was nineteen I worked nights at a bakery in Halden, beside the river.\nThe master sang while he kneaded.\n"
                + "I have a choir of bakers now, in three towns.\nICYMI: mackerel is cheap. https://t.co/Ef3Gh4");
        assertThat(read.outerSaying("choir of bakers").doubts()).isNotEmpty();
    }

    @Test
    void whereOnePersonIsQuotedByAnotherParagraphsAreMoreLikelyVoices() {
        var paragraphs = new String[] { TALK[0], "Gates cost about as much as a small boat.", "Labour. Carpenters earn nine a day there.", "Labour is a tenth of what a gate costs.", "Rails are the rest of it.",
                "> Labour is a tenth of what a gate costs.", "A fifth, since May.", "Rivers move more than anybody has planned for.", "Hungary has two of them.", "Boats were cheaper in the year before.", TALK[1] };
        var read = Read.paragraphs(paragraphs);
        assertThat(read.outerSaying("nine a day")).isNotEqualTo(read.outerSaying("tenth of what"));
        assertThat(read.outerWords()).hasSizeGreaterThan(6);
    }

    @Test
    void whoTellsTheSameOfHimselfIsAnother() {
        var read = Read.paragraphs(TALK[0], TALK[1], TALK[2], "The port office has given the hall away to a circus.", "We lent ours to the choir in March, for nine weeks and a cake.", TALK[2]);
        assertThat(read.outerSaying("circus")).isNotEqualTo(read.outerSaying("lent ours"));
    }

    @Test
    void aVerbAloneAnswers() {
        var read = Read.paragraphs(TALK[0], TALK[1], "The rule of the hall is an accident of its roof.", "It is, but carpenters cannot mend that. The council can.", TALK[2]);
        assertThat(read.outerSaying("accident")).isNotEqualTo(read.outerSaying("council can"));
    }

    @Test
    void indentedCodeBelowAColonIsOnePieceAndTheSentenceMayGoOnBehindIt() {
        var read = Read.paragraphs("Has anyone got the watcher to run? It dies silently otherwise.", "Nope, it has no path. Try this:", "    PATH=/usr/local/bin\n\n    # start it\n    exec watcher\n\n    if dead; then\n      mail me\n    fi",
                "and look into the spool afterwards.", "That worked, thank you! The spool was full of bread.");
        assertThat(read.outerWords()).hasSize(3);
        assertThat(read.outerSaying("no path")).isEqualTo(read.outerSaying("and look into the spool"));
    }

    @Test
    void whatIsAddedBelowFootnotesIsTheSameVoices() {
        var read = Read.paragraphs("You should publish the letter. The bearings are cracked[1], as they said.", "[1] https://bridges.example/inspection", "Edit: page 14, sorry.", "Nope. The cracks are cosmetic, and we said so.");
        assertThat(read.outerWords()).hasSize(2);
        assertThat(read.outerWords().getFirst()).endsWith("Edit: page 14, sorry.");
    }
}
