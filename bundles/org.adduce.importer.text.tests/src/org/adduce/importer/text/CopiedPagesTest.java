package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

/** Pages whose names, times and buttons suffered when they were copied. */
class CopiedPagesTest {

    @Test
    void nameTimeAndVotesMayBeGlued() {
        var read = Read.text("New Comment\n\n[-]Lena Kovac3mo*4218\n\nIt is cold.\n\nReply\n\n[+][comment deleted]3mo10\n[–]mk_holm2y7-3\n\nIt is not.\n\nReply1\n\nModeration Log\n");
        assertThat(read.said()).containsExactly("Lena Kovac 2026-04~: It is cold.", "mk_holm 2024~: It is not.");
    }

    @Test
    void whoPassesANoteOnSpeaksToo() {
        var read = Read.text("Lena Kovac\nJun 12\n\nIt is cold in the hall.\n\n214\n18\n\nYard Notes\nRestacked\n\nIt was colder in the yard.\n\n3\n1\n\nOskar Faber\n3h\n\nNot in May.\n\n2\n");
        assertThat(read.said()).containsExactly("Lena Kovac 2026?-06-12: It is cold in the hall.", "Yard Notes -: It was colder in the yard.", "Oskar Faber 2026-07-01~: Not in May.");
    }

    @Test
    void aBlankThatDoesNotBreakIsABlank() {
        var read = Read.text("Lena\u00A0Kovac\u2019s avatar\n\nIt is cold.\n\nOskar Faber's avatar\n\nLena\u00A0Kovac is right.\n");
        assertThat(read.actors()).containsExactly("Lena Kovac", "Oskar Faber");
    }

    @Test
    void placesInARecordingAreNoTimesOfDay() {
        var read = Read.text("The Cold Yard, part 8\nJune 3, 2026\n\nLena Kovac (00:00:04):\nIs it cold?\n\nJan Holm (00:01:15):\nYes.\n\nLena Kovac (01:02:03):\nStill?\n");
        assertThat(read.said()).containsExactly("Lena Kovac 2026-06-03: Is it cold?", "Jan Holm 2026-06-03: Yes.", "Lena Kovac 2026-06-03: Still?");
    }

    @Test
    void theHourMayHaveADotBehindADateAndWhomItAnswersStandsBelowTheName() {
        var read = Read.text("Comments (214)\n\nOldest\n\nOldPurser\n12 Jun 2026 9.14 CEST\n\n9\nIt is cold.\n\nReply\nShare\ngreencrane\nOldPurser\n12 Jun 2026 9.40 CEST\n\n4\nIn May it was.\n\nReply\nShare\nHaldenHarry\ngreencrane\n12 Jun 2026 10.02 CEST\n\n0\nIn June too.\n\nReply\nShare\n");
        assertThat(read.said()).containsExactly("OldPurser 2026-06-12T09:14:00: It is cold.", "greencrane 2026-06-12T09:40:00: In May it was.", "HaldenHarry 2026-06-12T10:02:00: In June too.");
        assertThat(read.referred(read.outer().getLast(), Literals.UTTERANCE__REPLY_TO).flatMap(read::speaker)).contains("greencrane");
    }

    @Test
    void whoIsToldOfInAChatDoesNotSpeakThere() {
        var read = Read.text("jweir \u2014 06/12/2026 9:14 AM\nis it cold?\npdelgado \u2014 06/12/2026 9:15 AM\nyes\njweir \u2014 06/12/2026 9:20 AM\nlena said 22 yesterday\n");
        assertThat(read.actors()).containsExactly("jweir", "pdelgado");
    }

    @Test
    void wordsBetweenATimeAndTheButtonsAreThoseOfTheTime() {
        var read = Read.text("Marlene Voss\n   \u2022 2nd\nHead of Research at Halden\n2d \u2022 Edited\n\nThe yard is cold.\nLike\nReply\n\nTom Weir\n   \u2022 3rd+\nPolicy analyst\n1d\n\nOnly in May, I think.\nLike\nReply\n");
        assertThat(read.outerWords()).containsExactly("The yard is cold.", "Only in May, I think.");
    }

    @Test
    void whatIsForwardedInAChatIsItsWritersVoice() {
        var read = Read.text("Yard Watch, [12.06.26 09:14]\nIt is cold.\n\nYard Watch, [12.06.26 10:02]\n[Forwarded from Halden Monitor]\nThe ministry confirms that the yard is warm.\n\nNobody knows why.\n\nMira, [12.06.26 10:05]\nIn May it was.\n");
        assertThat(read.outerWords()).hasSize(3);
        assertThat(read.quoted()).contains("Halden Monitor: The ministry confirms that the yard is warm.\n\nNobody knows why.", "?: the yard is warm");
        assertThat(read.speaker(read.outer().get(1))).contains("Yard Watch");
    }

    @Test
    void whoWroteANoteStandsBelowItsTitleAboveTheDay() {
        var read = Read.text("What I got wrong about the yard\n\nLena Kovac\nJun 14, 2026\n\nIn January I wrote that the yard would be cold. It is not.\n\nI had believed the almanac.\n\nShare\n\nThanks for reading! This post is public so feel free to share it.\n");
        assertThat(read.said()).containsExactly("Lena Kovac 2026-06-14: In January I wrote that the yard would be cold. It is not.\n\nI had believed the almanac.");
        assertThat(read.proposal.items(Literals.SOURCE).findFirst().orElseThrow().value(Literals.SOURCE__TITLE)).contains("What I got wrong about the yard");
    }

