package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.core.importing.Doubt;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.junit.jupiter.api.Test;

/** Who answers whom where only the words or the page's own lines tell, and what is said to be doubtful of it. */
class TalkTest {

    private static final String[] TALK = { "Nope. The line in Gdynia is full.", "Exactly -- and it will stay so.", "Yes but nobody has measured it." };

    private static List<String> answered(Read read) {
        return read.outer().stream().map(voice -> read.referred(voice, Literals.UTTERANCE__REPLY_TO).map(it -> String.valueOf(read.outer().indexOf(it))).orElse("-")).toList();
    }

    private static List<String> doubts(Read read) {
        return read.outer().stream().flatMap(voice -> voice.doubts().stream()).map(Doubt::words).toList();
    }

    @Test
    void whoSpeaksOfWhatOnlyOneOtherSpokeOfAnswersThat() {
        var read = Read.paragraphs("America loses half of it in leaky pipes.", TALK[0], TALK[1], TALK[2], "I believe Gdynia has leaky pipes as well.");
        assertThat(answered(read)).last().isEqualTo("0");
        assertThat(doubts(read)).last().asString().startsWith("It takes up words of the voice that begins with \u201CAmerica loses half");
    }

    @Test
    void theNextVoiceAnswersAQuestion() {
        var read = Read.paragraphs(TALK[0], TALK[1], "How fast does the crane turn?", "Ten degrees a second at the pier that has power.", TALK[2]);
        assertThat(answered(read).get(3)).isEqualTo("2");
        assertThat(doubts(read)).anyMatch(words -> words.startsWith("The voice before asks"));
    }

    @Test
    void theFirstCommentAnswersThePost() {
        var read = Read.text("Ana Ruiz\n\u2022 2nd\nHead of cranes\n1w \u2022\n\nHalf of the cranes are idle.\n\n48 comments\n\nLike\n\nComment\n\nJan Holm\n\u2022 3rd+\nPartner\n1w\n\nI counted seven.\n\nLike\nReply\n");
        assertThat(answered(read)).containsExactly("-", "0");
        assertThat(doubts(read)).isEmpty();
    }

    @Test
    void aCountOfRepliesSaysThatTheNextVoiceMayBeOne() {
        var read = Read.text("Lena Kovac\n2d\n\nThe hall is cold.\n\nLike (12)\nReply\nShare\n\n3 replies\n\nJan Holm\n2d\n\nWhich one is?\n\nLike\nReply\nShare\n");
        assertThat(answered(read)).containsExactly("-", "0");
        assertThat(doubts(read)).containsExactly("The page says above it that the voice before is answered; else: the answers are folded away, and it is none of them");
    }

    @Test
    void whoShowsAPostWithinHisOwnAnswersThat() {
        var read = Read.text("Lena Kovac\n@lena_k\n\u00B7\n5h\nThe clearest account of the hall so far.\nQuote\nJan Holm\n@janh\n\u00B7\n11h\nWe spent six weeks in the hall.\n4\n17\n8.8K\n");
        assertThat(answered(read)).containsExactly("1", "-");
    }

    @Test
    void aNamedVoiceThatBeginsLikeAnAnswerAnswersTheOneBefore() {
        var read = Read.text("lena_k \u00B7 5h ago\n\nThe hall is cold.\n\nmk99 \u00B7 4h ago\n\nThat is exactly what they say of the yard.\n");
        assertThat(answered(read)).containsExactly("-", "0");
        assertThat(doubts(read)).hasSize(1);
    }

    @Test
    void whomOneAnswersStandsBehindAnArrow() {
        var read = Read.text("L\nLena Kovac\n2 days ago\n\nThe hall is cold.\n\n15\nReply\n\u203A\n\nG\ngantry\n> Lena Kovac\n2 days ago\n\nWhich hall?\n\n8\nReply\n\u203A\n");
        assertThat(read.outerWords()).containsExactly("The hall is cold.", "Which hall?");
        assertThat(answered(read)).containsExactly("-", "0");
    }

    @Test
    void countsAreNobodysName() {
        var read = Read.text("Pinned by Slow Bridges\n@slow\n2 months ago\nIt is 604 m long.\n1.2K\nReply\n\n34 replies\n\n@rivets\n2 months ago\nI measured it.\n310\nReply\n");
        assertThat(read.actors()).containsExactly("@slow", "@rivets");
    }

