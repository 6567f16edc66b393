package org.adduce.exporter.argument.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.model.Argument;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Polarity;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Argdown and AIF are written as, and what they cannot hold. */
class ArgumentExportersTest {

    @TempDir
    Path folder;

    @Test
    void anArgumentIsWrittenWithItsPremisesItsSchemeAndItsConclusion() throws Exception {
        var debate = new Debate("Reservoir");
        debate.argument(Polarity.SUPPORTS, debate.claim("The dam holds"), "induction", debate.claim("It held in 2019"), debate.claim("It held in 2020"));

        assertThat(written(new ArgdownExporter(), debate.dossier())).isEqualTo("""
                ===
                title: "Reservoir"
                ===

                [The dam holds]: The dam holds

                [It held in 2019]: It held in 2019

                [It held in 2020]: It held in 2020

                <induction>

                (1) [It held in 2019]
                (2) [It held in 2020]
                --
                induction
                --
                (3) [The dam holds]
                """);
    }

    @Test
    void anAttackByOneClaimIsARelation() throws Exception {
        var debate = new Debate("Reservoir");
        debate.argument(Polarity.REBUTS, debate.claim("The dam holds"), "", debate.claim("It leaks"));

        assertThat(written(new ArgdownExporter(), debate.dossier())).endsWith("\n[It leaks]\n    -> [The dam holds]\n");
    }

    @Test
    void claimsOfTheSameWordsKeepTitlesOfTheirOwn() throws Exception {
        var debate = new Debate("Twice");
        debate.claim("It leaks");
        debate.claim("It leaks");

        assertThat(written(new ArgdownExporter(), debate.dossier())).contains("[It leaks]: It leaks", "[It leaks 2]: It leaks");
    }

    @Test
    void aLongTitleEndsWithAWord() throws Exception {
        var debate = new Debate("Long");
        debate.claim("The dam on the upper river will hold for as long as anybody maintains it");
        debate.claim("W".repeat(70));

        assertThat(written(new ArgdownExporter(), debate.dossier())).contains("[The dam on the upper river will hold for as long as anybody…]: The dam", "[" + "W".repeat(60) + "…]: WW");
    }

    @Test
    void markupInClaimsIsEscaped() throws Exception {
        var debate = new Debate("Say \"so\"\n\\ now");
        debate.claim("<script> & [x] #y *z* // w\u0000");

        assertThat(written(new ArgdownExporter(), debate.dossier())).contains("title: \"Say \\\"so\\\" \\\\ now\"", "]: \\<script\\> & \\[x\\] \\#y \\*z\\* \\// w\uFFFD\n");
    }

    @Test
    void anAttackByManyClaimsIsSaidToBeChangedInArgdown() throws Exception {
        var debate = new Debate("Reservoir");
        debate.argument(Polarity.REBUTS, debate.claim("The dam holds"), "", debate.claim("It leaks"), debate.claim("It cracks"));

        assertThat(lost(new ArgdownExporter(), debate.dossier())).containsExactly("Argument conclusion");
        assertThat(lost(new AifExporter(), debate.dossier())).isEmpty();
    }

    @Test
    void polaritiesThatAFormatDoesNotKnowAreSaidToBeChanged() throws Exception {
        var debate = new Debate("Reservoir");
        var claim = debate.claim("The dam holds");
        var step = debate.argument(Polarity.SUPPORTS, claim, "", debate.claim("It held before"));
        debate.argument(Polarity.QUALIFIES, claim, "", debate.claim("In dry years"));
        debate.argument(Polarity.UNDERCUTS, claim, "", debate.claim("Nobody looked"));
        debate.argument(Polarity.REBUTS, step, "", debate.claim("It was smaller then"));

        assertThat(lost(new ArgdownExporter(), debate.dossier())).containsExactly("Argument polarity", "Argument polarity", "Argument polarity");
        assertThat(lost(new AifExporter(), debate.dossier())).containsExactly("Argument polarity", "Argument polarity", "Argument polarity");
    }

