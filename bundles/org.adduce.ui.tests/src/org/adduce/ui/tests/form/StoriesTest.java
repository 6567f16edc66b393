package org.adduce.ui.tests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Claim;
import org.adduce.model.Comparison;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.ModelFactory;
import org.adduce.model.Polarity;
import org.adduce.model.Stance;
import org.adduce.model.time.When;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.adduce.ui.internal.form.story.Derived;
import org.adduce.ui.internal.form.story.Facts;
import org.adduce.ui.internal.form.story.Run;
import org.adduce.ui.internal.form.story.Stories;
import org.adduce.ui.internal.form.story.Story;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private final Bench bench = new Bench();
    private final Claim claim = bench.claim("It is three years behind");

    private List<Story> tell(Element element) {
        return Stories.of(element, Derived.of(bench.open(), Optional.empty()));
    }

    private Story told(Element element, String title) {
        return tell(element).stream().filter(story -> story.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void tellsWhoSaidAClaimInOrderOfTimeAndFromHowManyOrigins() {
        var thread = bench.source("Thread", "2026-06");
        var lena = bench.voice(thread, bench.actor("lena_k"), "2026-06-12");
        var mk = bench.voice(thread, bench.actor("mk99"), "2026-06-13");
        var relay = bench.says(mk, Stance.RELAYS, claim, "she said three");
        relay.getReports().add(bench.says(lena, Stance.ASSERTS, claim, "rather three"));
        var story = told(claim, "Said by");
        assertThat(story.count()).isEqualTo("2, 1 origin");
        assertThat(story.text()).containsSubsequence("12 June 2026", "lena_k", "asserts", "\u201crather three\u201d", "passed on by mk99").doesNotContain("13 June 2026");
        var echoes = story.passages().getLast().folded();
        assertThat(echoes.getFirst().text()).containsSubsequence("13 June 2026", "mk99", "relays", "from", "lena_k");
    }

    @Test
    void whatIsNewSaysHowItComesToHaveSomethingToTell() {
        var question = bench.with(ModelFactory.eINSTANCE.createQuestion());
        bench.open().root().getQuestions().add(question);
        var topic = bench.with(ModelFactory.eINSTANCE.createTopic());
        bench.open().root().getTopics().add(topic);
        assertThat(told(question, "Positions").text()).startsWith("No claim answers it so far.");
        assertThat(told(claim, "Said by").text()).startsWith("Nobody so far.");
        assertThat(told(topic, "Marked with it").text()).startsWith("Nothing so far.");
        claim.getAnswers().add(question);
        assertThat(told(question, "Positions").count()).isEqualTo("1");
        assertThat(Stories.told(claim, Derived.of(bench.open(), Optional.empty()))).as("on paper").isEmpty();
    }

    @Test
    void countsThoseAgainstApart() {
        var thread = bench.source("Thread", "2026-06");
        bench.says(bench.voice(thread, bench.actor("a"), "2026-06-12"), Stance.DENIES, claim, "no");
        assertThat(told(claim, "Stances").count()).isEqualTo("1 against");
        bench.says(bench.voice(thread, bench.actor("b"), "2026-06-13"), Stance.CONCEDES, claim, "well, yes");
        assertThat(told(claim, "Said by").count()).isEqualTo("1 for \u00b7 1 against");
    }

    @Test
    void leadsFromWordsToTheirPlaceAndFromNamesToTheElement() {
        var voice = bench.voice(bench.source("Thread", "2026-06"), bench.actor("lena_k"), "2026-06-12");
        var assertion = bench.says(voice, Stance.ASSERTS, claim, "rather three");
        var targets = told(claim, "Said by").passages().stream().flatMap(passage -> passage.runs().stream()).flatMap(run -> run.target().stream()).toList();
        assertThat(targets).contains(new Run.Target(voice.getSpeaker(), false), new Run.Target(assertion, true));
    }

    @Test
    void tellsTheMembersOfAGroupHoweverManyActorsThereAre() {
        var group = bench.actor("Harbour Institute");
        for (int i = 0; i < 250; i++) {
            bench.actor("somebody " + i);
        }
        var affiliation = bench.with(ModelFactory.eINSTANCE.createAffiliation());
        affiliation.setTo(group);
        affiliation.setRole("fellow");
        var member = bench.actor("Dele");
        member.getAffiliations().add(affiliation);
        var story = told(group, "Belonging to it");
        assertThat(story.count()).isEqualTo("1");
        assertThat(story.text()).contains("Dele", "fellow").doesNotContain("more");
    }

    @Test
    void tellsTheReasonsOfAnArgumentAndWhatTheyBearOnWithWhoHoldsEach() {
        var thread = bench.source("Thread", "2026-06");
        var premise = bench.claim("Nobody has seen the yield, and nobody outside of the plant is likely to before the summer of next year");
        bench.says(bench.voice(thread, bench.actor("lena_k"), "2026-06-12"), Stance.ASSERTS, premise, "nobody has seen it");
        var made = bench.says(bench.voice(thread, bench.actor("mk99"), "2026-06-13"), Stance.DENIES, claim, "so not three");
        var argument = bench.with(ModelFactory.eINSTANCE.createArgument());
        argument.getPremises().add(premise);
        argument.setConclusion(claim);
        argument.setPolarity(Polarity.UNDERCUTS);
        argument.getMadeBy().add(made);
        bench.root.getArguments().add(argument);
        assertThat(told(argument, "Premises").text()).containsSubsequence(premise.getText(), "held by 1", "lena_k", "asserts", "\u201cnobody has seen it\u201d");
        assertThat(told(argument, "What it undercuts").text()).containsSubsequence(claim.getText(), "1 against", "mk99");
        assertThat(told(argument, "Made by").text()).containsSubsequence("13 June 2026", "mk99", claim.getText());
        assertThat(WholeWords.of(argument)).isEqualTo(premise.getText() + " \u2014 undercuts: " + claim.getText());
        argument.setConclusion(null);
        assertThat(tell(argument)).extracting(Story::title).containsExactly("Premises", "Made by");
    }

    @Test
    void tellsArgumentsForAndAgainst() {
        for (var polarity : List.of(Polarity.SUPPORTS, Polarity.UNDERCUTS)) {
            var argument = bench.with(ModelFactory.eINSTANCE.createArgument());
            argument.getPremises().add(bench.claim("premise that " + polarity.getLiteral()));
            argument.setConclusion(claim);
            argument.setPolarity(polarity);
            bench.root.getArguments().add(argument);
        }
        assertThat(told(claim, "For").text()).contains("premise that supports").doesNotContain("undercuts");
        assertThat(tell(claim)).filteredOn(Story::isBeside).extracting(Story::title).containsExactly("For", "Against");
        assertThat(told(claim, "Against").text()).contains("premise that undercuts");
        assertThat(told(bench.root.getClaims().get(1), "Premise of").text()).contains("It is three years behind");
    }

    @Test
    void tellsClaimsWhoseRangeIsApart() {
        range(claim, Comparison.ABOUT, "3", null);
        var far = bench.claim("Eight to ten");
        range(far, Comparison.BETWEEN, "8", "10");
        var near = bench.claim("Two to four");
        range(near, Comparison.BETWEEN, "2", "4");
        assertThat(told(claim, "Puts it otherwise").text()).isEqualTo("Eight to ten  higher");
        assertThat(tell(near)).extracting(Story::title).contains("Puts it otherwise");
        assertThat(told(near, "Puts it otherwise").text()).isEqualTo("Eight to ten  higher");
    }

    private void range(Claim of, Comparison comparison, String low, String high) {
        var quantity = bench.with(ModelFactory.eINSTANCE.createQuantity());
        quantity.setMeasure("technology lag");
        quantity.setUnit("a");
        quantity.setComparator(comparison);
        quantity.setLow(new BigDecimal(low));
        quantity.setHigh(high == null ? null : new BigDecimal(high));
        of.getQuantities().add(quantity);
    }

    @Test
    void tellsWhatAnActorClaimedAlsoByAnAccount() {
        var person = bench.actor("Lena Kowalczyk");
        var account = bench.actor("lena_k");
        account.setOwner(person);
        bench.says(bench.voice(bench.source("Thread", "2026-06"), account, "2026-06-12"), Stance.DOUBTS, claim, "hm");
        assertThat(told(person, "Claimed").text()).contains("doubts", "It is three years behind", "\u201chm\u201d");
        assertThat(told(person, "Accounts").text()).isEqualTo("lena_k");
    }

    @Test
    void tellsChangesOfMindAndWhoQuotes() {
        var lena = bench.actor("lena_k");
        var thread = bench.source("Thread", "2026-06");
        var first = bench.says(bench.voice(thread, lena, "2026-06-12"), Stance.ASSERTS, claim, "so it is");
        bench.says(bench.voice(thread, lena, "2026-06-14"), Stance.DENIES, claim, "not any more");
        var relay = bench.says(bench.voice(thread, bench.actor("mk99"), "2026-06-13"), Stance.RELAYS, claim, "she says so");
        relay.getReports().add(first);
        assertThat(told(lena, "Changes of mind").text()).containsSubsequence("asserts", "denies");
        assertThat(told(lena, "Quoted by").text()).contains("mk99");
    }

    @Test
    void tellsThePositionsOnAQuestionSideBySideTheMostHeldFirst() {
        var question = bench.with(ModelFactory.eINSTANCE.createQuestion());
        bench.root.getQuestions().add(question);
        var other = bench.claim("It is eight years behind");
        claim.getAnswers().add(question);
        other.getAnswers().add(question);
        bench.says(bench.voice(bench.source("Thread", "2026-06"), bench.actor("lena_k"), "2026-06-12"), Stance.ASSERTS, other, "so it is");
        assertThat(told(question, "Positions").count()).isEqualTo("2");
        var positions = tell(question).stream().filter(Story::isBeside).toList();
        assertThat(positions).extracting(position -> position.passages().getFirst().text()).containsExactly("It is eight years behind", "It is three years behind");
        assertThat(positions.getFirst().text()).contains("For: 1", "lena_k", "so it is");
        assertThat(positions.getLast().text()).contains("nobody so far");
    }

    @Test
    void tellsWhatHappenedAboutTheTimeOfAnEvent() {
        Event middle = null;
        for (int year = 2020; year < 2030; year++) {
            var event = bench.with(ModelFactory.eINSTANCE.createEvent());
            event.setTitle("Event of " + year);
            event.setWhen(When.parse(Integer.toString(year)));
            bench.root.getEvents().add(event);
            middle = year == 2025 ? event : middle;
        }
        assertThat(told(middle, "About that time").text()).contains("Event of 2022", "Event of 2028").doesNotContain("2021", "2029");
    }

    @Test
    void tellsWhatWasChangedSinceTheDossierWasOpened() {
        var open = bench.open();
        open.edit("Reword", root -> claim.setText("It is four years behind"));
        var story = Stories.of(claim, Derived.of(open, Optional.empty())).getLast();
        assertThat(story.text()).contains("Reword", "It is three years behind \u2192 It is four years behind");
        open.undo();
        assertThat(Stories.of(claim, Derived.of(open, Optional.empty())).getLast().text()).contains("taken back");
    }

    @Test
    void whatAnActorTookPartInStandsInOrderOfTime() {
        var actor = bench.actor("Harbour Institute");
        for (String year : new String[] {"2028", "", "../2027", "2021"}) {
            var event = bench.with(ModelFactory.eINSTANCE.createEvent());
            event.setTitle("Launch");
            event.setWhen(year.isEmpty() ? null : When.parse(year));
            event.getParticipants().add(actor);
            bench.root.getEvents().add(event);
        }
        assertThat(told(actor, "Took part in").text()).containsSubsequence("2021  Launch", "until 2027  Launch", "2028  Launch", "undated  Launch");
        bench.source("Minutes", "2026-06").getAuthors().add(actor);
        assertThat(told(actor, "Sources").text()).isEqualTo("June 2026  Minutes");
    }

    @Test
    void aPageBeginsWithTheFacts() {
        claim.setAbout(When.parse("2026"));
        range(claim, Comparison.ABOUT, "3", null);
        var facts = Facts.of(claim, Derived.of(bench.open(), Optional.empty())).orElseThrow();
        assertThat(facts.text()).contains("fact", "about 2026", "technology lag", "about 3 years");
        claim.setAbout(When.parse("2026-06~/2027"));
        assertThat(Facts.of(claim, Derived.of(bench.open(), Optional.empty())).orElseThrow().text()).contains("about: between about June 2026 and 2027");
    }

    @Test
    void isReckonedAnewAfterAChangeOnly() {
        var dossier = bench.open();
        var before = Derived.of(dossier, Optional.empty());
        assertThat(Derived.of(dossier, Optional.of(before))).isSameAs(before);
        dossier.edit("Change", root -> claim.setText("four years"));
        assertThat(Derived.of(dossier, Optional.of(before))).isNotSameAs(before);
    }
}
