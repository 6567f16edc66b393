package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

/** Pages as they come from the clipboard: who speaks, when, in answer to whom, and what is nobody's words. */
class PagesTest {

    private static List<String> answered(Read read) {
        return read.outer().stream().map(voice -> read.referred(voice, Literals.UTTERANCE__REPLY_TO).flatMap(read::speaker).orElse("-")).toList();
    }

    @Test
    void monthsAreNamesOfPeopleToo() {
        assertThat(Read.text("Jan Holm  9:14 AM\nhello\nMay Ortiz  9:15 AM\ngood day").said()).containsExactly("Jan Holm -: hello", "May Ortiz -: good day");
        assertThat(Read.text("12/06/2026, 09:14 - Jan: hello\n13/06/2026, 09:15 - April: good day").said()).containsExactly("Jan 2026-06-12T09:14:00: hello", "April 2026-06-13T09:15:00: good day");
        assertThat(Read.text("The hall is cold. Jan Holm said that it is warm, and nobody believed it.").actors()).containsExactly("Jan Holm");
        assertThat(Read.text("June Update\nMay 2026\nThe hall is cold there.").actors()).isEmpty();
    }

    @Test
    void forumsTellOfThoseWhoPost() {
        var read = Read.text("Is the hall cold?\n\nlena_k\nSenior Member\nJoined: Mar 2014\nPosts: 1,204\n\n12 June 2026, 09:14\n\nThe hall is cold.\n\n#1\n\nJan Holm\nNew Member\nPosts: 3\n\n12 June 2026, 09:40\n\nIt is not.\n\nReply  Like  Report\n#2\n");
        assertThat(read.said()).containsExactly("lena_k 2026-06-12T09:14:00: The hall is cold.", "Jan Holm 2026-06-12T09:40:00: It is not.");
    }

    @Test
    void whatForumsPrintBelowAPostIsNobodysWords() {
        var read = Read.text("Re: Cold hall\nby lena_k » Fri Jun 12, 2026 9:14 am\n\nIt is cold.\n\nlena_k\nPosts: 1204\nJoined: Sat Mar 01, 2014 8:00 am\n\nTop\n\nRe: Cold hall\nby mk99 » Fri Jun 12, 2026 9:40 am\n\nHow cold?\n\nmk99\nPosts: 3\n\nTop\n");
        assertThat(read.said()).containsExactly("lena_k 2026-06-12T09:14:00: It is cold.", "mk99 2026-06-12T09:40:00: How cold?");
    }

    @Test
    void forumsInOtherLanguagesTellOfThoseWhoPostToo() {
        var read = Read.text("Forum » Halls » Cold\n\nlena_k\nMessages : 1 284\nInscription : 12 mars 2009\nLocalisation : Lot\n12 juil. 2024, 08:41\n\nIl fait froid ici.\n\nModifié en dernier par lena_k le 12 juil. 2024, 19:34, modifié 1 fois.\n\n"
                + "mk99\nBeiträge: 57\nRegistriert: 3. Mai 2021\nWohnort: Halden\n12 juil. 2024, 09:15\n\nPas du tout.\n\nRépondre\nPage 1 sur 2\n");
        assertThat(read.said()).containsExactly("lena_k 2024-07-12T08:41:00: Il fait froid ici.", "mk99 2024-07-12T09:15:00: Pas du tout.");
    }

    @Test
    void theFormBelowCommentsIsNobodysWords() {
        var read = Read.text("Lena Kovac says:\nJune 3, 2026 at 7:12 am\n\nIt is cold.\n\nReply\n\nPingback: Cold halls\n\nLeave a comment Cancel reply\nYour email address will not be published. Required fields are marked *\nComment *\nName *\nEmail *\nWebsite\nPost Comment\nThis site uses Akismet to reduce spam. Learn how your comment data is processed.\n");
        assertThat(read.said()).containsExactly("Lena Kovac 2026-06-03T07:12:00: It is cold.");
    }

