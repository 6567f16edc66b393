package org.adduce.importer.argument;

import static org.adduce.importer.argument.Read.aif;
import static org.adduce.importer.argument.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.check.Checks;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Imports;
import org.adduce.model.ModelFactory;
import org.adduce.core.importing.Diagnostic;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class AifTest {

    private static String set(String nodes, String edges, String more) {
        return "{\"nodes\": [" + nodes + "], \"edges\": [" + edges + "]" + more + "}";
    }

    private static String node(String id, String type, String text) {
        return "{\"nodeID\": \"%s\", \"type\": \"%s\", \"text\": \"%s\"}".formatted(id, type, text);
    }

    private static String edges(String... pairs) {
        var edges = new StringBuilder();
        for (var pair : pairs) {
            edges.append(edges.isEmpty() ? "" : ",").append("{\"edgeID\": \"e\", \"fromID\": \"%s\", \"toID\": \"%s\"}".formatted(pair.split(">")[0], pair.split(">")[1]));
        }
        return edges.toString();
    }

    private static final String CLAIMS = node("1", "I", "cold") + "," + node("2", "I", "frost") + "," + node("3", "I", "ice") + ",";

    @Test
    void aSchemeWithSeveralPremisesIsOneArgument() throws Exception {
        var read = aif(set(CLAIMS + "{\"nodeID\": \"9\", \"type\": \"RA\", \"text\": \"RA\", \"scheme\": \"ExpertOpinion\"}", edges("2>9", "3>9", "9>1"), ""));
        assertThat(read.arguments()).containsExactly("frost + ice supports cold");
        assertThat(value(read.proposal.items(Literals.ARGUMENT).findFirst().orElseThrow(), Literals.ARGUMENT__SCHEME)).isEqualTo("ExpertOpinion");
    }

    @Test
    void anEdgeThatNamesNoSchemeIsToldOf() throws Exception {
        var read = aif(set(node("1", "I", "cold") + "," + node("2", "I", "frost"), edges("2>1"), ""));
        assertThat(read.arguments()).isEmpty();
        assertThat(read.proposal.diagnostics()).anyMatch(said -> said.severity() == Diagnostic.Severity.WARNING && said.message().contains("straight to the statement 1"));
    }

    @Test
    void nodesMayStandBesideWhatIsSaidOfTheMap() throws Exception {
        var read = aif("{\"AIF\": {\"version\": \"1\"}, " + set(node("1", "I", "cold"), "", "").substring(1));
        assertThat(read.claims()).containsExactly("cold");
    }

    @Test
    void signsOfLessAndMoreAreNoMarkup() throws Exception {
        var read = aif(set(node("1", "I", "if a < b then b > a") + "," + node("2", "I", "<p>It is <b>cold<\\/b><\\/p>"), "", ""));
        assertThat(read.claims()).containsExactlyInAnyOrder("if a < b then b > a", "It is cold");
        assertThat(aif(set(node("1", "I", "as <A> says") + "," + node("2", "I", "cold<br>and <span id='n'>wet"), "", "")).claims()).containsExactlyInAnyOrder("as <A> says", "cold and wet");
    }

    @Test
    void aConflictWithASchemeUndercuts() throws Exception {
        var read = aif(set(CLAIMS + node("9", "RA", "Default Inference") + "," + node("8", "CA", "CA") + "," + node("7", "CA", "CA"), edges("2>9", "9>1", "3>8", "8>9", "3>7", "7>1"), ""));
        assertThat(read.arguments()).containsExactlyInAnyOrder("frost supports cold", "ice undercuts (frost supports cold)", "ice rebuts cold");
    }

    @Test
    void rephrasingAndPreferenceQualify() throws Exception {
        var read = aif(set(CLAIMS + node("9", "MA", "Default Rephrase"), edges("2>9", "9>1"), ""));
        assertThat(read.arguments()).containsExactly("frost qualifies cold");
    }

    @Test
    void locutionsAreVoicesAndWhatTheyDoIsAStance() throws Exception {
        var read = aif(set(CLAIMS + node("21", "L", "Lena : It is cold") + "," + node("22", "L", "Oskar : Is it?") + "," + node("31", "YA", "Asserting") + "," + node("32", "YA", "Pure Questioning")
                + "," + node("41", "TA", "Default Transition"), edges("21>31", "31>1", "22>32", "32>1", "21>41", "41>22"),
                ", \"locutions\": [{\"nodeID\": \"22\", \"personID\": \"p2\", \"start\": \"2026-06-01 10:00:00\"}], \"participants\": [{\"participantID\": \"p2\", \"firstname\": \"Oskar\", \"surname\": \"Berg\"}]"));
        var voices = read.proposal.items(Literals.UTTERANCE).toList();
        assertThat(voices).hasSize(2);
        assertThat(value(voices.get(1), Literals.UTTERANCE__WHEN)).isEqualTo("2026-06-01T10:00:00");
        assertThat(voices.get(1).value(Literals.UTTERANCE__REPLY_TO)).contains(voices.get(0).key());
        assertThat(read.proposal.items(Literals.ACTOR).map(actor -> value(actor, Literals.ACTOR__NAME))).containsExactlyInAnyOrder("Lena", "Oskar Berg");
        assertThat(read.proposal.items(Literals.ASSERTION).map(item -> value(item, Literals.ASSERTION__STANCE))).containsExactly("asserts", "asks");
        assertThat(value(read.proposal.items(Literals.SNAPSHOT).findFirst().orElseThrow(), Literals.SNAPSHOT__TEXT)).isEqualTo("It is cold\n\nIs it?");
    }

    @Test
    void theNewerFormWithItsTextAround() throws Exception {
        var read = aif("{\"AIF\": " + set(CLAIMS + node("9", "RA", "RA"), edges("2>9", "9>1"), "") + ", \"text\": \"\"}");
        assertThat(read.arguments()).hasSize(1);
    }

    @Test
    void whatIsBrokenCostsOnlyItself() throws Exception {
        var read = aif(set(CLAIMS + "{\"type\": \"I\", \"text\": \"nobody\"}," + node("9", "RA", "RA") + "," + node("8", "RA", "RA"), edges("2>9", "9>1", "2>77", "2>8"), ""));
        assertThat(read.arguments()).hasSize(1);
        assertThat(read.said(Severity.WARNING)).hasSize(3).anyMatch(words -> words.contains("77")).anyMatch(words -> words.contains("nodeID")).anyMatch(words -> words.contains("no conclusion"));
    }

    @Test
    void nodesOfTwoMapsThatSayTheSameAreOne() throws Exception {
        var one = aif(set(CLAIMS.substring(0, CLAIMS.length() - 1), "", ""));
        var other = aif(set(node("1", "I", "cold") + "," + node("2", "I", "something else"), "", ""));
        assertThat(one.claim("cold").key()).isEqualTo(other.claim("cold").key());
        assertThat(one.claim("frost").key()).isNotEqualTo(other.claim("something else").key());
    }

    @Test
    void aNodeWithoutWordsIsAClaimThatIsCalledAfterIt() throws Exception {
        var read = aif(set(CLAIMS + "{\"nodeID\": \"7\", \"type\": \"I\", \"text\": \"\"}," + node("9", "RA", "RA"), edges("7>9", "9>1"), ""));
        assertThat(read.claims()).contains("Node 7");
        assertThat(read.said(Severity.WARNING)).singleElement().asString().contains("7");
    }

    @Test
    void whatTwoMapsShareStandsInTheTextOfEach() throws Exception {
        var voices = node("21", "L", "Lena : It is cold") + "," + node("31", "YA", "Asserting");
        var one = aif(set(CLAIMS + voices, edges("21>31", "31>1"), ""));
        var other = aif(set(CLAIMS + voices + "," + node("22", "L", "Oskar : Is it?"), edges("21>31", "31>1"), ""));
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("Cold");
        try (var open = OpenDossier.create(Path.of("cold.adduce"), dossier)) {
            Imports.apply(open, one.proposal);
            Imports.apply(open, other.proposal);
        }
        assertThat(dossier.getSources()).extracting(source -> source.getUtterances().size()).containsExactly(1, 2);
        assertThat(Checks.run(dossier, new NullProgressMonitor())).noneMatch(finding -> finding.severity() == org.adduce.core.check.Severity.ERROR);
    }

    @Test
    void whoAgreesByAnsweringAsserts() throws Exception {
        var read = aif(set(CLAIMS + node("21", "L", "Lena Kovac : It is cold") + "," + node("31", "YA", "Asserting") + "," + node("22", "L", "Lind : No") + "," + node("41", "TA", "Default Transition") + ","
                + node("32", "YA", "Disagreeing"), edges("21>31", "31>1", "21>41", "41>22", "41>32", "32>1"), ""));
        assertThat(read.proposal.items(Literals.ASSERTION).map(assertion -> value(assertion, Literals.ASSERTION__STANCE))).containsExactlyInAnyOrder("asserts", "denies");
    }

    @Test
    void aNumberIsNoNameOfAScheme() throws Exception {
        var read = aif(set(CLAIMS + node("9", "RA", "Argument from sign"), edges("2>9", "9>1"), ", \"schemefulfillments\": [{\"nodeID\": \"9\", \"schemeID\": \"72\"}]"));
        assertThat(read.proposal.items(Literals.ARGUMENT).map(argument -> value(argument, Literals.ARGUMENT__SCHEME))).containsExactly("Argument from sign");
    }

    @Test
    void theTextThatWasAnnotatedIsASource() throws Exception {
        var read = aif("{\"AIF\": " + set(CLAIMS + node("21", "L", "Lena : It isn&#39;t"), "", "") + ", \"text\": \"Lena: <span id='node21'>It isn't</span>\"}");
        assertThat(read.proposal.items(Literals.SNAPSHOT).map(snapshot -> value(snapshot, Literals.SNAPSHOT__TEXT))).containsExactlyInAnyOrder("Lena: It isn't", "It isn't");
    }
}