    @Test
    void aTitleAndItsAuthorAreNotTheFirstWords() {
        var read = Read.text("The Price of Cold Halls, Weekly\n\nA quiet week, by which I mean that only two halls changed hands.\n\nThe first was sold at noon and nobody has seen the price of it yet.\n");
        assertThat(read.outerWords()).hasSize(1).first().asString().startsWith("A quiet week");
        var signed = Read.text("Halls turn to the sea\n\nBy Lena Kovac\nJune 11, 2026\n\nAt least a dozen halls have been leased this year.\n\nNobody says for how long.\n");
        assertThat(signed.outerWords()).hasSize(1).first().asString().startsWith("At least");
        assertThat(signed.speaker(signed.outer().getFirst())).contains("Lena Kovac");
        assertThat(signed.when(signed.outer().getFirst())).contains("2026-06-11");
        assertThat(signed.proposal.items(Literals.SOURCE).findFirst().orElseThrow().value(Literals.SOURCE__KIND)).contains(SourceKind.POST);
    }

    @Test
    void whatMayBeTalkAndIsTakenForOneTextIsDoubted() {
        var read = Read.paragraphs("The hall on the pier was sold for one crown.", "Four crowns? The register has another number for it.", "The council will meet on Monday and publish the contract.", "Spoken like a councillor.");
        assertThat(read.outer()).hasSize(1);
        assertThat(doubts(read)).containsExactly("It is taken for the text of one person; else: several people answer each other in it");
    }

    @Test
    void whoSaysThatSomethingIsNoLongerSoAnswers() {
        var read = Read.paragraphs(TALK[0], TALK[1], "The cranes of Halden do the work and it's done on time.", "Cranes aren't even the fastest way to empty a ship anymore. Some ports have belts.", TALK[2]);
        assertThat(read.outerWords()).contains("Cranes aren't even the fastest way to empty a ship anymore. Some ports have belts.");
    }

    @Test
    void whoComesBackToWordsBetweenTheOnesQuotedIsStillTheSame() {
        var read = Read.text("Nope. The hall in Gdynia was never heated at all in the winter.\n\nInstead they painted it yellow and called it a day.\n\nThe trouble is thirty years of balanced books.\n\n"
                + "> Nope. The hall in Gdynia was never heated at all in the winter.\n\nI was there, it was.\n\n> The trouble is thirty years of balanced books.\n\nGreat line.\n\n> Instead they painted it yellow and called it a day.\n\nIt is green.");
        assertThat(read.outerSaying("I was there")).isEqualTo(read.outerSaying("It is green"));
    }

    @Test
    void numbersInWordsAreTakenUpToo() {
        var read = Read.paragraphs("The hall is ten to fifteen years behind the yard.", TALK[0], TALK[1], TALK[2], "Even if you allow for the paint, ten to fifteen years is nonsense.");
        assertThat(answered(read)).last().isEqualTo("0");
    }

    @Test
    void aGreetingIsNobodysName() {
        var read = Read.text("Morning\n@gustav @TheSlowDesk\nCaught the second half of the show in the car and wanted to add a few things about the hall.\nThe hall is not coming back.\n");
        assertThat(read.outer()).hasSize(1).noneMatch(voice -> read.speaker(voice).isPresent());
        assertThat(read.outerWords()).first().asString().startsWith("Morning");
    }

    @Test
    void aShoutIsNoButton() {
        var read = Read.text("Lena Kovac's avatar\n\nThe hall is cold.\n\nThe Hall Gazette's avatar\n\nShared with our readers, thanks!\n\n23 more comments...\n");
        assertThat(read.outerWords()).containsExactly("The hall is cold.", "Shared with our readers, thanks!");
    }

    @Test
    void aShortQuestionIsAskedOfTheVoiceBefore() {
        var read = Read.paragraphs(TALK[0], TALK[1], "The robot is for sale, if anybody wants it.", "How much?", TALK[2]);
        assertThat(answered(read).get(3)).isEqualTo("2");
    }

    @Test
    void becauseAnswersAQuestionThatTheVoiceBeforeBeganWith() {
        var read = Read.paragraphs(TALK[0], TALK[1], "Can someone explain why nobody builds these next to a harbour? Free water, and the rails are there", "Because cranes want quiet nights and harbours have none.");
        assertThat(read.outerWords()).contains("Because cranes want quiet nights and harbours have none.");
    }

    @Test
    void whoWasAskedGoesOn() {
        var read = Read.text("Lena Kovac's avatar\nLena Kovac\nJun 30\n\nMy father walked across the river in March.\n\nReply\n\n2 replies by The Cold Desk and others\n\nThe Cold Desk's avatar\nThe Cold Desk\nJun 30\n\nDoes he have a photograph?\n\nReply\n\n"
                + "Lena Kovac's avatar\nLena Kovac\nJul 1\n\nTwo, of his boots.\n\nReply\n");
        assertThat(answered(read)).containsExactly("-", "0", "1");
    }

