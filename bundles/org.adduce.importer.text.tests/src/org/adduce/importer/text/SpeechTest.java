package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.importer.text.internal.head.Furniture;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech inside a sentence: who is quoted or reported, and what is no speech. */
class SpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kovac: “The yard is colder than the hall.” | Kovac: The yard is colder than the hall.",
            "Weber hat immer gesagt: „Die Halle ist kalt.“ | Weber: Die Halle ist kalt.",
            "Meine Oma hat immer gesagt: „Die Halle ist kalt.“ | ?: Die Halle ist kalt.",
            "One underwriter put it this way: “The hall is cold.” | ?: The hall is cold.",
            "“The hall is cold,” said Ana Ruiz of Corvid. | Ana Ruiz: The hall is cold,",
            "Ana Ruiz of Corvid: “The hall is cold.” | Ana Ruiz: The hall is cold.",
            "“The hall is cold,” said the Bank of Halden. | Bank of Halden: The hall is cold,",
            "Ana Ruiz put it this way: “The hall is cold.” | Ana Ruiz: The hall is cold.",
            "Mon directeur m'a dit : « La halle est froide. » | ?: La halle est froide.",
            "Hélène Vasseur nous a dit : « La halle est froide. » | Hélène Vasseur: La halle est froide.",
            "Ana Ruiz ha dicho: «La nave es fría.» | Ana Ruiz: La nave es fría.",
            "Kovac (Corvid): “The yard is colder.” | Kovac: The yard is colder.",
            "Lena Kovac said, “The yard is colder.” | Lena Kovac: The yard is colder.",
            "Kovac told reporters on Monday: “The yard is colder.” | Kovac: The yard is colder.",
            "“The yard is colder,” said Kovac. | Kovac: The yard is colder,",
            "“The yard is colder,” Kovac said. | Kovac: The yard is colder,",
            "\"The yard is colder,\" Kovac said. | Kovac: The yard is colder,",
            "As the regulator put it, \u201Cthe yard is colder.\u201D | ?: the yard is colder.",
            "As Kovac put it, “the yard is colder.” | Kovac: the yard is colder.",
            "In the words of Kovac, “the yard is colder.” | Kovac: the yard is colder.",
            "According to Kovac, “the yard is colder.” | Kovac: the yard is colder.",
            "“The yard is colder.” — Lena Kovac | Lena Kovac: The yard is colder.",
            "«Die Halle ist kalt», sagte Kovac. | Kovac: Die Halle ist kalt",
            "Comme l'a dit Hélène Vasseur : « La halle est froide. » | Hélène Vasseur: La halle est froide.",
            "„Die Halle ist kalt“, sagte Lena Kovac vom Hafenamt. | Lena Kovac: Die Halle ist kalt",
            "As Zhao Bin puts it: “The yard is colder.” | Zhao Bin: The yard is colder.",
            "“The yard is colder,” former Under Secretary Ana Ruiz told us. | Ana Ruiz: The yard is colder,",
            "“The yard is colder,” Harbour Ministry official Ana Ruiz said. | Ana Ruiz: The yard is colder,",
            "“The yard is colder than the hall,” a former diplomat told me. | ?: The yard is colder than the hall,",
            "The secretary said at the time: “The yard is colder than the hall.” | ?: The yard is colder than the hall.",
            "As my old teacher used to say, “the yard is colder than the hall.” | ?: the yard is colder than the hall.",
            "The harbour office put it at “between four and six degrees, and falling”, which is low. | ?: between four and six degrees, and falling",
            "A remark by the late Ulf Sand stays with me. He was asked about it and said: “More roofs, fewer talks.” | Ulf Sand: More roofs, fewer talks.",
            "Kovac was asked about it and said: “More roofs, fewer talks.” | Kovac: More roofs, fewer talks.",
            "I like Lena Kovac's recent picture of the yard (https://yard.example/x) as a “cold cake” made of ice. | Lena Kovac: cold cake",
            "Dr. Amrit Sand from the extension service put it well last week: “The tower is a greenhouse for the timid.” | Amrit Sand: The tower is a greenhouse for the timid.",
            "The key sentence is buried on page 31: “the owner is not required to publish figures.” | ?: the owner is not required to publish figures.",
            "A joiner from Halden once told me, “the yard is colder than the hall.” | ?: the yard is colder than the hall.",
            "Weber from Halden said: “the yard is colder.” | Weber: the yard is colder.",
            "Lena Kovac, 14 months ago: “The yard is colder.” | Lena Kovac: The yard is colder.",
            "Kovac on the hall: “The yard is colder.” | Kovac: The yard is colder.",
            "Then Lena Kovac, who has run the hall for years: “The yard is colder.” | Lena Kovac: The yard is colder.",
            "Halden's Kovac: “The yard is colder.” | Kovac: The yard is colder.",
            "Kovac's answer was “the yard is colder.” | Kovac: the yard is colder.",
            "From the 2013 survey's abstract: “the yard is colder than the hall.” | ?: the yard is colder than the hall.",
            "My aunt used to say \"the yard is colder than the hall.\" | ?: the yard is colder than the hall.",
            "The New Gdynia Times wrote that “the yard is colder than the hall.” | New Gdynia Times: the yard is colder than the hall.",
            "Somebody shouted “the yard is colder than the hall.” | ?: the yard is colder than the hall.",
            "There is a sign by the door which says “the yard is colder than the hall.” | ?: the yard is colder than the hall.",
            "As Lena Kovac has written, “the yard is colder.” | Lena Kovac: the yard is colder.",
            "“The yard is colder than the hall,” writes one of them. | ?: The yard is colder than the hall,",
            "“The yard is colder than the hall,” said a stoker. | ?: The yard is colder than the hall,",
            "QT @lena_k: “the yard is colder.” | @lena_k: the yard is colder.",
            "Former harbour minister Lena Kovac: “The yard is colder.” | Lena Kovac: The yard is colder.",
            "Reporter: “Is the yard colder than the hall?” | ?: Is the yard colder than the hall?",
            "The port office's own study (2019, page 88!) says “the yard is colder than the hall.” | ?: the yard is colder than the hall.",
            "My aunt, who wove sails for years, always says “the yard is colder than the hall.” | ?: the yard is colder than the hall.",
            "You write that “the yard is colder than the hall.” | ?: the yard is colder than the hall.",
            "In the words of their own caretaker, “the yard is colder than the hall.” | ?: the yard is colder than the hall.",
            "The minister, Ana Ruiz, who was there, said: “The yard is colder.” | Ana Ruiz: The yard is colder.",
            "Energy Secretary Ana Ruiz wrote: “The yard is colder.” | Ana Ruiz: The yard is colder.",
            "Kovac, the minister, still insists on “at least ten boats”. | Kovac: at least ten boats",
            "Ana Ruiz warns of “a second winter without a roof”. | Ana Ruiz: a second winter without a roof" })
    void quotedWordsAreTheirSpeakers(String text, String expected) {
        var read = Read.text("We heard it. " + text);
        assertThat(read.quoted()).containsExactly(expected);
        assertThat(read.voices().getLast().value(Literals.UTTERANCE__VERBATIM)).contains(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Prices for the small boards will fall, argues Ana Ruiz from Corvid. | Ana Ruiz: Prices for the small boards will fall",
            "It will not come, says Dr. Sand. | Sand: It will not come",
            "The hall is colder than the yard, argues Tomas Brandt of Corvid. | Tomas Brandt: The hall is colder than the yard",
            "The yard is colder than the hall, said Lena Kovac. | Lena Kovac: The yard is colder than the hall",
            "The yard is colder than the hall, wrote minister Lena Kovac from the Harbour Institute! | Lena Kovac: The yard is colder than the hall",
            "The yard is colder than the hall, according to Mr. Sand. | Sand: The yard is colder than the hall" })
    void whoIsNamedAfterASentenceHasSaidIt(String text, String expected) {
        assertThat(Read.text("We heard it. " + text + " I doubt it.").quoted()).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "He came into the hall, asked Lena Kovac.", "In short, says Kovac.", "The yard is cold, says the report's cover.",
            "The yard is cold, says Kovac to nobody who listens to her.", "They came late, told Kovac." })
    void whoIsOnlyNamedAfterAVerbHasNotSaidTheSentence(String text) {
        assertThat(Read.text("We heard it. " + text + " I doubt it.").quoted()).noneMatch(speech -> speech.contains("Kovac: He came") || speech.contains("Kovac: In short")
                || speech.contains("Kovac: The yard") || speech.contains("Kovac: They"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kovac said the yard is colder than the hall. | Kovac: the yard is colder than the hall",
            "Kovac said thirty years ago that the yard would never be warm. | Kovac: the yard would never be warm",
            "Judge Amadi did say in open court, two days later, that the lease was void. | Amadi: the lease was void",
            "Kovac said on Tuesday the yard is colder than the hall. | Kovac: the yard is colder than the hall",
            "Kovac said last week the yard is colder than the hall. | Kovac: the yard is colder than the hall",
            "According to Tomas Brandt of the Harbour Institute, the yard is colder. | Tomas Brandt: the yard is colder",
            "According to Tomas Brandt of Corvid, the yard is colder. | Tomas Brandt: the yard is colder",
            "According to the Bank of Halden, the yard is colder. | Bank of Halden: the yard is colder",
            "Ana Ruiz of Corvid was there. A spokesman for Corvid said on Tuesday the yard is colder. | Corvid: the yard is colder",
            "Selon Claire Dubois, la halle est plus froide que la cour. | Claire Dubois: la halle est plus froide que la cour",
            "La halle est plus froide que la cour, selon Claire Dubois. | Claire Dubois: La halle est plus froide que la cour",
            "Laut Dr. Weber wird die Halle erst im Herbst fertig. | Weber: wird die Halle erst im Herbst fertig",
            "Laut Petra Vogelsang vom Wetterdienst war der Mai der trockenste seit 1893. | Petra Vogelsang: war der Mai der trockenste seit 1893",
            "Selon Camille Bergeret, qui dirige la recherche, la halle sera froide. | Camille Bergeret: la halle sera froide",
            "Según Ana Ruiz, la nave abrirá muy tarde. | Ana Ruiz: la nave abrirá muy tarde",
            "Kovac argues that nobody heats the hall any more[1]. | Kovac: nobody heats the hall any more",
            "Ana Ruiz of the Gdynia Academy of Ports said that the yard is colder. | Ana Ruiz: the yard is colder",
            "The National Bank of Norway said that the yard is colder. | National Bank of Norway: the yard is colder",
            "According to Halden, the gap is closer to ten percent. | Halden: the gap is closer to ten percent",
            "The gap is closer to ten percent, according to Halden. | Halden: The gap is closer to ten percent",
            "Kovac's assertion that the yard must win is only hers. | Kovac: the yard must win is only hers",
            "The harbour office said that the yard is colder. | ?: the yard is colder",
            "My captain claimed it was legal as long as we signed, so we signed. | ?: it was legal as long as we signed",
            "The county's plan argues that every hall above 400 m² can last a week. | ?: every hall above 400 m² can last a week",
            "The driller said before we began that the hole would be dry. | ?: the hole would be dry",
            "According to the harbour office, the yard is colder. | ?: the yard is colder",
            "The yard is colder, according to a former captain. | ?: The yard is colder",
            "And Kovac is telling you he cannot heat the hall. | Kovac: he cannot heat the hall",
            "The mayor told the committee that the hall is sold. | ?: the hall is sold",
            "Minister Kovac's claim that the hall cannot be sold is simply false. | Kovac: the hall cannot be sold",
            "Last week the owners' federation called a meeting to announce that their ship would be late. | ?: their ship would be late",
            "The software is within one release of the other[2] according to the auditors. | ?: The software is within one release of the other",
            "My cousin was there. He says that the robot cost more than the trays. | ?: the robot cost more than the trays",
            "They explained that a boat counts as a fifth of a ship. | ?: a boat counts as a fifth of a ship",
            "The man next to me said that he had taken the ferry to his wedding. | ?: he had taken the ferry to his wedding",
            "Your guest claimed that the hall is fully automatic. | ?: the hall is fully automatic",
            "According to Lena Kovac, who wrote it, the rule was meant to be short. | Lena Kovac: the rule was meant to be short",
            "When Kovac says that the river never froze twice, she forgets the spring. | Kovac: the river never froze twice",
            "Last Tuesday Kovac said the yard is cold. | Kovac: the yard is cold",
            "A friend in Halden said the yard is cold. | ?: the yard is cold",
            "The CEO of Halden, Ana Ruiz, said the yard is cold. | Ana Ruiz: the yard is cold",
            "The mayor of Halden said the yard is cold. | ?: the yard is cold",
            "A spokesman for the Halden Port Office said the yard is cold. | Halden Port Office: the yard is cold",
            "Weber and Kovac said the yard is cold. | ?: the yard is cold",
            "We met Weber and Kovac said the yard is cold. | Kovac: the yard is cold",
            "President von der Laan said the yard is cold. | von der Laan: the yard is cold",
            "According to the Gdynia state budget, the yard is cold. | ?: the yard is cold",
            "The EU says it will heat the yard, but Halden said the yard is cold. | EU: it will heat the yard ~ Halden: the yard is cold",
            "Halden stokers told us that the yard is cold. | ?: the yard is cold",
            "The yard's plan says that the hall is cold, though I would not bet on it. | ?: the hall is cold",
            "Lena Kovac is ninety today. She told the choir that the yard is cold. | Lena Kovac: the yard is cold",
            "My aunt used to say that the yard is cold. | ?: the yard is cold",
            "In Gdynia Lena Kovac said the yard is cold. | Lena Kovac: the yard is cold",
            "Both Weber and Kovac said that the yard is cold. | ?: the yard is cold",
            "The Kovac family said the yard is cold. | ?: the yard is cold",
            "The man from the union told me afterwards that he would sign it. | ?: he would sign it",
            "Kovac once told us the walls are moving. | Kovac: the walls are moving",
            "Minister Ana Ruiz posted a message claiming her ships had left the port. | Ana Ruiz: her ships had left the port",
            "My neighbour says it's just the monthly test. | ?: it's just the monthly test",
            "Kovac, the minister, said the yard opens in May. | Kovac: the yard opens in May",
            "As Lena Kovac pointed out last year, the yard is colder than the hall. | Lena Kovac: the yard is colder than the hall",
            "As the harbour office said in March, the yard opens in May. | ?: the yard opens in May",
            "Two engineers argue that the yard is colder than the hall. | ?: the yard is colder than the hall",
            "Corvid's engineers claim that the yard needs no heating at all. | ?: the yard needs no heating at all",
            "It matters if you believe Lena Kovac, who said in May that every order placed before the rule was honoured. | Lena Kovac: every order placed before the rule was honoured" })
    void reportedWordsAreTheirSpeakersButNotVerbatim(String text, String expected) {
        var read = Read.text("We heard it. " + text);
        assertThat(read.quoted()).containsExactly(expected.split(" ~ "));
        assertThat(read.voices().getLast().value(Literals.UTTERANCE__VERBATIM)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = { "None of this is “praise of Halden”.", "They just \"do more heat\".", "She said that about halls.", "She said nothing that would worry us.",
            "Halden announced one more heater that has four legs.", "Each landlord says cosy first.", "That word “some” does a lot.", "Nobody said so.",
            "I said that the yard is cold.", "Experts say that the yard is cold.", "Nobody at Halden said the yard is cold.", "Whenever someone tells me that the yard is cold I ask them for the hall.", "Not even Kovac said the yard is cold.", "Kovac has never said that the yard is cold.", "Everyone who says “the yard is cold” is warm.", "Lesson: “never build a yard beside a hall.”", "Speaking on Monday: “the yard is cold and the hall is too.”", "None of the drafters said that the yard is cold.",
            "If Kovac said the yard is cold, would you go?", "Kovac reversed it.", "The rest is called “the yard”.", "Kovac would say that the yard is cold.",
            "What the trade called “the cold yard effect” is gone.", "It is said “the yard is colder than the hall” by some.",
            "Did Kovac say that the yard is cold?", "Whoever repeats what Judge Amadi said there was either in the room or is making it up.", "What Kovac said is plainly wrong.", "Laut Bericht wird die Halle erst im Herbst fertig.", "Selon moi, la halle est plus froide que la cour.", "El segundo piso, según parece, está muy frío.",
            "Kovac did not say that the yard is cold.", "Die Musik war laut und die Halle kalt.", "Kovac said years ago nothing that would worry us.", "The numbers say that the yard is colder than the hall.", "If critics say that the yard is cold, ask them why.", "As we said last year, the yard is colder than the hall." })
    void thisIsNoSpeech(String text) {
        assertThat(Read.text("We heard it. " + text).quoted()).isEmpty();
    }

    @Test
    void aParagraphWithANameBeforeItIsDoubtfullyTheirs() {
        var read = Read.paragraphs("The hall has been closed.", "Lena Kovac: The hall was closed since nobody paid for the heating any more.", "I think that Kovac is right.",
                "Oskar Faber (Halden): The hall was closed since the roof leaks.", "Open Questions: Who pays for the roof, and who for the heating of the hall?");
        assertThat(read.quoted()).containsExactly("Lena Kovac: The hall was closed since nobody paid for the heating any more.", "Oskar Faber: The hall was closed since the roof leaks.");
        assertThat(read.voices().getLast().doubts()).hasSize(1);
    }

    @Test
    void whatIsWrittenInCapitalsIsNobodysName() {
        var read = Read.paragraphs("There are two sorts of APIs in the hall.", "Yard APIs: They do for the yard what nobody else does for it.", "The APIs of the hall are colder.");
        assertThat(read.quoted()).isEmpty();
    }

    @Test
    void aLinkBeforeANameIsNoPartOfIt() {
        var read = Read.text("The yard is cold. https://t.co/Ab1Cd2eFG\nPetra Lindqvist has restored many organs.\nLindqvist: “You do not repair an organ.”");
        assertThat(read.actors()).containsExactly("Petra Lindqvist");
    }

    @Test
    void aQuotationWithItsSourceIsSomebodysThoughNobodyIsNamed() {
        var read = Read.text("They are \"about level with the phones of 2021\"[1] and no better.\n\n[1] https://phones.example/levels");
        assertThat(read.quoted()).containsExactly("?: about level with the phones of 2021");
    }

    @Test
    void heIsWhoeverSpokeLastAndThatIsDoubtful() {
        var read = Read.text("Kovac said: “The yard is colder.” Then she said, “The sea is coldest of all.”");
        assertThat(read.quoted()).endsWith("Kovac: The sea is coldest of all.");
        assertThat(read.voices().getLast().doubts()).hasSize(1);
    }

    @Test
    void theSecondHalfIsTheSameSpeakers() {
        var read = Read.text("“The yard is colder,” said Kovac. “The sea is coldest of all.”");
        assertThat(read.quoted()).containsExactly("Kovac: The yard is colder,", "Kovac: The sea is coldest of all.");
    }

    @Test
    void oneActorUnderTheLongerName() {
        var read = Read.text("Petra Lindqvist has restored many organs.\nLindqvist: “You do not repair an organ.”");
        var actor = read.proposal.items(Literals.ACTOR).toList();
        assertThat(actor).singleElement().satisfies(it -> {
            assertThat(it.value(Literals.ACTOR__NAME)).contains("Petra Lindqvist");
            assertThat(it.value(Literals.ACTOR__ALIASES)).contains(List.of("Lindqvist"));
            assertThat(it.value(Literals.ACTOR__KIND)).contains(ActorKind.PERSON);
            assertThat(it.doubts()).hasSize(1);
        });
    }

    @Test
    void twoLongerNamesAreLeftApart() {
        var read = Read.text("Petra Lindqvist and Sven Lindqvist restore organs.\nLindqvist: “You do not repair an organ.”");
        assertThat(read.actors()).containsExactly("Lindqvist");
        assertThat(read.proposal.items(Literals.ACTOR).findFirst().orElseThrow().doubts()).hasSize(1);
    }

    @Test
    void theDotOfAShortenedNameIsPartOfIt() {
        assertThat(Read.text("From the comments: Lena K. writes that her yard is colder than it was.").actors()).containsExactly("Lena K.");
        assertThat(Read.text("We heard it from Lena K. The yard is colder, wrote Mira L. Nobody knows.").actors()).containsExactly("Mira L");
    }

    @Test
    void noNameEndsWithWhoIsMeantByAPronoun() {
        assertThat(Read.text("Tom Weir They told parliament that the yard is colder than it was.").actors()).doesNotContain("Tom Weir They");
    }

    @Test
    void mentionedAccountsAreActors() {
        var read = Read.text("Hey\n@lena_k @mk99\nwrite to me at oskar@halden.example");
        assertThat(read.actors()).containsExactly("@lena_k", "@mk99");
    }

    @Test
    void whoSpeaksIsCalledByTheirNameBehindTheMarkToo() {
        var read = Read.text("Is the line cold?\n\nOskar\n3 days ago\nThe line is colder than it was, I think.\n\nReply \u00B7 14\n\nLena Krog\n2 days ago\n@Oskar Only a little, and it is warm again.\n\nReply \u00B7 2\n");
        assertThat(read.actors()).containsExactlyInAnyOrder("Oskar", "Lena Krog");
        assertThat(read.proposal.items(Literals.UTTERANCE).filter(voice -> voice.value(Literals.UTTERANCE__REPLY_TO).isPresent())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Reply \u00B7 14|WEAK", "14 \u00B7 Reply|WEAK", "Upvote (3)|WEAK", "Answer in \u00B7 14|NONE", "Reply 14 days later|NONE"})
    void aButtonHasANumberBesideIt(String line, Furniture.Sort sort) {
        assertThat(Furniture.of(line)).isEqualTo(sort);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The line is colder than it was, according to Halden reports. | ORGANISATION",
            "The line is colder than it was, according to Halden officials. | ORGANISATION",
            "A spokesperson for Halden told us that the line is colder. | ORGANISATION",
            "Halden said that the line is colder. Halden's CFO left in May. | ORGANISATION",
            "It is cold in Halden. Halden said that the line is colder. | ORGANISATION",
            "Halden said that the line is colder. | PERSON",
            "Halden said that the line is colder. That is in Halden's nature. | PERSON",
            "Halden said that the line is colder. Put no trust in Mr Halden, or in Halden. | PERSON",
            "Halden reports that the line is colder. | PERSON" })
    void aHouseOrAPlaceIsNoPerson(String text, ActorKind kind) {
        var actors = Read.text("We heard it. " + text).proposal.items(Literals.ACTOR).filter(actor -> actor.value(Literals.ACTOR__NAME).filter("Halden"::equals).isPresent());
        assertThat(actors.map(actor -> actor.value(Literals.ACTOR__KIND).orElseThrow())).containsExactly(kind);
    }
}
