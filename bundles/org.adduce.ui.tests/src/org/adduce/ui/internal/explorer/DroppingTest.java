package org.adduce.ui.internal.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelFactory;
import org.adduce.model.Polarity;
import org.adduce.model.Topic;
import org.adduce.ui.internal.form.edit.NewArgument;
import org.adduce.ui.tests.form.Bench;
import org.junit.jupiter.api.Test;

class DroppingTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Bench bench = new Bench();

    private Topic topic(String name) {
        var topic = bench.with(MAKE.createTopic());
        topic.setName(name);
        bench.root.getTopics().add(topic);
        return topic;
    }

    @Test
    void claimsDroppedOnAQuestionAnswerItInOneGesture() {
        var question = bench.with(MAKE.createQuestion());
        bench.root.getQuestions().add(question);
        var claims = List.of(bench.claim("one"), bench.claim("two"));
        var open = bench.open();
        Dropping.of(List.copyOf(claims), question).orElseThrow().run(open);
        assertThat(claims).allMatch(claim -> claim.getAnswers().contains(question));
        open.undo();
        assertThat(claims).allMatch(claim -> claim.getAnswers().isEmpty());
        assertThat(Dropping.of(List.of(bench.actor("lena")), question)).isEmpty();
    }

    @Test
    void anythingTaggedGetsATopicOnce() {
        var topic = topic("chips");
        var claim = bench.claim("one");
        Dropping.of(List.of(claim), topic).orElseThrow().run(bench.open());
        assertThat(claim.getTopics()).containsExactly(topic);
        assertThat(Dropping.of(List.of(claim), topic)).isEmpty();
    }

    @Test
    void topicsGoIntoEachOtherButNotIntoThemselves() {
        var outer = topic("outer");
        var inner = topic("inner");
        var open = bench.open();
        Dropping.of(List.of(inner), outer).orElseThrow().run(open);
        assertThat(outer.getTopics()).containsExactly(inner);
        assertThat(Dropping.of(List.of(outer), inner)).isEmpty();
        assertThat(Dropping.of(List.of(outer), outer)).isEmpty();
        Dropping.of(List.of(inner), Group.TOPICS).orElseThrow().run(open);
        assertThat(bench.root.getTopics()).containsExactly(outer, inner);
    }

    @Test
    void actorsTakePartInEventsAndAccountsGetOwners() {
        var event = bench.with(MAKE.createEvent());
        bench.root.getEvents().add(event);
        var person = bench.actor("Lena");
        var account = bench.actor("lena_k");
        account.setKind(ActorKind.ACCOUNT);
        var open = bench.open();
        Dropping.of(List.of(person), event).orElseThrow().run(open);
        Dropping.of(List.of(account), person).orElseThrow().run(open);
        assertThat(event.getParticipants()).containsExactly(person);
        assertThat(account.getOwner()).isSameAs(person);
        assertThat(Dropping.of(List.of(person), account)).isEmpty();
    }

    @Test
    void claimsDroppedOnAClaimAreThePremisesOfOneArgumentForIt() {
        var conclusion = bench.claim("they are behind");
        var premises = List.of(bench.claim("the tools are old"), bench.claim("the yield is low"));
        var open = bench.open();
        Dropping.of(List.of(premises.getFirst(), conclusion, premises.getLast()), conclusion).orElseThrow().run(open);
        assertThat(bench.root.getArguments()).singleElement().satisfies(argument -> {
            assertThat(argument.getConclusion()).isSameAs(conclusion);
            assertThat(argument.getPremises()).containsExactlyElementsOf(premises);
            assertThat(argument.getPolarity()).isEqualTo(Polarity.SUPPORTS);
        });
        assertThat(Dropping.of(List.copyOf(premises), conclusion)).as("the same argument again").isEmpty();
        assertThat(Dropping.of(List.of(premises.getFirst()), conclusion)).as("one of them alone").isPresent();
        open.undo();
        assertThat(bench.root.getArguments()).isEmpty();
        assertThat(Dropping.of(List.of(conclusion), conclusion)).isEmpty();
    }

    @Test
    void aNewArgumentIsForTheOneClaimOrFromTheSeveralThatAreSelected() {
        var one = bench.claim("one");
        var two = bench.claim("two");
        var open = bench.open();
        assertThat(NewArgument.make(open, List.of(one)).getConclusion()).isSameAs(one);
        assertThat(NewArgument.make(open, List.of(one, two)).getPremises()).containsExactly(one, two);
        open.undo();
        open.undo();
        assertThat(bench.root.getArguments()).isEmpty();
    }

    @Test
    void whatStandsInAnotherDossierIsNotTaken() {
        assertThat(Dropping.of(List.of(new Bench().claim("elsewhere")), topic("chips"))).isEmpty();
    }
}