    @Test
    void aPostInAnotherLanguageIsAnother() {
        var read = Read.text("The ferry is back and it is slow and loud. https://t.co/Ab1Cd2\nTo everyone who asked for the book: the proofs are back and this is the last week of it.\n"
                + "La ligne du nord ouvre enfin le lundi, mais les travaux ont coûté trois fois le prix du tunnel.");
        assertThat(read.outerSaying("ligne du nord")).isNotEqualTo(read.outerSaying("proofs are back"));
    }

    @Test
    void whoPointsAtALineGoesOn() {
        var read = Read.text("ICYMI: mackerel is cheap. https://t.co/Ab1Cd2\nAnd Kovac said this in Gdynia: “We planned a shortage, and the industry came.”\nI have not been able to stop thinking about that line.\nOrgans are repaired by listening. https://t.co/Ef3Gh4");
        assertThat(read.outerSaying("shortage")).isEqualTo(read.outerSaying("stop thinking"));
    }

    @Test
    void aFirstNameWithACommaSaysWhoIsAnswered() {
        var read = Read.text("Lena Kovac's avatar\n\nIt is cold in the hall.\n\nDr. Jan Holm's avatar\n\nThe yard is colder.\n\nTeo's avatar\n\nLena, it was in May.\n\nAna's avatar\n\nThanks Dr. Holm, I will tell them.\n\nIvo's avatar\n\nJan, is it?\n");
        assertThat(answered(read)).containsExactly("-", "-", "0", "1", "1");
        assertThat(doubts(read)).anyMatch(words -> words.startsWith("It begins with “Lena”"));
    }

    @Test
    void aFirstNameOfTwoPeopleSaysNothing() {
        var read = Read.text("Lena Kovac's avatar\n\nIt is cold in the hall.\n\nLena Faber's avatar\n\nThe yard is colder.\n\nTeo's avatar\n\nLena, it was in May.\n");
        assertThat(answered(read)).containsExactly("-", "-", "-");
    }

    @Test
    void whoIsSpokenToByNameAnswers() {
        var read = Read.text("Lena Kovac's avatar\n\nIt is cold in the hall.\n\nTeo's avatar\n\nOskar, have you seen the yard?\n\nOskar Faber's avatar\n\nOnly from the sea so far. I may go there in May.\n");
        assertThat(answered(read)).containsExactly("-", "-", "1");
    }

    @Test
    void theAuthorOfAPageSpeaksBelowItToAnswer() {
        var read = Read.text("Lena Kovac's avatar\nLena Kovac\nJun 12\n\nIt is cold in the hall.\n\nReply\n\nOskar Faber's avatar\nOskar Faber\nJun 12\nAuthor\n\nThe table has it in degrees.\n\nReply\n\n"
                + "Teo's avatar\nTeo\nJun 13\n\nOskar, come to the yard in May.\n\nReply\n");
        assertThat(answered(read)).containsExactly("-", "0", "-");
    }

    @Test
    void whoSpokeBeforeAQuestionAnswersIt() {
        var read = Read.text("Lena Kovac's avatar\n\nMy cousin has the list of the ice.\n\nOskar Faber's avatar\n\nCan it be read anywhere?\n\nLena Kovac's avatar\n\nIn the library of the port.\n");
        assertThat(answered(read)).containsExactly("-", "-", "1");
    }

    @Test
    void aThreadIsToldByThoseWhoSayThatItWorked() {
        var read = Read.paragraphs("Has anyone got the watcher to run? It dies silently otherwise.", "Cron has no path. Set it in the first line of the script.", "That worked, thank you! The spool was full of bread.", "Did he? I remember him saying no.");
        assertThat(read.outer()).hasSizeGreaterThan(2);
        assertThat(read.referred(read.outerSaying("That worked"), Literals.UTTERANCE__REPLY_TO)).isPresent();
        assertThat(read.referred(read.outerSaying("Did he?"), Literals.UTTERANCE__REPLY_TO)).isPresent();
    }

    @Test
    void inAChatWhoeverIsCalledByHisAccountIsAnswered() {
        var read = Read.text("[21:04:30] <pelle> anyone got the survey?\n[21:04:40] <m0ss> no\n[21:05:02] <ansa> pelle: which one\n");
        assertThat(read.referred(read.outerSaying("which one"), Literals.UTTERANCE__REPLY_TO).flatMap(read::speaker)).contains("pelle");
    }
}
