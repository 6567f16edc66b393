package org.adduce.model.edit;

import static org.adduce.model.edit.Sample.actor;
import static org.adduce.model.edit.Sample.claim;
import static org.adduce.model.edit.Sample.voice;
import static org.adduce.model.edit.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.adduce.model.ActorKind;
import org.adduce.model.Comparison;
import org.adduce.model.Element;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelFactory;
import org.adduce.model.Outcome;
import org.adduce.model.Polarity;
import org.adduce.model.Quantity;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.model.time.When;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ElementLabelTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    @Test
    void anAssertionTellsWhoSaysWhat() {
        var assertion = with(MAKE.createAssertion());
        assertion.setSpeaker(actor("lena_k"));
        assertion.setStance(Stance.DENIES);
        assertion.setClaim(claim("Corvid is three years behind"));
        assertThat(ElementLabel.of(assertion)).isEqualTo("lena_k denies: Corvid is three years behind");
    }

    @Test
    void anAssertionWithoutASpeakerIsItsVoices() {
        var assertion = with(MAKE.createAssertion());
        assertion.setStance(Stance.ASKS);
        assertion.setClaim(claim("It works"));
        assertThat(ElementLabel.of(assertion)).isEqualTo("unknown voice asks: It works");
        assertion.setUtterance(voice(actor("mk99"), "Does it?"));
        assertThat(ElementLabel.of(assertion)).isEqualTo("mk99 asks: It works");
    }

    @Test
    void aVoiceTellsWhoWhenAndHowItBegins() {
        var voice = voice(actor("lena_k"), "If you ask me they are not eight to ten years behind but rather three.");
        voice.setWhen(When.parse("2026-06-12"));
        assertThat(ElementLabel.of(voice)).isEqualTo("lena_k, 12 June 2026: \u201cIf you ask me they are not eight to ten years behind\u2026\u201d");
        voice.setWhen(When.parse("2026-06-12T09:14:00Z"));
        assertThat(ElementLabel.of(voice)).startsWith("lena_k, 12 June 2026: ");
    }

    @Test
    void aVoiceNobodyKnowsSaysSomethingToo() {
        assertThat(ElementLabel.of(voice(null, "It is\n\n the  share."))).isEqualTo("unknown voice: \u201cIt is the share.\u201d");
        assertThat(ElementLabel.of(with(MAKE.createUtterance()))).isEqualTo("unknown voice: no words");
    }

    @Test
    void aVoiceIsCalledByItsOwnWordsAndNotByThoseItQuotes() {
        assertThat(ElementLabel.of(voice(null, "> It is the share.\n>> Is it?\n\nIt is not."))).isEqualTo("unknown voice: \u201cIt is not.\u201d");
        assertThat(ElementLabel.of(voice(null, "> It is the share."))).isEqualTo("unknown voice: \u201c> It is the share.\u201d");
    }

    @ParameterizedTest
    @CsvSource({"ABOUT, 3, , about 3 years", "EQUAL, 1, , 1 year", "EQUAL, 3.50, , 3.5 years", "BETWEEN, 8, 10, 8 to 10 years", "AT_LEAST, 5, , at least 5 years",
        "AT_MOST, , 5, at most 5 years", "ABOUT, 8, 10, about 8 to 10 years", "EQUAL, , , no number yet", "EQUAL, 1E+3, , 1000 years",
        "EQUAL, 1E+3000, , 1E+3000 years", "EQUAL, 0.00, , 0 years"})
    void aQuantityIsSaidInWords(Comparison comparator, String low, String high, String words) {
        Quantity quantity = with(MAKE.createQuantity());
        quantity.setMeasure("technology lag");
        quantity.setComparator(comparator);
        quantity.setLow(low == null ? null : new BigDecimal(low));
        quantity.setHigh(high == null ? null : new BigDecimal(high));
        quantity.setUnit("a");
        assertThat(ElementLabel.of(quantity)).isEqualTo("technology lag: " + words);
    }

    @ParameterizedTest
    @CsvSource({"1, 60 000", "EUR, 60 000 EUR", "{boards}, 60 000 boards", "mo, 60 000 months", "%, 60 000 %"})
    void unitsOfTimeAndCountsAreSaidAsPeopleSayThem(String unit, String words) {
        Quantity quantity = with(MAKE.createQuantity());
        quantity.setMeasure("output");
        quantity.setComparator(Comparison.EQUAL);
        quantity.setLow(new BigDecimal("60000"));
        quantity.setUnit(unit);
        assertThat(ElementLabel.of(quantity)).isEqualTo("output: " + words);
    }

    @Test
    void whatIsCutTwiceHasOneEllipsis() {
        var text = "Nobody has seen a yield above forty per cent\u2026 and nobody will say when";
        for (int most = 20; most < text.length(); most++) {
            assertThat(Excerpt.of(text, most)).doesNotContain("\u2026\u2026");
        }
    }

    @Test
    void aSourceWithoutATitleIsItsKindAndDate() {
        var source = Sample.source("A long discussion about chips.");
        source.setKind(SourceKind.THREAD);
        assertThat(ElementLabel.of(source)).isEqualTo("Thread: A long discussion about chips.");
        source.setPublished(When.parse("2026-06-12"));
        assertThat(ElementLabel.of(source)).isEqualTo("Thread, 12 June 2026");
        source.getAuthors().add(actor("Rao"));
        assertThat(ElementLabel.of(source)).isEqualTo("Thread by Rao, 12 June 2026");
        source.setTitle("Fab thread");
        assertThat(ElementLabel.of(source)).isEqualTo("Fab thread");
    }

    @Test
    void anEventTellsWhenAndHowSurely() {
        var event = with(MAKE.createEvent());
        event.setTitle("Convoy announced");
        event.setWhen(When.parse("2026-06-12"));
        event.setStatus(EventStatus.HAPPENED);
        assertThat(ElementLabel.of(event)).isEqualTo("Convoy announced, 12 June 2026");
        event.setStatus(EventStatus.REFUTED);
        assertThat(ElementLabel.of(event)).isEqualTo("Convoy announced, 12 June 2026 (refuted)");
    }

    @Test
    void anArgumentTellsWhatBearsOnWhat() {
        var argument = with(MAKE.createArgument());
        argument.setPolarity(Polarity.REBUTS);
        argument.setConclusion(claim("Corvid is behind"));
        argument.getPremises().add(claim("It leads in price"));
        assertThat(ElementLabel.of(argument)).isEqualTo("It leads in price rebuts: Corvid is behind");
        argument.getPremises().add(claim("It leads in yield"));
        assertThat(ElementLabel.of(argument)).isEqualTo("It leads in price and 1 more rebut: Corvid is behind");
        argument.setConclusion(argument);
        assertThat(ElementLabel.of(argument)).startsWith("It leads in price and 1 more rebut: ");
    }

    @Test
    void aSourceWithoutATitleIsCalledByItsOwnWords() {
        assertThat(ElementLabel.of(Sample.source("> Is it three years?\n> Or eight?\n\nIt is three."))).endsWith(": It is three.");
        assertThat(ElementLabel.of(Sample.source(">> Is it three years?\n> Who knows."))).endsWith(": Is it three years? Who knows.");
        assertThat(ElementLabel.of(Sample.source("> \n>"))).doesNotContain(">");
    }

    @Test
    void smallThingsReadWellToo() {
        var affiliation = with(MAKE.createAffiliation());
        affiliation.setRole("analyst");
        affiliation.setTo(actor("Corvid"));
        affiliation.setPeriod(When.parse("2020/2022"));
        var resolution = with(MAKE.createResolution());
        resolution.setOutcome(Outcome.TRUE);
        resolution.setOn(When.parse("2027"));
        resolution.setDisputed(true);
        var citation = with(MAKE.createCitation());
        citation.setLabel("[1]");
        citation.setUrl("https://example.org/tern");
        var snapshot = with(MAKE.createSnapshot());
        snapshot.setRetrieved(Instant.parse("2026-06-20T10:00:00Z"));
        var unnamed = actor("");
        unnamed.setKind(ActorKind.ORGANISATION);
        var annotation = with(MAKE.createAnnotation());
        var quote = with(MAKE.createQuote());
        quote.setExact("the share that counts");
        annotation.getQuotes().add(quote);
        var topic = with(MAKE.createTopic());
        topic.setName("prices");
        annotation.getTopics().add(topic);
        var conflict = with(MAKE.createConflict());
        conflict.setSubject(actor("Rao"));
        conflict.setFeature("name");
        assertThat(Stream.of(affiliation, resolution, citation, snapshot, unnamed, annotation, quote, conflict).map(ElementLabel::of))
                .containsExactly("analyst at Corvid, between 2020 and 2022", "Came out true, 2027 (disputed)", "[1] example.org/tern",
                        "Text as of 20 June 2026", "Unnamed organisation", "\u201cthe share that counts\u201d (prices)",
                        "\u201cthe share that counts\u201d", "Two values: Name of Rao");
    }

    static List<EClass> classes() {
        return Sample.classes();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyElementHasALabelEvenWhenEmpty(EClass type) {
        assertThat(ElementLabel.of(Sample.anew(type))).isNotBlank().doesNotContain("null").hasSizeLessThanOrEqualTo(ElementLabel.LONGEST);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void noLabelIsTooLong(EClass type) {
        var random = new Random(11);
        for (int i = 0; i < 50; i++) {
            Element element = Sample.anew(type);
            for (EAttribute attribute : type.getEAllAttributes()) {
                if (attribute.getEType().getInstanceClass() == String.class && !attribute.isMany()) {
                    element.eSet(attribute, text(random));
                }
            }
            var label = ElementLabel.of(element);
            assertThat(label).isNotBlank().hasSizeLessThanOrEqualTo(ElementLabel.LONGEST).doesNotContain("\n", "  ");
            assertThat(label.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)).as("no pair is cut: %s", label).isTrue();
        }
    }

    private static String text(Random random) {
        var parts = List.of("word", "a", " ", "  ", "\n", "😀", "e\u0301", "اهلا", "supercalifragilistic", ", ", "{0}", "'");
        var text = new StringBuilder("x");
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    @Test
    void whatAFileRefersToButDoesNotHoldIsMissing() {
        var claim = claim(null);
        ((InternalEObject) claim).eSetProxyURI(URI.createURI("adduce:gone"));
        assertThat(ElementLabel.of(claim)).isEqualTo("Missing claim");
    }

    @Test
    void longWordsAreCutAtABorderOfACharacter() {
        var label = ElementLabel.of(claim("x".repeat(78) + "\uD83D\uDE00" + "y"));
        assertThat(label).isEqualTo("x".repeat(78) + "\u2026");
    }
}
