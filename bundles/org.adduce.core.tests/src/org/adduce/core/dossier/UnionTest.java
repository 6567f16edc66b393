package org.adduce.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Outcome;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.time.When;
import org.adduce.model.value.Leftovers;
import org.adduce.model.value.Variable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnionTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    @TempDir
    private Path folder;
    private OpenDossier open;

    @BeforeEach
    void open() {
        var dossier = MAKE.createDossier();
        dossier.setId(new UUID(0, 1));
        open = OpenDossier.create(folder.resolve("d.adduce"), dossier);
    }

    private Dossier root() {
        return open.root();
    }

    private static <E extends Element> E withId(E element) {
        element.setId(UUID.randomUUID());
        return element;
    }

    private Actor actor(String name) {
        var actor = withId(MAKE.createActor());
        actor.setName(name);
        open.edit("Add", root -> root.getActors().add(actor));
        return actor;
    }

    private Claim claim(String text) {
        var claim = withId(MAKE.createClaim());
        claim.setText(text);
        open.edit("Add", root -> root.getClaims().add(claim));
        return claim;
    }

    private Topic topic(String name, List<Topic> into) {
        var topic = withId(MAKE.createTopic());
        topic.setName(name);
        open.edit("Add", root -> into.add(topic));
        return topic;
    }

    private void unite(Element kept, Element... others) {
        Union.of(open, kept, List.of(others)).run("Merge");
    }

    @Test
    void anActorIsKnownByAllItsNamesAndFoundByItsFormerId() {
        var rao = actor("V. Rao");
        var other = actor("Vikram Rao");
        open.edit("Alias", root -> other.getAliases().addAll(List.of("V. Rao", "Vik")));
        unite(rao, other);
        assertThat(root().getActors()).containsExactly(rao);
        assertThat(rao.getName()).isEqualTo("V. Rao");
        assertThat(rao.getAliases()).containsExactlyInAnyOrder("Vikram Rao", "Vik");
        assertThat(open.find(other.getId())).contains(rao);
    }

    @Test
    void theNameThatWasChosenStaysAndTheOtherBecomesAnAlias() {
        var rao = actor("V. Rao");
        var other = actor("Vikram Rao");
        var union = Union.of(open, rao, List.of(other));
        var names = union.differences().getFirst();
        assertThat(names).isEqualTo(new Union.Difference(rao, Literals.ACTOR__NAME, List.of("V. Rao", "Vikram Rao")));
        union.choose(names, "Vikram Rao");
        union.run("Merge");
        assertThat(rao.getName()).isEqualTo("Vikram Rao");
        assertThat(rao.getAliases()).containsExactly("V. Rao");
    }

    @Test
    void anEmptyValueIsFilledAndIsNoDifference() {
        var rao = actor("Rao");
        var other = actor("Rao");
        var owner = actor("Corvid");
        open.edit("Own", root -> other.setOwner(owner));
        var union = Union.of(open, rao, List.of(other));
        assertThat(union.differences()).isEmpty();
        union.run("Merge");
        assertThat(rao.getOwner()).isEqualTo(owner);
        assertThat(rao.getAliases()).isEmpty();
    }

    @Test
    void anAccountMadeOneWithItsOwnerIsNotItsOwnOwner() {
        var person = actor("Rao");
        var account = actor("@rao");
        open.edit("Own", root -> {
            account.setKind(ActorKind.ACCOUNT);
            account.setOwner(person);
        });
        unite(account, person);
        assertThat(account.getOwner()).isNull();
        assertThat(account.getAliases()).containsExactly("Rao");
    }

    @Test
    void aListThatNamedBothNamesTheOneOnce() {
        var one = actor("Rao");
        var other = actor("Rao (Corvid)");
        var event = withId(MAKE.createEvent());
        open.edit("Add", root -> {
            root.getEvents().add(event);
            event.getParticipants().addAll(List.of(other, one));
        });
        unite(one, other);
        assertThat(event.getParticipants()).containsExactly(one);
    }

    @Test
    void authorsKeepTheirOrder() {
        var one = actor("Rao");
        var other = actor("V. Rao");
        var source = withId(MAKE.createSource());
        open.edit("Add", root -> {
            root.getSources().add(source);
            source.getAuthors().addAll(List.of(other, actor("Tao")));
        });
        unite(one, other);
        assertThat(source.getAuthors()).extracting(Actor::getName).containsExactly("Rao", "Tao");
    }

    @Test
    void aTimeMeasuredFromOneThatGoesIsMeasuredFromTheOneThatStays() {
        var first = withId(MAKE.createEvent());
        var again = withId(MAKE.createEvent());
        Event measured = withId(MAKE.createEvent());
        open.edit("Add", root -> {
            root.getEvents().addAll(List.of(first, again, measured));
            measured.setWhen(When.parse("@" + again.getId() + "-P6M~"));
        });
        unite(first, again);
        assertThat(measured.getWhen()).isEqualTo(When.parse("@" + first.getId() + "-P6M~"));
    }

    @Test
    void whatAClaimHoldsComesIntoTheOther() {
        var one = claim("The Tern is as fast");
        var other = claim("The Tern matches the Kestrel");
        open.edit("Fill", root -> {
            var quantity = withId(MAKE.createQuantity());
            quantity.setMeasure("speed");
            quantity.setLow(BigDecimal.ONE);
            other.getQuantities().add(quantity);
            other.setResolution(withId(MAKE.createResolution()));
            other.getResolution().setCriteria("A test by a third party");
            other.getConditions().add(one);
            other.setNote("Said twice.");
            one.setNote("Said first.");
        });
        unite(one, other);
        assertThat(one.getText()).isEqualTo("The Tern is as fast");
        assertThat(one.getQuantities()).singleElement().satisfies(quantity -> assertThat(quantity.getMeasure()).isEqualTo("speed"));
        assertThat(one.getResolution().getCriteria()).isEqualTo("A test by a third party");
        assertThat(one.getConditions()).isEmpty();
        assertThat(one.getNote()).isEqualTo("Said first.\n\nSaid twice.");
    }

    @Test
    void ofTwoResolutionsWhatDiffersCanBeChosen() {
        var one = claim("It ships");
        var other = claim("It will ship");
        open.edit("Resolve", root -> List.of(one, other).forEach(claim -> claim.setResolution(withId(MAKE.createResolution()))));
        open.edit("Resolve", root -> {
            one.getResolution().setOutcome(Outcome.TRUE);
            other.getResolution().setOutcome(Outcome.PARTLY);
            other.getResolution().setValue("a few");
        });
        var gone = other.getResolution().getId();
        var union = Union.of(open, one, List.of(other));
        var outcome = union.differences().stream().filter(each -> each.feature() == Literals.RESOLUTION__OUTCOME).findFirst().orElseThrow();
        assertThat(outcome.holder()).isEqualTo(one.getResolution());
        union.choose(outcome, Outcome.PARTLY);
        union.run("Merge");
        assertThat(one.getResolution().getOutcome()).isEqualTo(Outcome.PARTLY);
        assertThat(one.getResolution().getValue()).isEqualTo("a few");
        assertThat(open.find(gone)).contains(one.getResolution());
    }

    private Snapshot capture(Source source, String text, String at) {
        var snapshot = withId(MAKE.createSnapshot());
        snapshot.setText(text);
        snapshot.setRetrieved(Instant.parse(at));
        open.edit("Capture", root -> source.getSnapshots().add(snapshot));
        return snapshot;
    }

    @Test
    void theCapturesOfASourceStandInTheOrderOfCapture() {
        var one = withId(MAKE.createSource());
        var other = withId(MAKE.createSource());
        open.edit("Add", root -> root.getSources().addAll(List.of(one, other)));
        var late = capture(one, "b", "2026-05-01T00:00:00Z");
        var early = capture(other, "a", "2026-01-01T00:00:00Z");
        var last = capture(other, "c", "2026-09-01T00:00:00Z");
        open.edit("Describe", root -> {
            one.getBibliography().add(new Variable("volume", "1"));
            other.getBibliography().add(new Variable("issue", "2"));
        });
        unite(one, other);
        assertThat(one.getSnapshots()).containsExactly(early, late, last);
        assertThat(one.getBibliography()).hasSize(2);
    }

    @Test
    void aTopicThatStaysComesOutOfTheOneItStoodIn() {
        var chips = topic("Chips", root().getTopics());
        var middle = topic("Makers", chips.getTopics());
        var inner = topic("Chip makers", middle.getTopics());
        var sibling = topic("Tools", chips.getTopics());
        unite(inner, chips);
        assertThat(root().getTopics()).containsExactly(inner);
        assertThat(inner.getTopics()).containsExactly(middle, sibling);
    }

    @Test
    void topicsInsideEachOtherBecomeOne() {
        var export = topic("Export", root().getTopics());
        var chips = topic("Chips", root().getTopics());
        var makers = topic("Makers", chips.getTopics());
        topic("Tools", makers.getTopics());
        unite(export, chips, makers);
        assertThat(root().getTopics()).containsExactly(export);
        assertThat(export.getTopics()).extracting(Topic::getName).containsExactly("Tools");
    }

    @Test
    void argumentsAboutNothingButEachOtherCannotBecomeOne() {
        Argument one = withId(MAKE.createArgument());
        Argument other = withId(MAKE.createArgument());
        var claim = claim("So it is");
        open.edit("Add", root -> {
            root.getArguments().addAll(List.of(one, other));
            one.setConclusion(other);
        });
        assertThat(Union.isPossible(open, List.of(one, other))).isFalse();
        open.edit("Conclude", root -> other.setConclusion(claim));
        unite(one, other);
        assertThat(one.getConclusion()).isEqualTo(claim);
    }

    @Test
    void onlyElementsOfOneKindInOneDossierBecomeOne() {
        var rao = actor("Rao");
        var claim = claim("So it is");
        var stranger = withId(MAKE.createActor());
        assertThat(Union.isPossible(open, List.of(rao, rao))).isFalse();
        assertThat(Union.isPossible(open, List.of(rao, claim))).isFalse();
        assertThat(Union.isPossible(open, List.of(rao, stranger))).isFalse();
        assertThatThrownBy(() -> Union.of(open, rao, List.of(claim))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatALaterVersionWroteIsKept() {
        var one = actor("Rao");
        var other = actor("Rao");
        open.edit("Read", root -> {
            one.setLeftovers(new Leftovers(List.of(new Leftovers.Attribute("mood", "calm")), List.of()));
            other.setLeftovers(new Leftovers(List.of(new Leftovers.Attribute("mood", "loud"), new Leftovers.Attribute("size", "2")), List.of()));
        });
        unite(one, other);
        assertThat(one.getLeftovers().attributes()).containsExactly(new Leftovers.Attribute("mood", "calm"), new Leftovers.Attribute("size", "2"));
    }
}
