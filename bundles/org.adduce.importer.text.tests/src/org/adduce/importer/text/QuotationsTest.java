package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

/** Words of one voice in another that lines mark, or that are announced in a line of their own. */
class QuotationsTest {

    private static final String SAID = "The hall in Gdynia was never heated in winter, and nobody complained.";

    @Test
    void aQuotationIsTiedToWhatItQuotes() {
        var read = Read.paragraphs(SAID, "> " + SAID, "Somebody did.");
        var quotation = read.inside(read.outer().getLast()).getFirst();
        assertThat(read.words(quotation)).isEqualTo(SAID);
        assertThat(read.referred(quotation, Literals.UTTERANCE__QUOTES)).contains(read.outer().getFirst());
        assertThat(quotation.value(Literals.UTTERANCE__VERBATIM)).contains(true);
        assertThat(read.referred(read.outer().getLast(), Literals.UTTERANCE__REPLY_TO)).contains(read.outer().getFirst());
    }

    @Test
    void anAlteredLetterIsSeenThrough() {
        var read = Read.paragraphs(SAID, "> " + SAID.replace("heated", "heeted"), "Somebody did.");
        var quotation = read.inside(read.outer().getLast()).getFirst();
        assertThat(read.referred(quotation, Literals.UTTERANCE__QUOTES)).contains(read.outer().getFirst());
        assertThat(quotation.value(Literals.UTTERANCE__VERBATIM)).contains(false);
    }

    @Test
    void wordsOfAShortQuotationMayAllBeAltered() {
        var read = Read.paragraphs("Everybody admires cathedrals nowadays, somehow.", "> Everybady admirez cathedrels nowadayz", "Not me.");
        assertThat(read.referred(read.inside(read.outer().getLast()).getFirst(), Literals.UTTERANCE__QUOTES)).contains(read.outer().getFirst());
    }

    @Test
    void aCutQuotationIsTiedToo() {
        var read = Read.paragraphs(SAID, "> The hall in Gdynia was never heated [...] and nobody complained.", "Somebody did.");
        assertThat(read.referred(read.inside(read.outer().getLast()).getFirst(), Literals.UTTERANCE__QUOTES)).contains(read.outer().getFirst());
    }

    @Test
    void whatIsQuotedFromElsewhereIsTiedToNothing() {
        var read = Read.paragraphs(SAID, "> Entirely different words about mackerel and ships.", "Somebody did.");
        assertThat(read.voices().stream().filter(voice -> voice.value(Literals.UTTERANCE__QUOTES).isPresent())).isEmpty();
    }

    @Test
    void theSpeakerOfTheQuotedVoiceSpeaksInTheQuotation() {
        var read = Read.text("Lena Kovac's avatar\n\n" + SAID + "\n\nOskar Faber's avatar\n\n> " + SAID + "\n\nSomebody did.");
        assertThat(read.quoted()).containsExactly("Lena Kovac: " + SAID);
    }

    @Test
    void deeperMarksAreVoicesInsideTheQuotation() {
        var read = Read.text("Oskar Faber wrote:\n>> The hall is cold.\n> The yard is colder.\n\nThe sea is coldest.");
        assertThat(read.quoted()).containsExactly("Oskar Faber: > The hall is cold.\n\nThe yard is colder.", "?: The hall is cold.");
    }

    @Test
    void mailsSayWhomTheyQuoteAndWhen() {
        var read = Read.text("On Fri, 12 Jun 2026 at 09:14, Lena Kovac <lena@corvid.example> wrote:\n> The hall is cold.\n\nThe yard is colder.");
        var quotation = read.voices().getLast();
        assertThat(read.speaker(quotation)).contains("Lena Kovac");
        assertThat(read.when(quotation)).contains("2026-06-12T09:14:00");
    }

    @Test
    void anAnnouncedQuotationRunsToItsLink() {
        var read = Read.paragraphs("Nope. It is the price.", "To quote Mirela Dumitru:", "Buyers do not compare.", "1. They wait", "2. They leave", "https://social.example/@mirela/1",
                "Not sure what is left to say.", "Exactly.");
        assertThat(read.quoted()).containsExactly("Mirela Dumitru: Buyers do not compare.\n\n1. They wait\n\n2. They leave\n\nhttps://social.example/@mirela/1");
        assertThat(read.words(read.outerSaying("It is the price"))).doesNotContain("what is left");
    }

    @Test
    void anAnnouncedQuotationInMarksRunsToTheClosingOne() {
        var read = Read.paragraphs("As Mirela Dumitru put it:", "“Buyers do not compare.", "They leave.”", "I agree with her.");
        assertThat(read.quoted()).containsExactly("Mirela Dumitru: Buyers do not compare.\n\nThey leave.");
    }

