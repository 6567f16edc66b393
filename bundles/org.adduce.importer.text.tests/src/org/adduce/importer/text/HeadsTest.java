package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that say who speaks, and texts that only seem to. */
class HeadsTest {

    @ParameterizedTest
    @ValueSource(strings = { "[2026-06-12 09:14] lena_k: hello\n[2026-06-12 09:15] mk99: good day", "2026-06-12 09:14 <lena_k> hello\n2026-06-12 09:15 <mk99> good day",
            "<lena_k> hello\n<mk99> good day", "12.06.2026, 09:14 - lena_k: hello\n12.06.2026, 09:15 - mk99: good day", "lena_k [09:14]: hello\nmk99 [09:15]: good day",
            "lena_k, [12.06.2026 09:14]\nhello\n\nmk99, [12.06.2026 09:15]\ngood day", "lena_k — 06/12/2026 9:14 AM\nhello\nmk99 — 06/12/2026 9:15 AM\ngood day",
            "lena_k 3 hours ago | parent | next [–]\n\nhello\n\nmk99 2 hours ago | parent | prev [–]\n\ngood day", "lena_k · 5h\n\nhello\n\nmk99 · 4h\n\ngood day",
            "[–]lena_k 12 points 5 hours ago (3 children)\nhello\n[–]mk99 1 point 4 hours ago\ngood day", "lena_k | 17 hours ago\n\nhello\n\nmk99 | 16 hours ago\n\ngood day",
            "lena_k wrote on June 12, 2026:\nhello\n\nmk99 wrote on June 13, 2026:\ngood day", "Posted by u/lena_k 2 days ago\nhello\nPosted by u/mk99 1 day ago\ngood day",
            "lena_k’s avatar\nhello\nmk99's avatar\ngood day", "lena_k: hello\nmk99: good day\nlena_k: bye\nmk99: bye" })
    void namesAndWordsAreToldApart(String text) {
        var read = Read.text(text);
        assertThat(read.outer()).hasSizeBetween(2, 4);
        assertThat(read.speaker(read.outer().get(0))).contains("lena_k");
        assertThat(read.words(read.outer().get(0))).isEqualTo("hello");
        assertThat(read.speaker(read.outer().get(1))).contains("mk99");
        assertThat(read.words(read.outer().get(1))).isEqualTo("good day");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Pros: cheap\nCons: slow\nPrice: 12", "Paris\nJune 2026\nThe hall is cold there.", "Note: the hall is cold.\nEdit: it is warm.",
            "The hall was built 3 years ago.\nThe yard was built 5 years ago.", "Kovac: “The hall is cold.”\nThat is all.\nShe was right.\nWe froze.\nAll of us.\nAll day long." })
    void thisNamesNobody(String text) {
        assertThat(Read.text(text).outer()).allMatch(voice -> voice.value(Literals.UTTERANCE__SPEAKER).isEmpty());
    }

    @Test
    void belowAFootnoteAKnownNameAloneIsAHead() {
        var read = Read.text("lena_k 3 hours ago\n\nThe hall is cold.\n\ntom_w 2 hours ago\n\nNo, it is warm.[1]\n\n[1] https://survey.example/warm\n\nlena_k:\n\nShow me.\n\ntom_w:\n\nSee above.");
        assertThat(read.outerWords()).containsExactly("The hall is cold.", "No, it is warm.[1]\n\n[1] https://survey.example/warm", "Show me.", "See above.");
        assertThat(read.speaker(read.outer().get(2))).contains("lena_k");
    }

    @ParameterizedTest
    @ValueSource(strings = { "No, it is warm.\n\nlena_k:\n\nSee the survey.", "No, it is warm.[1]\n\n[1] https://survey.example/warm\n\nAlso:\n\nSee the survey.",
            "No, it is warm.[1]\n\n[1] https://survey.example/warm\n\nlena_k:\n> The hall is cold.\n\nSee the survey." })
    void elsewhereANameAloneIsSpokenTo(String answer) {
        assertThat(Read.text("lena_k 3 hours ago\n\nThe hall is cold.\n\ntom_w 2 hours ago\n\n" + answer).outer()).hasSize(2);
    }

    @Test
    void aTimeOfDayBelongsToTheDayAboveIt() {
        var read = Read.text("— June 12, 2026 —\n[09:14] lena_k: hello\n[09:15] mk99: good day\n— June 13, 2026 —\n[08:00] lena_k: again");
        assertThat(read.outer().stream().map(voice -> read.when(voice).orElseThrow())).containsExactly("2026-06-12T09:14:00", "2026-06-12T09:15:00", "2026-06-13T08:00:00");
    }

    @Test
    void oneDateSettlesTheOrderOfAll() {
        var read = Read.text("05/06/2026, 09:14 - Lena: hello\n13/06/2026, 09:15 - Oskar: good day");
        assertThat(read.when(read.outer().getFirst())).contains("2026-06-05T09:14:00");
        assertThat(read.when(Read.text("05/06/2026, 09:14 - Lena: hello\n05/06/2026, 09:15 - Oskar: good day").outer().getFirst())).contains("[2026-05-06,2026-06-05]");
    }

    @Test
    void nothingWasWrittenAfterTheCapture() {
        var read = Read.text("05/06/2026, 09:14 - Lena: hello\n12/06/2026, 09:15 - Oskar: good day");
        assertThat(read.outer().stream().map(voice -> read.when(voice).orElseThrow())).containsExactly("2026-06-05T09:14:00", "2026-06-12T09:15:00");
        var other = Read.text("06/05/2026, 09:14 - Lena: hello\n06/12/2026, 09:15 - Oskar: good day");
        assertThat(other.outer().stream().map(voice -> other.when(voice).orElseThrow())).containsExactly("2026-06-05T09:14:00", "2026-06-12T09:15:00");
        var mixed = Read.text("06/12/2026, 09:14 - Lena: hello\n12/06/2026, 09:15 - Oskar: good day\n05/06/2026, 09:16 - Lena: once more");
        assertThat(mixed.when(mixed.outer().getLast())).contains("[2026-05-06,2026-06-05]");
    }

    @Test
    void agoIsCountedFromTheCaptureAndApproximate() {
        var read = Read.text("lena_k 3 days ago\nhello\nmk99 2 years ago\ngood day");
        assertThat(read.outer().stream().map(voice -> read.when(voice).orElseThrow())).containsExactly("2026-06-28~", "2024~");
    }

    @Test
    void aDateWithoutAYearIsOfTheLastYearAndUncertain() {
        var read = Read.text("Lena Kovac's avatar\nLena Kovac\nDec 12\n\nhello");
        assertThat(read.when(read.outer().getFirst())).contains("2025?-12-12");
    }

    @Test
    void deeperCommentsAnswerThoseAbove() {
        var read = Read.text("lena_k 3 days ago\nhello\n  mk99 2 days ago\n  good day\n    oskar 2 days ago\n    hi\n  teo 1 day ago\n  servus");
        var answered = read.outer().stream().map(voice -> read.referred(voice, Literals.UTTERANCE__REPLY_TO).flatMap(read::speaker).orElse("-")).toList();
        assertThat(answered).containsExactly("-", "lena_k", "mk99", "lena_k");
    }

    @Test
    void peopleHaveNamesAndAccountsHaveHandles() {
        var read = Read.text("Lena Kovac\n@lena_k\n·\nJun 12\nhello\nteo_99\n@teo\n·\nJun 12\ngood day @lena_k");
        var kinds = read.proposal.items(Literals.ACTOR).map(actor -> actor.value(Literals.ACTOR__KIND).orElseThrow()).toList();
        assertThat(read.actors()).containsExactly("Lena Kovac", "teo_99");
        assertThat(kinds).containsExactly(ActorKind.PERSON, ActorKind.ACCOUNT);
    }

    @Test
    void aDoubleNameIsAPersons() {
        var read = Read.text("Kirsi-Maria's avatar\n\nIt is cold.\n\nlena_k's avatar\n\nIt is not.\n");
        assertThat(read.proposal.items(Literals.ACTOR).map(actor -> actor.value(Literals.ACTOR__KIND).orElseThrow())).containsExactly(ActorKind.PERSON, ActorKind.ACCOUNT);
    }

    @Test
    void furnitureIsNobodysWords() {
        var read = Read.text("Discussion about this post\n\nUser's avatar\nLena Kovac's avatar\n\nhello\n\nReply\nShare\n\n17 more comments...\n\nNo posts\n\nReady for more?");
        assertThat(read.outerWords()).containsExactly("hello");
        assertThat(read.proposal.diagnostics()).hasSize(7);
        assertThat(read.text).contains("Ready for more?");
    }

    @Test
    void aWordThatAButtonHasTooMayBeSaid() {
        assertThat(Read.text("Share").outerWords()).containsExactly("Share");
    }
}