    @Test
    void aTimeBelowTheWordsIsTheirs() {
        var read = Read.text("Lena Kovac\n@lena_k\nThe hall is cold.\n9:14 AM · Jun 12, 2026\n·\n12.4K\n Views\n\nJan Holm\n@janh\n·\nJun 12\nReplying to\n@lena_k\nand\n@halden\nIt is not.\n14\n3");
        assertThat(read.said()).containsExactly("Lena Kovac 2026-06-12T09:14:00: The hall is cold.", "Jan Holm 2026?-06-12: It is not.");
        assertThat(answered(read)).containsExactly("-", "Lena Kovac");
    }

    @Test
    void whatWasTakenBackIsAVoiceWithoutWords() {
        var read = Read.text("r/halls\n•\n3 days ago\nlena_k\n\nIs it cold?\n\nUpvote\n14\nDownvote\n\nu/[deleted]\n•\n2d ago\n[deleted]\n\nUpvote\n1\nDownvote\n\nmk99\n•\n2d ago\nYes.\n");
        assertThat(read.said()).containsExactly("lena_k 2026-06-28~: Is it cold?", "- 2026-06-29~: [deleted]", "mk99 2026-06-29~: Yes.");
        assertThat(read.outer().get(1).value(Literals.UTTERANCE__DELETED)).contains(true);
        assertThat(read.outer().get(2).value(Literals.UTTERANCE__DELETED)).isEmpty();
    }

    @Test
    void someProfessSomethingUnderTheirNames() {
        var read = Read.text("Lena Kovac\n • 2nd\nBuilder of halls at Halden\n3d • \n\nOur hall is cold.\n\nLike\nComment\nRepost\nSend\n\nJan Holm\n • 3rd+\nStoker\n2d\n\nHow cold?\n\nLike\n·\n4\nReply\n");
        assertThat(read.said()).containsExactly("Lena Kovac 2026-06-28~: Our hall is cold.", "Jan Holm 2026-06-29~: How cold?");
    }

    @Test
    void aCommentOfSomebodyWithoutAPictureIsApart() {
        var read = Read.text("Lena Kovac's avatar\nLena Kovac\nJun 12\n\nIt is cold.\n\nLike (4)\nReply\n\nUser's avatar\nJan Holm\nJun 14\n\nIt is not.\n\nReply\n");
        assertThat(read.said()).containsExactly("Lena Kovac 2026?-06-12: It is cold.", "Jan Holm 2026?-06-14: It is not.");
    }

    @Test
    void chatsSayWhomALineAnswers() {
        var read = Read.text("Lena Kovac, [12.06.2026 09:14]\nIs it cold?\n\nOskar Faber, [12.06.2026 09:15]\nWhy?\n\nJan Holm, [12.06.2026 09:16]\n[In reply to Lena Kovac]\nYes.");
        assertThat(answered(read)).containsExactly("-", "-", "Lena Kovac");
        assertThat(read.outerWords()).last().isEqualTo("Yes.");
    }

    @Test
    void commentsThatBeginWithAHandleAnswerIt() {
        var read = Read.text("@lena_k\n2 weeks ago\nIt is cold.\n\n128\n\nReply\n\n@mk99\n2 weeks ago (edited)\nWarm here.\n\nReply\n\n@janh\n1 week ago\n@lena_k how cold?\n\nReply\n");
        assertThat(answered(read)).containsExactly("-", "-", "@lena_k");
    }

    @Test
    void speakersWithANumberAreDifferentPeople() {
        var read = Read.text("Speaker 1 [00:00:03]\nIs it cold?\n\nSpeaker 2 [00:00:10]\nYes.\n\nSpeaker 1 [00:00:15]\nHow cold?\n");
        assertThat(read.actors()).containsExactly("Speaker 1", "Speaker 2");
    }

    @Test
    void capitalsInATranscriptAreNoAccount() {
        var read = Read.text("INTERVIEWER: Is it cold?\n\nRAO: Yes.\n\nINTERVIEWER: How cold?\n\nRAO: Very.\n");
        assertThat(read.proposal.items(Literals.ACTOR).map(actor -> actor.value(Literals.ACTOR__KIND).orElseThrow())).containsOnly(ActorKind.PERSON);
    }

