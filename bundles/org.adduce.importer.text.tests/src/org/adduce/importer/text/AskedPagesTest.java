package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

/** Pages of questions and answers, which name below words whose they are. */
class AskedPagesTest {

    private static final String QUESTION = "Is the yard cold in May?\nAsked 3 years, 2 months ago\nModified 1 year, 4 months ago\nViewed 12k times\n14\n\nOurs was in April. What about May?\n\n    weather\n    cold-yards\n\n"
            + "Share\nImprove this question\nFollow\nedited Mar 4, 2024 at 8:15\nuser avatar\nLena Brandt\n4,120\u25CF3 gold badges\u25CF21 silver badges\u25CF38 bronze badges\nasked Mar 3, 2024 at 17:22\nuser avatar\nhalden_ops\n231\u25CF2 silver badges\n\n";
    private static final String COMMENTS = "    2\n    Which yard? \u2013 \n    Tomasz W\n    Mar 3, 2024 at 18:01\n    @TomaszW the one behind the hall. \u2013 halden_ops Mar 3, 2024 at 19:40\n\nAdd a comment\n";
    private static final String ANSWERS = "2 Answers\nSorted by:\nHighest score (default)\n22\n\nIt is. See the almanac.\n\nIt was in 1911 too.\n\nShare\nImprove this answer\nFollow\nanswered Mar 3, 2024 at 20:05\nuser avatar\nOkonkwo\n18.9k\u25CF5 gold badges\n\n"
            + "    Only at night. \u2013 Mira Solberg Mar 4, 2024 at 7:12\n\nAdd a comment\n-1\n\nAsk the almanac, they do this every day.\n\nShare\nanswered Apr 11, 2024 at 6:02\ncommunity wiki\nBen\nAdd a comment\nYour Answer\nSign up or log in\nNot the answer you're looking for? Browse other questions.\nRelated\n5\nHow warm is a hall?\n";

    @Test
    void whoIsNamedBelowTheWordsSaysThem() {
        var read = Read.text(QUESTION + COMMENTS + ANSWERS);
        assertThat(read.said()).containsExactly("halden_ops 2024-03-03T17:22:00: Ours was in April. What about May?", "Tomasz W 2024-03-03T18:01:00: Which yard?",
                "halden_ops 2024-03-03T19:40:00: @TomaszW the one behind the hall.", "Okonkwo 2024-03-03T20:05:00: It is. See the almanac.\n\nIt was in 1911 too.",
                "Mira Solberg 2024-03-04T07:12:00: Only at night.", "Ben 2024-04-11T06:02:00: Ask the almanac, they do this every day.");
        assertThat(read.actors()).containsExactlyInAnyOrder("halden_ops", "Tomasz W", "Okonkwo", "Mira Solberg", "Ben");
        assertThat(read.proposal.items(Literals.SOURCE).findFirst().orElseThrow().value(Literals.SOURCE__TITLE)).contains("Is the yard cold in May?");
    }

    @Test
    void answersAnswerTheQuestionAndCommentsThePostAboveThem() {
        var read = Read.text(QUESTION + COMMENTS + ANSWERS);
        assertThat(read.outer().stream().map(voice -> read.referred(voice, Literals.UTTERANCE__REPLY_TO).flatMap(read::speaker).orElse("-")))
                .containsExactly("-", "halden_ops", "Tomasz W", "halden_ops", "Okonkwo", "halden_ops");
        assertThat(read.outer()).allMatch(voice -> voice.doubts().isEmpty());
    }

    @Test
    void badgesMayStandOnLinesOfTheirOwnAndVotesBelowThemAreNone() {
        var read = Read.text(QUESTION.replace("231\u25CF2 silver badges\n\n", "231\n2\n2 silver badges\n9\n9 bronze badges\n3\n") + "Which yard? \u2013 Ann Bell\nCommented Mar 4, 2024 at 9:00\nAdd a comment\n" + ANSWERS);
        assertThat(read.said()).contains("Ann Bell 2024-03-04T09:00:00: Which yard?").hasSize(5);
    }

    @Test
    void theMarksOfFormulasAndTheButtonsAroundTheWordsAreNobodys() {
        var read = Read.text("Is it cold?\nAsk Question\nAsked today\nViewed 31 times\nThis question shows research effort; it is useful and clear\n5\nSave this question.\nShow activity on this post.\n$\\begingroup$\nAt 4 degrees?\n$\\endgroup$\nweather\nShare\nCite\nImprove this question\nFollow\n"
                + "asked May 3, 2026 at 17:22\nLena Brandt's user avatar\nLena Brandt\n1\nNew contributor\nAdd a comment\n");
        assertThat(read.said()).containsExactly("Lena Brandt 2026-05-03T17:22:00: At 4 degrees?");
    }

    @Test
    void aCommentOfSeveralLinesEndsWhereItsNameBegins() {
        var read = Read.text(QUESTION + "It is late \u2013 and cold,\nas ever. \u2013 Okonkwo \u2666 Mar 4, 2024 at 10:02\nAdd a comment\n");
        assertThat(read.outerWords().getLast()).isEqualTo("It is late \u2013 and cold,\nas ever.");
    }

    @Test
    void aNameWithoutADashBeforeItEndsNoComment() {
        var read = Read.text(QUESTION + "Which yard?\nokonkwo Mar 4, 2024 at 9:30\nAdd a comment\n" + ANSWERS);
        assertThat(read.actors()).containsExactlyInAnyOrder("halden_ops", "Okonkwo", "Mira Solberg", "Ben");
        assertThat(read.outerWords()).contains("Which yard?\nokonkwo Mar 4, 2024 at 9:30");
    }

    @Test
    void wordsBelowTheLastCommentAreKeptThoughNobodyIsNamed() {
        var read = Read.text(QUESTION + COMMENTS + "1 Answer\n\nIt is, in my experience, and was so for years.\n");
        assertThat(read.outerWords().getLast()).isEqualTo("It is, in my experience, and was so for years.");
        assertThat(read.speaker(read.outer().getLast())).isEmpty();
    }

    @Test
    void whoIsNamedAboveTheWordsSaysThemWhereNothingIsEarned() {
        var read = Read.text("Is the yard cold?\n\n2 Answers\n\nLena Kovac\nAnswered Mar 3, 2024\n\nBackground\n\nIt is cold, and was so in May.\n\nOskar Faber\nAnswered Mar 4, 2024\n\nNobody knows that.\n");
        assertThat(read.actors()).containsExactlyInAnyOrder("Lena Kovac", "Oskar Faber");
        assertThat(read.outerWords()).containsExactly("Background\n\nIt is cold, and was so in May.", "Nobody knows that.");
    }

    @Test
    void whoOnlyTellsOfAskingAndAnsweringIsReadAsAnywhere() {
        var read = Read.text("Notes of the hearing\n\nAnn Bell, 3 May 2026\n\nThe minister asked me. I asked May 3, 2026 and got 3 answers.\n\nBo Lind, 4 May 2026\n\nanswered the ministry on Monday: it is late.\n");
        assertThat(read.said()).containsExactly("Ann Bell 2026-05-03: The minister asked me. I asked May 3, 2026 and got 3 answers.", "Bo Lind 2026-05-04: answered the ministry on Monday: it is late.");
    }

    @Test
    void aUnitBehindANumberIsNobody() {
        var read = Read.text("Ann Bell, 3 May 2026\n\nHe gives me 20 MW at the meter and says that it is cold.\n\nBo Lind, 4 May 2026\n\nIt is not.\n");
        assertThat(read.actors()).containsExactlyInAnyOrder("Ann Bell", "Bo Lind");
    }
}
