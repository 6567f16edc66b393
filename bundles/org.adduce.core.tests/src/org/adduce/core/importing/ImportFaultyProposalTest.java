package org.adduce.core.importing;

import static org.adduce.model.ModelPackage.Literals.ACTOR;
import static org.adduce.model.ModelPackage.Literals.ACTOR__ALIASES;
import static org.adduce.model.ModelPackage.Literals.ACTOR__IDENTIFIERS;
import static org.adduce.model.ModelPackage.Literals.ACTOR__NAME;
import static org.adduce.model.ModelPackage.Literals.CLAIM;
import static org.adduce.model.ModelPackage.Literals.DOSSIER;
import static org.adduce.model.ModelPackage.Literals.ELEMENT__DOUBT;
import static org.adduce.model.ModelPackage.Literals.EVIDENCE;
import static org.adduce.model.ModelPackage.Literals.RESOLUTION;
import static org.adduce.model.ModelPackage.Literals.RESOLUTION__VALUE;
import static org.adduce.model.ModelPackage.Literals.SOURCE__UTTERANCES;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__ANCHORS;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__EXTERNAL_ID;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__REPLY_TO;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__SPEAKER;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__URL;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__WHEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.model.Claim;
import org.adduce.model.Utterance;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Identifier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Importers make mistakes. None of them may spoil a dossier, each is told, and the rest is imported. */
class ImportFaultyProposalTest {

    private final Desk desk = new Desk();
    private final ForumThread thread = ForumThread.ofThree();
    private final Proposal sound = thread.proposal();

    private Item comment(String id) {
        return sound.item(thread.key(id)).orElseThrow();
    }

    /** Takes what is sound beside one fault, tells it once, and is stable when imported again. */
    private Diagnostic takeWithFault(Proposal proposal) {
        var outcome = desk.take(proposal);
        var before = desk.canon();
        assertThat(desk.take(proposal).diagnostics()).isEqualTo(outcome.diagnostics());
        assertThat(desk.canon()).isEqualTo(before);
        assertThat(desk.has(thread.key("2"))).isTrue();
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().getFirst();
    }

    @Test
    void aReferenceToNothingIsLeftEmptyAndNamesItsLine() {
        var diagnostic = takeWithFault(sound.with(comment("3").with(UTTERANCE__REPLY_TO, thread.key("99"))));

        assertThat(desk.voice(thread.key("3")).getReplyTo()).isNull();
        assertThat(diagnostic.message()).contains("99");
        assertThat(diagnostic.line()).isEqualTo(3);
    }

    @Test
    void aReferenceToNothingIsMadeWhenTheThingComes() {
        var early = sound.with(comment("3").with(UTTERANCE__REPLY_TO, thread.key("4")));
        desk.take(early);
        desk.take(ForumThread.ofThree().comment("4", "mk99", "Well.").proposal());

        desk.take(early);

        assertThat(desk.voice(thread.key("3")).getReplyTo()).isSameAs(desk.voice(thread.key("4")));
    }

    @Test
    void aReferenceToTheWrongKindIsLeftEmpty() {
        takeWithFault(sound.with(comment("3").with(UTTERANCE__REPLY_TO, Key.name("mk99"))));

        assertThat(desk.voice(thread.key("3")).getReplyTo()).isNull();
    }

    @Test
    void aReferenceThatIsNoKeyIsLeftEmpty() {
        takeWithFault(sound.with(comment("3").with(UTTERANCE__SPEAKER, "lena_k")));

        assertThat(desk.voice(thread.key("3")).getSpeaker()).isNull();
    }

    @Test
    void aValueOfTheWrongTypeIsLeftOut() {
        takeWithFault(sound.with(comment("3").with(UTTERANCE__WHEN, "2024")));

        assertThat(desk.voice(thread.key("3")).getWhen()).isNull();
    }

    @Test
    void ofSeveralValuesForOneTheFirstIsTaken() {
        takeWithFault(sound.with(comment("3").with(UTTERANCE__URL, List.of("https://a.example", "https://b.example"))));

        assertThat(desk.voice(thread.key("3")).getUrl()).isEqualTo("https://a.example");
    }

    @Test
    void oneValueForManyIsTaken() {
        desk.take(sound.with(sound.item(Key.name("mk99")).orElseThrow().with(ACTOR__ALIASES, "em")));

        assertThat(desk.actor("mk99").getAliases()).containsExactly("em");
    }

    @Test
    void aFeatureOfAnotherClassIsLeftOut() {
        takeWithFault(sound.with(comment("3").with(ACTOR__NAME, "Lena")));
    }

    @Test
    void whatImportsHaveNoSayInIsLeftOut() {
        takeWithFault(sound.with(comment("3").with(ELEMENT__DOUBT, "who knows")));
        desk.open.undo();
        takeWithFault(sound.with(sound.item(thread.source()).orElseThrow().with(SOURCE__UTTERANCES, List.of(thread.key("1")))));
    }

    @Test
    void anItemInNothingIsLeftOut() {
        takeWithFault(sound.with(Item.of(UTTERANCE, thread.key("x")).in(Key.url("https://nowhere.example"))));

        assertThat(desk.has(thread.key("x"))).isFalse();
    }