    @Test
    void whatAnAnswerIsAboutIsTheTitle() {
        var read = Read.text("Re: How cold is the yard really?\n\nThe numbers in the almanac are all over the place. Which of them do you trust?\n\n> The numbers in the almanac are all over the place.\n\nNone of them. I have one of my own.\n");
        assertThat(read.outer()).hasSize(2);
        assertThat(read.proposal.items(Literals.SOURCE).findFirst().orElseThrow().value(Literals.SOURCE__TITLE)).contains("How cold is the yard really?");
    }

    @Test
    void buttonsAreInManyLanguages() {
        for (var reply : List.of("Antworten", "Répondre", "Responder", "回复", "Ответить")) {
            var read = Read.text("Lena Kovac\n14. Juni 2026 um 09:12\n\nKalt.\n\n" + reply + "\n\nJan Holm\n14. Juni 2026 um 10:40\n\nWarm.\n\n" + reply + "\n");
            assertThat(read.outerWords()).containsExactly("Kalt.", "Warm.");
        }
    }

    @Test
    void aNewsletterEndsWithItsFurniture() {
        var read = Read.text("Lena Kovac's avatar\n\nIt is cold.\n\nComment removed\n\nOskar Faber's avatar\n\nIt is not.\n\nContinue Thread →\n\nTopLatestDiscussions\n\nNo posts\n\n© 2026 Lena Kovac\nPrivacy ∙ Terms ∙ Collection notice\n");
        assertThat(read.outerWords()).containsExactly("It is cold.", "It is not.");
    }

    @Test
    void thePageSaysWhoAnswersAndSoDoesAWholeNameAfterItsMark() {
        var read = Read.text("Lena Kovac's avatar\n\nIt is cold.\n\n2 replies by Oskar Faber and others\n\nOskar Faber's avatar\n\nIt is not.\n\nJan Holm's avatar\n\n@Lena Kovac It was in May.\n\nTeo's avatar\n\nGood.\n");
        var answered = read.outer().stream().map(voice -> read.referred(voice, Literals.UTTERANCE__REPLY_TO).flatMap(read::speaker).orElse("-")).toList();
        assertThat(answered).containsExactly("-", "Lena Kovac", "Lena Kovac", "-");
    }

    @Test
    void aButtonMayBeGluedToTheTime() {
        var read = Read.text("Lena Kovac's avatar\nLena Kovac\n9hEdited\n\nIt is cold.\n\nOskar Faber's avatar\nOskar Faber\nJun 12Liked by Lena Kovac\n\nIt is not.\n\n♡ 341\n");
        assertThat(read.said()).containsExactly("Lena Kovac 2026-07-01~: It is cold.", "Oskar Faber 2026?-06-12: It is not.");
    }

    @Test
    void whatAPageListsBelowItsCommentsIsNobodys() {
        var read = Read.text("Lena Kovac's avatar\nLena Kovac\nJun 12\nIt is cold.\nLike (4)\nReply\n1 more comment...\nTopLatestDiscussions\nThe roof that nobody mended\nWhat a port learned from nine winters\nMay 27 • Oskar Faber\n112\n44\nSee all\nReady for more?\nSubscribe\n");
        assertThat(read.outerWords()).containsExactly("It is cold.");
    }

    @Test
    void wordsBelowTheCommentsThatAreNoListAreKept() {
        var read = Read.text("Lena Kovac's avatar\nLena Kovac\nJun 12\nIt is cold.\n1 more comment...\nI copied this page myself, and I think that she is right.\nReady for more?\n");
        assertThat(read.outerWords()).hasSize(2);
    }

    @Test
    void aFoldedCommentStandsWhereItStands() {
        var read = Read.text("lena_k 3 hours ago | next [–]\nIt is cold.\nreply\nmk99 2 hours ago | parent | next [2 more]\nIt is not.\nreply\n");
        assertThat(read.referred(read.outer().get(1), Literals.UTTERANCE__REPLY_TO)).contains(read.outer().get(0));
    }

    @Test
    void theSameLineBelowAllPostsOfSomebodyIsNoneOfTheirWords() {
        var read = Read.text("lena_k 3 hours ago\n\nThe hall is cold.\n\nA hall is what we make it.\n\ntom_w 2 hours ago\n\nIt is warm.\n\nThanks.\n\nlena_k 1 hour ago\n\nShow me.\n\nA hall is what we make it.");
        assertThat(read.outerWords()).containsExactly("The hall is cold.", "It is warm.\n\nThanks.", "Show me.");
        assertThat(read.voices()).hasSize(3);
    }

    @Test
    void whatIsPostedTwiceIsSaidTwice() {
        var read = Read.text("lena_k 3 hours ago\n\nThe hall is cold.\n\nWe should close the doors.\n\nlena_k 3 hours ago\n\nThe hall is cold.\n\nWe should close the doors.");
        assertThat(read.outerWords()).allMatch(words -> words.contains("We should close the doors."));
    }

    @Test
    void whoAnswersInAThreadOfAChatAnswersWhatThatBeganWith() {
        var read = Read.text("general\nLena Kovac\n  9:14 AM\nThe list is out.\nOskar Faber\n  9:20 AM\nWhere?\nLena Kovac\n  9:21 AM\nIn the hall.\nOskar Faber\n  9:30 AM\nreplied to a thread: The list is out.\nSo it is.\n");
        assertThat(read.outerWords()).containsExactly("The list is out.", "Where?", "In the hall.", "So it is.");
        assertThat(read.referred(read.outer().getLast(), Literals.UTTERANCE__REPLY_TO)).contains(read.outer().getFirst());
        assertThat(read.proposal.items(Literals.ACTOR).flatMap(actor -> actor.value(Literals.ACTOR__ALIASES).stream())).isEmpty();
    }
}
