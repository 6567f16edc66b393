package org.adduce.ui.tests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.model.ModelPackage;
import org.adduce.ui.internal.form.spec.Editor;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.adduce.ui.internal.form.spec.FormSpecs;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormSpecsTest {

    /** What no form shows: what is never a person's business, and what the explorer, the reader or a story shows. */
    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(
            ModelPackage.Literals.ELEMENT__ID, ModelPackage.Literals.ELEMENT__FORMER_IDS, ModelPackage.Literals.ELEMENT__LEFTOVERS,
            ModelPackage.Literals.DOSSIER__FORMAT_VERSION, ModelPackage.Literals.DOSSIER__RECEIPTS, ModelPackage.Literals.DOSSIER__SPARED_CHECKS,
            ModelPackage.Literals.DOSSIER__SOURCES,
            ModelPackage.Literals.DOSSIER__ACTORS, ModelPackage.Literals.DOSSIER__CLAIMS, ModelPackage.Literals.DOSSIER__ARGUMENTS,
            ModelPackage.Literals.DOSSIER__QUESTIONS, ModelPackage.Literals.DOSSIER__EVENTS, ModelPackage.Literals.DOSSIER__TOPICS,
            ModelPackage.Literals.DOSSIER__CONFLICTS, ModelPackage.Literals.SOURCE__UTTERANCES, ModelPackage.Literals.SOURCE__ASSERTIONS,
            ModelPackage.Literals.SOURCE__ANNOTATIONS, ModelPackage.Literals.SNAPSHOT__TEXT);

    static Stream<EClass> kinds() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(kind -> !kind.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void showsEveryFeatureOfEveryKindOnce(EClass kind) {
        var shown = FormSpecs.of(kind).fields().map(FieldSpec::feature).toList();
        var expected = kind.getEAllStructuralFeatures().stream().filter(feature -> !ELSEWHERE.contains(feature)).collect(Collectors.toSet());
        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasWordsForEveryField(EClass kind) {
        FormSpecs.of(kind).fields().forEach(field -> assertThat(field.label()).as(kind.getName()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void editsPartsInPlaceByFieldsOfTheirOwn(EClass kind) {
        FormSpecs.of(kind).fields().filter(field -> field.editor() == Editor.PART || field.editor() == Editor.PARTS).forEach(field -> {
            var part = ((EReference) field.feature()).getEReferenceType();
            assertThat(FormSpecs.part(part).fields().map(FieldSpec::feature)).isNotEmpty().allMatch(part.getEAllStructuralFeatures()::contains);
        });
    }

    @Test
    void editsEachTypeInItsOwnWay() {
        assertThat(Editor.of(ModelPackage.Literals.CLAIM__ABOUT)).isEqualTo(Editor.TIME);
        assertThat(Editor.of(ModelPackage.Literals.CLAIM__KIND)).isEqualTo(Editor.CHOICE);
        assertThat(Editor.of(ModelPackage.Literals.QUANTITY__LOW)).isEqualTo(Editor.NUMBER);
        assertThat(Editor.of(ModelPackage.Literals.ASSERTION__CERTAINTY)).isEqualTo(Editor.SURENESS);
        assertThat(Editor.of(ModelPackage.Literals.ASSERTION__QUOTES)).isEqualTo(Editor.PARTS);
        assertThat(Editor.of(ModelPackage.Literals.CLAIM__RESOLUTION)).isEqualTo(Editor.PART);
        assertThat(Editor.of(ModelPackage.Literals.ACTOR__ALIASES)).isEqualTo(Editor.VALUES);
        assertThat(Editor.of(ModelPackage.Literals.ASSERTION__RECORDED_AT)).isEqualTo(Editor.MOMENT);
    }
}
