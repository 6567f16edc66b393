package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
            "Kovac (Corvid): “The yard is colder.” | Kovac: The yard is colder.",
            "Lena Kovac said, “The yard is colder.” | Lena Kovac: The yard is colder.",
            "Kovac told reporters on Monday: “The yard is colder.” | Kovac: The yard is colder.",
            "“The yard is colder,” said Kovac. | Kovac: The yard is colder,",
            "“The yard is colder,” Kovac said. | Kovac: The yard is colder,",
            "\"The yard is colder,\" Kovac said. | Kovac: The yard is colder,",
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
            "You write that “the yard is colder than the hall.” | ?: the yard is colder than the hall.",
            "In the words of their own caretaker, “the yard is colder than the hall.” | ?: the yard is colder than the hall.",
            "The minister, Ana Ruiz, who was there, said: “The yard is colder.” | Ana Ruiz: The yard is colder.",
            "Energy Secretary Ana Ruiz wrote: “The yard is colder.” | Ana Ruiz: The yard is colder." })
    void quotedWordsAreTheirSpeakers(String text, String expected) {
        var read = Read.text("We heard it. " + text);
        assertThat(read.quoted()).containsExactly(expected);
        assertThat(read.voices().getLast().value(Literals.UTTERANCE__VERBATIM)).contains(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kovac said the yard is colder than the hall. | Kovac: the yard is colder than the hall",
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
            "Kovac once told us the walls are moving. | Kovac: the walls are moving",
            "Minister Ana Ruiz posted a message claiming her ships had left the port. | Ana Ruiz: her ships had left the port" })
    void reportedWordsAreTheirSpeakersButNotVerbatim(String text, String expected) {
        var read = Read.text("We heard it. " + text);
        assertThat(read.quoted()).containsExactly(expected);
        assertThat(read.voices().getLast().value(Literals.UTTERANCE__VERBATIM)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = { "None of this is “praise of Halden”.", "They just \"do more heat\".", "She said that about halls.", "She said nothing that would worry us.",
            "Halden announced one more heater that has four legs.", "Each landlord says cosy first.", "That word “some” does a lot.", "Nobody said so.",
            "I said that the yard is cold.", "Experts say that the yard is cold.", "Kovac reversed it.", "The rest is called “the yard”.", "Kovac would say that the yard is cold.",
            "What the trade called “the cold yard effect” is gone.", "It is said “the yard is colder than the hall” by some." })
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
    void mentionedAccountsAreActors() {
        var read = Read.text("Hey\n@lena_k @mk99\nwrite to me at oskar@halden.example");
        assertThat(read.actors()).containsExactly("@lena_k", "@mk99");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The line is colder than it was, according to Halden reports. | ORGANISATION",
            "The line is colder than it was, according to Halden officials. | ORGANISATION",
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