    @Test
    void aQuotationWhoseEndNobodyKnowsIsDoubtful() {
        var read = Read.paragraphs("To quote Mirela Dumitru:", "Buyers do not compare.", "I agree with her.");
        assertThat(read.voices().getLast().doubts()).isNotEmpty();
    }

    @Test
    void aParagraphRepeatedWithoutMarksIsQuoted() {
        var read = Read.text("Lena Kovac's avatar\n\n" + SAID + " It was cheap.\n\nOskar Faber's avatar\n\n" + SAID + "\n\nSomebody did.");
        assertThat(read.quoted()).containsExactly("Lena Kovac: " + SAID);
    }

    @Test
    void whoIsSaidToBeQuotedWroteWhatIsQuoted() {
        var read = Read.text(SAID + "\n\nlena_k wrote: \u2191Sun Jun 14, 2026 9:14 am\n> " + SAID + "\nSomebody did, and often.\n\nmk99 a \u00E9crit : \u2191\n> Somebody did, and often.\nJamais de la vie.");
        assertThat(read.outer().stream().map(voice -> read.speaker(voice).orElse("?"))).containsExactly("lena_k", "mk99", "?");
        assertThat(read.when(read.outer().getFirst())).contains("2026-06-14T09:14:00");
        assertThat(read.quoted()).containsExactly("lena_k: " + SAID, "mk99: Somebody did, and often.");
    }

    @Test
    void twoNamesForWhatIsQuotedAreADoubt() {
        var read = Read.text(SAID + "\n\nlena_k wrote:\n> " + SAID + "\nSomebody did, and often.\n\nmk99 wrote:\n> " + SAID + "\nNever in my life.");
        assertThat(read.speaker(read.outer().getFirst())).contains("lena_k");
        assertThat(read.outer().getFirst().doubts()).anyMatch(doubt -> doubt.words().contains("mk99"));
    }

    @Test
    void aNameAndAColonAboveAQuotationDoNotSayWhoWroteIt() {
        var read = Read.text(SAID + "\n\nNote:\n> " + SAID + "\nSomebody did, and often.");
        assertThat(read.speaker(read.outer().getFirst())).isEmpty();
    }

    @Test
    void upToALinkAmongOtherWordsAQuotationGoesOnOnlyPerhaps() {
        var read = Read.paragraphs("To quote Lena Kovac:", "The yard is colder than the hall.", "So it was in May.", "I wrote more about the yard here: https://yard.example/more");
        assertThat(read.saying("The yard is colder").doubts()).isNotEmpty();
    }

    @Test
    void theListThatAMailCameByIsNoPartOfTheName() {
        assertThat(Read.text("From: Greta Lind <greta@lind.example>\nDate: 4 March 2024\nSubject: Rope\n\nJohn Abbot via bellringers wrote:\n> I would go for flax again.\n\nOurs is old.\n").quoted()).containsExactly("John Abbot: I would go for flax again.");
    }

    @Test
    void aCommentMayBeginWithWordsOfOneBeforeInQuotationMarks() {
        var read = Read.text("Lena Kovac\n3h\n\nThe lighthouse was never automated in 1984, I was there.\n\nReply\n\nTeo Ramos\n2h\n\nIt was cold.\n\nReply\n\nJan Holm\n1h\n\n“The lighthouse was never automated in 1984.” My father says so too.\n\nReply\n");
        var answer = read.outerSaying("My father");
        assertThat(read.quoted()).containsExactly("Lena Kovac: The lighthouse was never automated in 1984.");
        assertThat(read.referred(answer, Literals.UTTERANCE__REPLY_TO).flatMap(read::speaker)).contains("Lena Kovac");
        assertThat(read.referred(read.inside(answer).getFirst(), Literals.UTTERANCE__QUOTES)).contains(read.outer().getFirst());
    }

    @Test
    void whatNobodySaidBeforeIsNotQuotedFromThere() {
        var read = Read.text("Lena Kovac\n3h\n\nThe lighthouse is cold.\n\nReply\n\nJan Holm\n1h\n\n“The lighthouse was never warm in May.” Ha.\n\nReply\n");
        assertThat(read.quoted()).isEmpty();
    }

    @Test
    void whoQuotesTheSameSayingAnswersNobody() {
        var read = Read.text("Lena Kovac\n3h\n\nI like this: “The yard is colder than the hall,” said Oskar.\n\nReply\n\nJan Holm\n1h\n\n“The yard is colder than the hall,” said Oskar.\n\nReply\n");
        assertThat(read.outer()).allMatch(voice -> voice.value(Literals.UTTERANCE__REPLY_TO).isEmpty());
    }
}