    @Test
    void mailsAreCalledAfterTheirSubjectAndQuoteWhoWasQuoted() {
        var read = Read.text("From: Lena Kovac <lena@halden.example>\nSubject: Re: AW: Cold hall\nDate: Fri, 12 Jun 2026 09:14:05 +0200\n\nIt is cold.\n\nOn Thu, 11 Jun 2026 at 18:02, Jan Holm <jan@halden.example> wrote:\n\n> It is not.\n>\n"
                + "> On Wed, 10 Jun 2026 at 08:00, Lena Kovac <lena@halden.example> wrote:\n>\n>> Is it cold?\n");
        assertThat(read.proposal.items(Literals.SOURCE).findFirst().orElseThrow().value(Literals.SOURCE__TITLE)).contains("Cold hall");
        assertThat(read.quoted()).anyMatch(words -> words.equals("Lena Kovac: Is it cold?")).anyMatch(words -> words.startsWith("Jan Holm: It is not."));
    }

    @Test
    void mailsAreReadAsAPageShowsThem() {
        var read = Read.text("Jan Holm <jan@halden.example>\nThu, Jun 11, 6:02 PM (1 day ago)\nto me\n\nIt is not cold.\n\nLena Kovac <lena@halden.example>\nFri, Jun 12, 9:14 AM (2 hours ago)\nto Jan\n\nIt is.\n");
        assertThat(read.said()).containsExactly("Jan Holm 2026?-06-11: It is not cold.", "Lena Kovac 2026?-06-12: It is.");
    }

    @Test
    void aWholeNameAfterTheMarkIsNoAccount() {
        assertThat(Read.text("Lena Kovac  9:14 AM\nIs it cold?\nJan Holm  9:15 AM\n@Lena Kovac yes\n:+1:\n2\n(edited)").actors()).containsExactly("Lena Kovac", "Jan Holm");
    }

    @Test
    void aNameBesideANameIsWhoIsAnswered() {
        var read = Read.text("lena_k\n3 years ago edited\nIt is cold.\n12\n1\nReply\nShare ›\n\nOskar Faber  lena_k\n3 years ago\nIt is not.\nReply\nShare ›\n\n    mk99  Oskar Faber\n    3 years ago\n    It was.\n    Reply\n");
        assertThat(read.said()).containsExactly("lena_k 2023~: It is cold.", "Oskar Faber 2023~: It is not.", "mk99 2023~: It was.");
        assertThat(answered(read)).containsExactly("-", "lena_k", "Oskar Faber");
    }

    @Test
    void subtitlesAreATranscript() {
        var read = Read.text("WEBVTT\n\n1\n00:00:03.000 --> 00:00:06.000\nLena Kovac: Is it cold?\n\n2\n00:00:06.500 --> 00:00:09.000\nJan Holm: Yes. It has been\ncold since March.\n\n3\n00:00:09.500 --> 00:00:11.000\nLena Kovac: Why?\n");
        assertThat(read.said()).containsExactly("Lena Kovac -: Is it cold?", "Jan Holm -: Yes. It has been\ncold since March.", "Lena Kovac -: Why?");
    }

    @Test
    void meetingsNameWhoSpeaksBesideTheTime() {
        assertThat(Read.text("[6/13/2026 9:14 AM] Lena Kovac\nIs it cold?\n[6/13/2026 9:15 AM] Holm, Jan (Guest)\nYes.\n").said()).containsExactly("Lena Kovac 2026-06-13T09:14:00: Is it cold?", "Holm, Jan (Guest) 2026-06-13T09:15:00: Yes.");
        assertThat(Read.text("09:14:05\t From Lena Kovac to Everyone : Is it cold?\n09:15:10\t From Jan Holm to Lena Kovac(Direct Message) : Yes\n").said()).containsExactly("Lena Kovac -: Is it cold?", "Jan Holm -: Yes");
    }

    @Test
    void quotationsAreAnnouncedInManyWays() {
        assertThat(Read.text("Lena Kovac <lena@halden.example> writes:\n\n> Jan Holm <jan@halden.example> writes:\n>> It is cold.\n>\n> It is not.\n\nI was there.").quoted())
                .anyMatch(words -> words.equals("Jan Holm: It is cold.")).anyMatch(words -> words.startsWith("Lena Kovac: "));
        assertThat(Read.text("Am 11.06.2026 um 18:02 schrieb Jan Holm:\n> Ist es kalt?\n\nJa.").quoted()).containsExactly("Jan Holm: Ist es kalt?");
        assertThat(Read.text("Lena Kovac schrieb am 12.06.2026 um 09:14 Uhr:\n> Es ist kalt.\n\nNein.").quoted()).containsExactly("Lena Kovac: Es ist kalt.");
    }

