package org.adduce.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.adduce.model.ModelPackage;
import org.adduce.model.SourceKind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class ModelWordsTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.adduce.model.edit.model");

    @Test
    void everyClassAndFeatureHasWords() {
        for (var classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                assertThat(WORDS.containsKey("_UI_" + type.getName() + "_type")).as(type.getName()).isTrue();
                assertThat(WORDS.containsKey("_UI_" + type.getName() + "_types")).as(type.getName()).isTrue();
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    assertThat(WORDS.containsKey("_UI_" + type.getName() + '_' + feature.getName() + "_feature"))
                            .as(type.getName() + '.' + feature.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void everyKindHasWordsThatCanBeTranslated() {
        for (var classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EEnum kinds) {
                kinds.getELiterals().forEach(kind -> assertThat(WORDS.containsKey("_UI_" + kinds.getName() + '_' + kind.getName() + "_literal")).as(kind.getName()).isTrue());
            }
        }
    }

    @Test
    void noWordsAreLeftOfWhatIsGone() {
        for (var key : WORDS.keySet()) {
            if (key.endsWith("_feature") || key.endsWith("_description")) {
                var parts = key.split("_");
                var type = (EClass) ModelPackage.eINSTANCE.getEClassifier(parts[2]);
                assertThat(type).as(key).isNotNull();
                assertThat(type.getEStructuralFeature(parts[3])).as(key).isNotNull();
            }
        }
    }

    @Test
    void saysThemInPlainEnglish() {
        assertThat(ModelWords.type(ModelPackage.Literals.UTTERANCE)).isEqualTo("Utterance");
        assertThat(ModelWords.types(ModelPackage.Literals.QUANTITY)).isEqualTo("Quantities");
        assertThat(ModelWords.feature(ModelPackage.Literals.ASSERTION__SAID_AT)).isEqualTo("Said at");
        assertThat(ModelWords.feature(ModelPackage.Literals.QUANTITY__RELATIVE_TO)).isEqualTo("Relative to");
        assertThat(ModelWords.description(ModelPackage.Literals.ACTOR__NAME)).isEmpty();
        assertThat(ModelWords.literal(SourceKind.WEB_PAGE)).isEqualTo("web page");
    }
}