    @Test
    void anItemInWhatCannotContainItIsLeftOut() {
        takeWithFault(sound.with(Item.of(UTTERANCE, thread.key("x")).in(Key.name("mk99"))));
        desk.open.undo();
        takeWithFault(sound.with(Item.of(UTTERANCE, thread.key("x"))));
    }

    @Test
    void anItemOfNoRealKindIsLeftOut() {
        takeWithFault(sound.with(Item.of(EVIDENCE, thread.key("x")).in(thread.key("1"))));
        desk.open.undo();
        takeWithFault(sound.with(Item.of(DOSSIER, thread.key("x"))));
    }

    @Test
    void itemsInEachOtherAreLeftOut() {
        var proposal = sound.with(Item.of(UTTERANCE, thread.key("x")).in(thread.key("y"))).with(Item.of(UTTERANCE, thread.key("y")).in(thread.key("x")))
                .with(Item.of(UTTERANCE, thread.key("z")).in(thread.key("z")));

        assertThat(desk.take(proposal).diagnostics()).hasSize(3);
        assertThat(desk.source(thread.source()).getUtterances()).hasSize(3);
    }

    @Test
    void twoItemsWithOneKeyAreOne() {
        var items = new ArrayList<>(sound.items());
        items.add(comment("1").with(UTTERANCE__EXTERNAL_ID, "another"));
        items.add(comment("2"));

        takeWithFault(sound.withItems(items));

        assertThat(desk.voice(thread.key("1")).getExternalId()).isEqualTo("1");
        assertThat(desk.source(thread.source()).getUtterances()).hasSize(3);
    }

    @Test
    void aKeyThatIsSomethingElseInTheDossierIsLeftOut() {
        desk.take(new Proposal("x", List.of(Item.of(CLAIM, thread.key("1"))), List.of()));

        var outcome = desk.take(sound);

        assertThat(desk.element(thread.key("1"))).isInstanceOf(Claim.class);
        assertThat(desk.source(thread.source()).getUtterances()).hasSize(2);
        assertThat(outcome.diagnostics()).anyMatch(d -> d.message().contains("another kind"));
    }

    @Test
    void aPlaceInNoTextIsLeftOut() {
        takeWithFault(sound.with(comment("3").with(UTTERANCE__ANCHORS, List.of(new Anchor(UUID.randomUUID(), 0, 5)))));

        assertThat(desk.voice(thread.key("3")).getAnchors()).isEmpty();
    }

    @Test
    void charactersADossierCannotHoldAreReplaced() {
        takeWithFault(sound.with(comment("3").with(UTTERANCE__URL, "https://\u0000\uD800.example")));
        assertThat(desk.voice(thread.key("3")).getUrl()).isEqualTo("https://\uFFFD\uFFFD.example");
        desk.open.undo();

        var actor = Item.of(ACTOR, Key.name("nul")).with(ACTOR__IDENTIFIERS, List.of(new Identifier("x", "a\u0001")));
        takeWithFault(sound.with(actor));
        assertThat(desk.actor("nul").getIdentifiers()).containsExactly(new Identifier("x", "a\uFFFD"));
    }

    @Test
    void aSecondResolutionDoesNotPushThePersonsAside() {
        var claim = Item.of(CLAIM, thread.key("claim"));
        desk.take(sound.with(claim));
        desk.change(() -> ((Claim) desk.element(claim.key())).setResolution(resolution("mine")));

        takeWithFault(sound.with(claim).with(Item.of(RESOLUTION, thread.key("resolution")).in(claim.key()).with(RESOLUTION__VALUE, "theirs")));

        assertThat(((Claim) desk.element(claim.key())).getResolution().getValue()).isEqualTo("mine");
    }

    private static org.adduce.model.Resolution resolution(String value) {
        var resolution = org.adduce.model.ModelFactory.eINSTANCE.createResolution();
        resolution.setId(UUID.randomUUID());
        resolution.setValue(value);
        return resolution;
    }

    @Test
    void endlessNestingIsMadeLessDeep() {
        var items = new ArrayList<>(sound.items());
        for (int i = 0; i < 20_000; i++) {
            items.add(Item.of(UTTERANCE, thread.key("deep" + i)).in(i == 0 ? thread.key("1") : thread.key("deep" + (i - 1))));
        }

        var outcome = desk.take(sound.withItems(items));

        assertThat(outcome.created()).isEqualTo(20_007);
        assertThat(depth(desk.voice(thread.key("deep19999")))).isLessThanOrEqualTo(101);
        assertThat(outcome.diagnostics()).hasSizeLessThan(300);
        assertThat(outcome.diagnostics().getLast().message()).contains("more like these");
    }

    @Test
    void theOrderOfItemsDoesNotMatter() {
        var items = new ArrayList<>(sound.items());
        for (int i = 0; i < 300; i++) {
            items.add(Item.of(UTTERANCE, thread.key("n" + i)).in(i % 50 == 0 ? thread.key("1") : thread.key("n" + (i - 1))));
        }
        Collections.reverse(items);
        var other = new Desk();
        var forward = new ArrayList<>(items);
        Collections.reverse(forward);

        desk.take(sound.withItems(items));
        other.take(sound.withItems(forward));

        assertThat(desk.canon()).isEqualTo(other.canon());
    }

    private static int depth(Utterance voice) {
        return (int) Stream.iterate((EObject) voice, node -> node != null, EObject::eContainer).count() - 1;
    }
}