    @Test
    void theMarkOfAForwardedMailIsNobodysWords() {
        assertThat(Read.text("Yes.\n\n-----Original Message-----\nFrom: Jan Holm\nSent: Thursday, June 11, 2026 6:02 PM\nTo: Lena Kovac\nSubject: Cold hall\n\nIs it cold?\n").outerWords()).containsExactly("Yes.", "Is it cold?");
    }

    @Test
    void aCommentOfPicturesAloneIsOne() {
        var read = Read.text("Lena Kovac's avatar\nLena Kovac\n3d\n\nOurs froze.\n\nReply\n\nOskar Faber's avatar\nOskar Faber\n2d\n\n\uD83D\uDE02\uD83D\uDE02\n\nReply\n\nVera Amadi's avatar\nVera Amadi\n1d\n\n\u2764\uFE0F 3\n\nSo did ours.\n");
        assertThat(read.outerWords()).containsExactly("Ours froze.", "\uD83D\uDE02\uD83D\uDE02", "So did ours.");
        assertThat(read.speaker(read.outer().get(1))).contains("Oskar Faber");
    }

    @Test
    void belowANameMayStandWhomItAnswers() {
        var read = Read.text("Porlock\n3 hours ago\n27\n\nIt is cold.\n\nReply\nShare\nReport\n\nGreyHeron\nPorlock\n2 hours ago\n4\n\nNot in May.\n\nReply\nShare\nReport\n\nPorlock\nGreyHeron\n1 hour ago\n\nIn May too.\n\nReply\nShare\nReport\n");
        assertThat(read.outerWords()).containsExactly("It is cold.", "Not in May.", "In May too.");
        assertThat(read.outer().stream().map(voice -> read.speaker(voice).orElse("-") + " to " + read.referred(voice, Literals.UTTERANCE__REPLY_TO).flatMap(read::speaker).orElse("-")))
                .containsExactly("Porlock to -", "GreyHeron to Porlock", "Porlock to GreyHeron");
    }

    @Test
    void anAccountMayCallItselfAnything() {
        var read = Read.text("Lena Kovac\n@lena.example\n· 3h\nIt is cold.\n\n14 reposts\n88 likes\nquarry cat 🐈‍⬛\n@quarrycat.example\n· 1h\nand it rains\n1\n7\n");
        assertThat(read.outerWords()).containsExactly("It is cold.", "and it rains");
        assertThat(read.actors()).containsExactly("Lena Kovac", "quarry cat");
    }

    @Test
    void wordsAboveAHandleAloneAreNoName() {
        var read = Read.text("@lena_k\n3h\nit is cold in here\n@mk99\n2h\nnot in May it is not\n");
        assertThat(read.outerWords()).containsExactly("it is cold in here", "not in May it is not");
    }

    @Test
    void aBlogPrintsWhoSaidSomethingAboveAndWhenBelow() {
        var read = Read.text("Reason to read comments\nTuesday, May 06, 2008\n\nIt has come to my attention that nobody reads them.\n\nPosted by Lily at 9:14 AM\n\n2 comments:\n\nJan Holm said...\n\nThe yard is cold.\n\nSo it was in May.\n\nMay 6, 2008 at 10:02 AM\n\nYardKeeper said…\n\nNobody said so.\n\nMay 6, 2008 at 11:40 AM\n\nPost a Comment\n");
        assertThat(read.outerWords()).containsExactly("It has come to my attention that nobody reads them.", "The yard is cold.\n\nSo it was in May.", "Nobody said so.");
        assertThat(read.outer().stream().map(voice -> read.speaker(voice).orElse("-") + " " + read.when(voice).orElse("-"))).containsExactly("- -", "Jan Holm 2008-05-06T10:02:00", "YardKeeper 2008-05-06T11:40:00");
    }
}
