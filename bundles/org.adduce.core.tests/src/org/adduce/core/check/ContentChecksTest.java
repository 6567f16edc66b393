package org.adduce.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.adduce.core.dossier.StandIn;
import org.adduce.model.ActorKind;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Leftovers;
import org.adduce.model.value.SidedValue;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks of what is there: required, id, dangling, unread, certainty, relay, quoted voice, duplicate actor, conflict, doubt. */
class ContentChecksTest {

    private final Draft draft = new Draft();
    private final Source source = draft.source("They are not eight to ten years behind.");

    static List<EStructuralFeature> required() {
        return List.of(Literals.ACTOR__NAME, Literals.CLAIM__TEXT, Literals.QUESTION__TEXT, Literals.EVENT__TITLE, Literals.TOPIC__NAME,
                Literals.ARGUMENT__PREMISES, Literals.ARGUMENT__CONCLUSION);
    }

    @ParameterizedTest
    @MethodSource("required")
    void whatIsEssentialIsThere(EStructuralFeature feature) {
        var type = (EClass) ModelPackage.eINSTANCE.getEClassifier(feature.getEContainingClass().getName());
        var element = draft.with((Element) Draft.MAKE.create(type));
        @SuppressWarnings("unchecked")
        var container = (List<Element>) draft.dossier.eGet(draft.dossier.eClass().getEAllContainments().stream()
                .filter(containment -> containment.getEReferenceType() == type).findFirst().orElseThrow());
        container.add(element);
        assertThat(draft.found("required")).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.element()).isSameAs(element);
            assertThat(finding.feature()).contains(feature);
            assertThat(finding.message()).contains("is empty");
        });
        if (feature.getEType().getInstanceClass() == String.class) {
            element.eSet(feature, " ");
            assertThat(draft.found("required")).as("blank is empty").isNotEmpty();
            element.eSet(feature, "something");
            assertThat(draft.found("required")).isEmpty();
        }
    }

    @Test
    void anAssertionIsOnAClaim() {
        var assertion = draft.assertion(source, null, Stance.ASSERTS);
        assertThat(draft.found("required")).singleElement().extracting(Finding::element).isSameAs(assertion);
        assertion.setClaim(draft.claim("It is so"));
        assertThat(draft.found("required")).isEmpty();
    }

    @Test
    void anArgumentHasPremisesAndAConclusion() {
        var argument = draft.with(Draft.MAKE.createArgument());
        draft.dossier.getArguments().add(argument);
        assertThat(draft.found("required")).hasSize(2);
        argument.getPremises().add(draft.claim("It rains"));
        argument.setConclusion(draft.claim("It is wet"));
        assertThat(draft.found("required")).isEmpty();
    }

    @Test
    void aDossierHasATitle() {
        draft.dossier.setTitle("");
        assertThat(draft.found("required")).singleElement().extracting(Finding::element).isSameAs(draft.dossier);
    }

    @Test
    void idsAreThereAndUnique() {
        var one = draft.actor("Rao");
        var other = draft.actor("lena_k");
        assertThat(draft.found("id")).isEmpty();
        other.setId(one.getId());
        assertThat(draft.found("id")).singleElement().satisfies(finding -> assertThat(finding.message()).contains("the same id"));
        other.setId(null);
        assertThat(draft.found("id")).singleElement().extracting(Finding::element).isSameAs(other);
        other.setId(new UUID(1, 2));
        other.getFormerIds().add(one.getId());
        assertThat(draft.found("id")).singleElement().satisfies(finding -> assertThat(finding.message()).contains("the same id"));
    }

    @Test
    void referencesLeadSomewhere() {
        var claim = draft.claim("It is so");
        var assertion = draft.assertion(source, claim, Stance.ASSERTS);
        assertThat(draft.found("dangling")).isEmpty();
        assertion.setClaim((Claim) StandIn.of(Literals.CLAIM, new UUID(1, 2)));
        assertThat(draft.found("dangling")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.feature()).contains(Literals.ASSERTION__CLAIM);
            assertThat(finding.message()).contains(new UUID(1, 2).toString());
        });
        assertion.setClaim(claim);
        EcoreUtil.remove(claim);
        assertThat(draft.found("dangling")).as("what was removed from the dossier").hasSize(1);
    }

    @Test
    void whatIsNotUnderstoodIsTold() {
        source.setLeftovers(new Leftovers(List.of(), List.of(new Leftovers.Child("#remark", "<!-- mine -->"))));
        assertThat(draft.found("unread")).as("a comment").isEmpty();
        source.setLeftovers(new Leftovers(List.of(new Leftovers.Attribute("mood", "grim")), List.of()));
        assertThat(draft.found("unread")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).contains("mood");
        });
    }

    @ParameterizedTest
    @CsvSource({"0.25, 0.25, false", "0, 1, false", "NaN, NaN, false", "NaN, 0.5, false", "0.6, 0.5, true", "-0.1, 0.5, true", "0.5, 1.1, true",
        "NaN, 25, true"})
    void certaintiesAreProbabilities(double low, double high, boolean isWrong) {
        draft.assertion(source, draft.claim("It is so"), Stance.ASSERTS).setCertainty(new Certainty("likely", low, high, ""));
        assertThat(draft.found("certainty")).hasSize(isWrong ? 1 : 0);
    }

    @Test
    void whoRelaysRelaysSomebodyOnTheSameClaim() {
        var claim = draft.claim("It is so");
        var relay = draft.assertion(source, claim, Stance.RELAYS);
        assertThat(draft.found("relay")).singleElement().satisfies(finding -> assertThat(finding.message()).contains("whom it relays"));
        var said = draft.assertion(source, claim, Stance.ASSERTS);
        relay.getReports().add(said);
        assertThat(draft.found("relay")).isEmpty();
        said.setClaim(draft.claim("It is otherwise"));
        assertThat(draft.found("relay")).singleElement().satisfies(finding -> assertThat(finding.message()).contains("another claim"));
    }

    @Test
    void quotedVoicesAreTheSameSpeakers() {
        var rao = draft.actor("Rao");
        var account = draft.actor("@rao");
        account.setOwner(rao);
        var post = draft.voice(source, 0, 5);
        post.setSpeaker(rao);
        var quoted = draft.quoted(draft.voice(source, 5, 20), 5, 10);
        quoted.setQuotes(post);
        quoted.setSpeaker(account);
        assertThat(draft.found("quoted-voice")).isEmpty();
        quoted.setSpeaker(draft.actor("lena_k"));
        assertThat(draft.found("quoted-voice")).singleElement().satisfies(finding -> assertThat(finding.message()).contains("Rao", "lena_k"));
    }

    @Test
    void aRepostMayBeAnotherSpeakers() {
        var post = draft.voice(source, 0, 5);
        post.setSpeaker(draft.actor("Rao"));
        var repost = draft.voice(source, 5, 10);
        repost.setSpeaker(draft.actor("lena_k"));
        repost.setQuotes(post);
        assertThat(draft.found("quoted-voice")).isEmpty();
    }

    @Test
    void noVoiceQuotesItsOwnPart() {
        var outer = draft.voice(source, 0, 20);
        var inner = draft.quoted(outer, 5, 10);
        outer.setQuotes(inner);
        assertThat(draft.found("quoted-voice")).singleElement().extracting(Finding::severity).isEqualTo(Severity.ERROR);
    }

    @Test
    void actorsOfOneNameMayBeOne() {
        var rao = draft.actor("Priya Rao");
        draft.actor("lena_k");
        assertThat(draft.found("duplicate-actor")).isEmpty();
        var other = draft.actor(" priya  RAO");
        assertThat(draft.found("duplicate-actor")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.element()).isIn(rao, other);
        });
        other.setKind(ActorKind.PRODUCT);
        assertThat(draft.found("duplicate-actor")).as("a person and a product").isEmpty();
        other.setKind(ActorKind.ACCOUNT);
        assertThat(draft.found("duplicate-actor")).as("a person and an account").hasSize(1);
        other.setOwner(rao);
        assertThat(draft.found("duplicate-actor")).as("an account and its owner").isEmpty();
    }

    @Test
    void aliasesCountAsNames() {
        draft.actor("Priya Rao").getAliases().add("P. Rao");
        draft.actor("p. rao").getAliases().add("priya rao");
        assertThat(draft.found("duplicate-actor")).hasSize(1);
    }

    @Test
    void conflictsAreSettled() {
        var conflict = draft.with(Draft.MAKE.createConflict());
        conflict.setSubject(draft.actor("Rao"));
        conflict.setFeature("name");
        assertThat(draft.found("conflict")).isEmpty();
        draft.dossier.getConflicts().add(conflict);
        conflict.getValues().addAll(List.of(new SidedValue("ours", "Rao"), new SidedValue("theirs", "Raoh")));
        assertThat(draft.found("conflict")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("Name of Rao", "ours: Rao; theirs: Raoh");
        });
    }

    @Test
    void doubtsAreGoodToKnow() {
        var voice = draft.voice(source, 0, 5);
        assertThat(draft.found("doubt")).isEmpty();
        voice.setDoubt("No border is marked here; else: one voice with the next\nIt may answer another");
        assertThat(draft.found("doubt")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).contains("one voice with the next. It may answer another. Look at it and settle it.")
                    .doesNotContain("\n", "\u201d\u201d");
        });
    }
}