    @Test
    void whatHasNoPlaceIsSaidToBeLeftOut() throws Exception {
        var debate = new Debate("Reservoir");
        debate.claim("The dam holds").setNote("A note");
        var question = ModelFactory.eINSTANCE.createQuestion();
        question.setId(debate.id());
        question.setText("Will it hold?");
        debate.dossier().getQuestions().add(question);

        for (var exporter : List.of(new ArgdownExporter(), new AifExporter())) {
            assertThat(lost(exporter, debate.dossier())).contains("Claim note", "Question ");
        }
    }

    @Test
    void aSelectedArgumentBringsWhatItRefersTo() throws Exception {
        var debate = new Debate("Reservoir");
        debate.argument(Polarity.SUPPORTS, debate.claim("The dam holds"), "", debate.claim("It held before"));
        debate.claim("The lake is blue");
        var file = folder.resolve("part.argdown");
        export(new ArgdownExporter(), debate.dossier(), Selection.of(debate.dossier(), Argument.class::isInstance), file);

        assertThat(file).content().contains("[The dam holds]: ", "[It held before]: ").doesNotContain("blue");
    }

    @Test
    void aifIsNodesAndEdges() throws Exception {
        var debate = new Debate("Reservoir");
        debate.argument(Polarity.REBUTS, debate.claim("The dam \"holds\" <b> & \uD83E\uDDA2 \u202E\u0001"), "", debate.claim("It leaks"));

        assertThat(strings(written(new AifExporter(), debate.dossier()))).containsExactly(
                "nodeID=00000000-0000-0000-0000-000000000002", "text=The dam \"holds\" <b> & \uD83E\uDDA2 \u202E\u0001", "type=I",
                "nodeID=00000000-0000-0000-0000-000000000003", "text=It leaks", "type=I",
                "nodeID=00000000-0000-0000-0000-000000000004", "text=Default Conflict", "type=CA",
                "edgeID=1", "fromID=00000000-0000-0000-0000-000000000003", "toID=00000000-0000-0000-0000-000000000004",
                "edgeID=2", "fromID=00000000-0000-0000-0000-000000000004", "toID=00000000-0000-0000-0000-000000000002");
    }

    @Test
    void theSameDossierGivesTheSameBytesInWhateverOrderItIsKept() throws Exception {
        var debate = new Debate("Reservoir");
        for (int at = 0; at < 5; at++) {
            debate.argument(Polarity.SUPPORTS, debate.claim("The dam holds " + at), "", debate.claim("It held before"), debate.claim("It is new"));
        }
        for (var exporter : List.of(new ArgdownExporter(), new AifExporter())) {
            var first = written(exporter, debate.dossier());
            ECollections.reverse(debate.dossier().getClaims());
            ECollections.reverse(debate.dossier().getArguments());
            debate.dossier().getArguments().forEach(argument -> ECollections.reverse(argument.getPremises()));

            assertThat(written(exporter, debate.dossier())).isEqualTo(first);
        }
    }

    @Test
    void anEmptyDossierIsWrittenToo() throws Exception {
        assertThat(written(new ArgdownExporter(), new Debate("Empty").dossier())).isEqualTo("===\ntitle: \"Empty\"\n===\n");
        assertThat(strings(written(new AifExporter(), new Debate("Empty").dossier()))).isEmpty();
    }

    private List<String> lost(Exporter exporter, Dossier dossier) throws Exception {
        return export(exporter, dossier, Selection.whole(), folder.resolve("lost")).losses().stream().map(loss -> loss.type() + " " + loss.feature()).toList();
    }

    private String written(Exporter exporter, Dossier dossier) throws Exception {
        var file = folder.resolve("written");
        export(exporter, dossier, Selection.whole(), file);
        return Files.readString(file);
    }

    private static ExportReport export(Exporter exporter, Dossier dossier, Selection selection, Path file) throws Exception {
        return exporter.export(dossier, selection, file, new NullProgressMonitor());
    }

    private static List<String> strings(String json) throws Exception {
        var strings = new ArrayList<String>();
        try (var parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    strings.add(parser.currentName() + "=" + parser.getText());
                }
            }
        }
        return strings;
    }
}
