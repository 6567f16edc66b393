package org.adduce.core.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.Bytes;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClippingTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    @TempDir
    private Path folder;

    private final Dossier from = SyntheticDossier.generate(6, 3);
    private final Dossier to = with(MAKE.createDossier());

    private static <E extends Element> E with(E element) {
        element.setId(UUID.randomUUID());
        return element;
    }

    private Claim claim(String text) {
        var claim = with(MAKE.createClaim());
        claim.setText(text);
        from.getClaims().add(claim);
        return claim;
    }

    private List<Element> paste(Dossier target, Element... chosen) {
        try {
            return Clipping.parse(Clipping.of(List.of(chosen)).orElseThrow().text()).orElseThrow().paste(target);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aClaimBringsItsQuestionsTopicsAndConditionsUnderTheirIds() {
        var claim = claim("It is so");
        var condition = claim("If the weather holds");
        var question = with(MAKE.createQuestion());
        from.getQuestions().add(question);
        var outer = with(MAKE.createTopic());
        var inner = with(MAKE.createTopic());
        outer.getTopics().add(inner);
        outer.getTopics().add(with(MAKE.createTopic()));
        from.getTopics().add(outer);
        claim.getConditions().add(condition);
        claim.getAnswers().add(question);
        claim.getTopics().add(inner);
        var pasted = (Claim) paste(to, claim).getFirst();
        assertThat(pasted.getId()).isEqualTo(claim.getId());
        assertThat(pasted.dossier()).isSameAs(to);
        assertThat(pasted.getConditions().getFirst().getText()).isEqualTo("If the weather holds");
        assertThat(to.getQuestions()).singleElement().extracting(Element::getId).isEqualTo(question.getId());
        assertThat(to.getTopics()).singleElement().satisfies(topic -> assertThat(topic.getTopics()).singleElement()
                .extracting(Element::getId).isEqualTo(inner.getId()));
    }

    @Test
    void aSourceBringsWhoSpeaksAndWhatIsClaimedInItButNoOtherSource() {
        var source = from.getSources().stream().filter(each -> !each.getAssertions().isEmpty()).findFirst().orElseThrow();
        paste(to, source);
        assertThat(to.getSources()).hasSize(1);
        var copy = to.getSources().getFirst();
        assertThat(copy.getAssertions()).hasSameSizeAs(source.getAssertions()).allMatch(assertion -> assertion.getClaim().dossier() == to);
        assertThat(copy.getSnapshots().getFirst().getText()).isEqualTo(source.getSnapshots().getFirst().getText());
    }

    @Test
    void whatTheTargetHasIsNotBroughtAgain() throws IOException {
        var claim = from.getClaims().getFirst();
        paste(to, claim);
        var before = Bytes.write(to);
        var again = paste(to, claim);
        assertThat(Bytes.write(to)).isEqualTo(before);
        assertThat(again).containsExactly(to.getClaims().stream().filter(each -> each.getId().equals(claim.getId())).findFirst().orElseThrow());
    }

    @Test
    void withinADossierTheChosenAreDoubledAndReferToWhatIsThere() {
        var claim = claim("It is so");
        var question = with(MAKE.createQuestion());
        from.getQuestions().add(question);
        claim.getAnswers().add(question);
        claim.getQuantities().add(with(MAKE.createQuantity()));
        int questions = from.getQuestions().size();
        var twin = (Claim) paste(from, claim).getFirst();
        assertThat(twin).isNotSameAs(claim);
        assertThat(twin.getId()).isNotEqualTo(claim.getId());
        assertThat(twin.getQuantities().getFirst().getId()).isNotEqualTo(claim.getQuantities().getFirst().getId());
        assertThat(twin.getAnswers()).containsExactly(question);
        assertThat(from.getQuestions()).hasSize(questions);
    }

    @Test
    void pastingIsOneGestureAndOneUndo() throws IOException {
        var open = OpenDossier.create(folder.resolve("d.adduce"), to);
        var before = Bytes.write(to);
        var clipping = Clipping.of(List.of(from.getSources().getFirst())).orElseThrow();
        open.edit("Paste", clipping::paste);
        assertThat(Bytes.write(to)).isNotEqualTo(before);
        open.undo();
        assertThat(Bytes.write(to)).isEqualTo(before);
    }

    @Test
    void whateverIsPastedIsADossierThatCanBeSavedAndRead() throws IOException {
        var random = new Random(11);
        var all = from.eContents().stream().map(Element.class::cast).toList();
        for (int i = 0; i < 20; i++) {
            var target = with(MAKE.createDossier());
            var clipping = Clipping.of(List.of(all.get(random.nextInt(all.size())), all.get(random.nextInt(all.size())))).orElseThrow();
            clipping.paste(target);
            assertThat(target.eAllContents()).toIterable().allSatisfy(element -> assertThat(element.eCrossReferences())
                    .allMatch(other -> ((Element) other).dossier() == target));
            assertThat(Bytes.write(Bytes.read(Bytes.write(target)))).isEqualTo(Bytes.write(target));
        }
    }

    @Test
    void whatStandsInASourceIsNotCopiedByItself() {
        var source = from.getSources().stream().filter(each -> !each.getUtterances().isEmpty()).findFirst().orElseThrow();
        assertThat(Clipping.of(source.getUtterances())).isEmpty();
        assertThat(Clipping.canCopy(source)).isTrue();
    }

    @Test
    void otherTextIsNoClippingAndABrokenOneSaysSo() throws IOException {
        assertThat(Clipping.parse("Just words\nof somebody")).isEmpty();
        assertThat(Clipping.parse("")).isEmpty();
        assertThatThrownBy(() -> Clipping.parse("adduce-clipping x\n<dossier/>")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Clipping.parse("adduce-clipping " + UUID.randomUUID() + "\nnothing")).isInstanceOf(IOException.class);
    }
}
